import type { Parts } from '#server/parts.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { accepted, type Outcome, refused } from './outcome.ts'

/** [SIGN1] Checks e-mail and password. Same answer, same time, whether or not there is such a person. */
export async function checkSignIn(
  { stores, hashing, attempts }: Parts,
  given: { email: string; password: string; address: string },
): Promise<Outcome<PersonId>> {
  const keys = [`${given.email} ${given.address}`, given.address] as const
  if (!attempts.signIn.begin(keys[0]) || !attempts.address.begin(keys[1])) {
    return refused('request/too-many')
  }
  const person = stores.people.byEmail(given.email)
  const phc = person?.left_at === null ? person.password : null
  const isRight = await hashing.verify(phc, given.password)
  if (isRight === null) return refused('server/busy')
  if (!isRight || !person || stores.people.get(person.id)?.password !== phc) {
    return refused('sign-in/wrong')
  }
  attempts.signIn.succeeded(keys[0])
  attempts.address.succeeded(keys[1])
  return accepted(person.id)
}
