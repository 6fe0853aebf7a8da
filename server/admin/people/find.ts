import { type Call, EXIT, type Exit } from '#server/admin/command.ts'
import type { PersonRow } from '#server/database/people.ts'
import type { Records } from '#server/parts.ts'

/** The person with this address who can sign in, or the exit code after saying that there is none. */
export function findPerson(
  { stores }: Records,
  { fail }: Call,
  address: string | undefined,
): PersonRow | Exit {
  if (address === undefined) {
    fail({ nl: 'Van wie? Geef het e-mailadres.', en: 'Of whom? Give the e-mail address.' })
    return EXIT.misused
  }
  const person = stores.people.byEmail(address.toLowerCase())
  if (person?.left_at === null) return person
  return fail({
    nl: `Niemand logt in als ${address}. Wie er zijn: npm run admin -- people`,
    en: `Nobody signs in as ${address}. Who is there: npm run admin -- people`,
  })
}
