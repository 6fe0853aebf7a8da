import { hashToken } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import { faultInPassword } from '#server/passwords/rules.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { hasChargeOf } from './charge.ts'
import { accepted, type Outcome, refused } from './outcome.ts'

/** [LINK2] Whose password a link sets, if it still works: its maker must still have charge of that person. One
 * made by whoever keeps the server stands on its own. */
export function openResetLink({ stores, clock }: Parts, token: string): PersonId | null {
  const link = stores.resetLinks.open(hashToken(token), clock.now())
  if (!link) return null
  if (link.created_by === link.person_id) return link.person_id
  const maker = stores.people.facts(link.created_by)
  return maker && hasChargeOf(stores, maker, link.person_id) ? link.person_id : null
}

/** [LINK3] Sets the password, once, and signs the person out everywhere. */
export async function resetPassword(
  parts: Parts,
  { token, password }: { token: string; password: string },
): Promise<Outcome<PersonId>> {
  const { stores, clock, database, hashing, sync } = parts
  if (openResetLink(parts, token) === null) return refused('reset-link/invalid')
  const fault = faultInPassword(password)
  if (fault) return refused(fault, 'password')
  const hashed = await hashing.hash(password)
  if (hashed === null) return refused('server/busy')

  const at = clock.now()
  const outcome = database.transaction((): Outcome<PersonId> => {
    const personId = openResetLink(parts, token)
    if (personId === null) return refused('reset-link/invalid')
    stores.people.change(personId, { password: hashed })
    stores.resetLinks.use(hashToken(token), at)
    stores.signIns.endAll(personId, null)
    stores.audit.note({ at, actorId: null, act: 'reset-link/used', subject: `person:${personId}` })
    return accepted(personId)
  })
  if (outcome.ok) sync.recheck(outcome.value)
  return outcome
}
