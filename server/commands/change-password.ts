import type { Parts } from '#server/parts.ts'
import { faultInPassword } from '#server/passwords/rules.ts'
import type { Principal } from '#server/plugins/authentication.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

/** Needs the current password. Ends every other sign-in and every link that could set it again. */
export async function changePassword(
  { stores, clock, database, hashing, attempts, sync }: Parts,
  { personId, signInId }: Principal,
  given: { current: string; next: string },
): Promise<Outcome<null>> {
  const fault = faultInPassword(given.next)
  if (fault) return refused(fault, 'next')
  if (!attempts.password.begin(personId)) return refused('request/too-many')
  const phc = stores.people.active(personId)?.password ?? null
  const isRight = await hashing.verify(phc, given.current)
  if (isRight === null) return refused('server/busy')
  if (!isRight) return refused('password/wrong', 'current')
  attempts.password.succeeded(personId)
  const password = await hashing.hash(given.next)
  if (password === null) return refused('server/busy')

  const outcome = database.transaction(() => {
    if (stores.people.active(personId)?.password !== phc)
      return refused('password/wrong', 'current')
    stores.people.change(personId, { password })
    stores.signIns.endAll(personId, signInId)
    stores.resetLinks.remove(personId)
    const subject = `person:${personId}`
    stores.audit.note({ at: clock.now(), actorId: personId, act: 'password/changed', subject })
    return DONE
  })
  sync.recheck(personId)
  return outcome
}
