import type { Parts } from '#server/parts.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { NetworkRole, PersonFacts } from '#shared/model/people.ts'
import { isLastAdministrator } from './leading.ts'
import { DONE, type Outcome, refused } from './outcome.ts'
import { rightsChanged } from './rights-changed.ts'

/** Makes `networkRoles` all the roles this person has in the network. */
export function changeNetworkRoles(
  parts: Parts,
  actor: PersonFacts,
  personId: PersonId,
  networkRoles: readonly NetworkRole[],
): Outcome<null> {
  const { stores, clock, database } = parts
  const outcome = database.transaction((): Outcome<null> => {
    if (!stores.people.active(personId)) return refused('request/not-found')
    const stays = networkRoles.includes('administrator')
    if (!stays && isLastAdministrator(stores, personId)) {
      return refused('network/last-administrator')
    }
    stores.people.setNetworkRoles(personId, networkRoles)
    const subject = `person:${personId} role:${networkRoles.join('+')}`
    const act = 'person/roles-changed'
    stores.audit.note({ at: clock.now(), actorId: actor.id, act, subject })
    return DONE
  })
  if (outcome.ok) rightsChanged(parts, { person: personId, teams: [] })
  return outcome
}
