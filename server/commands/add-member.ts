import type { Parts } from '#server/parts.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { PersonFacts, TeamRole, Weekday } from '#shared/model/people.ts'
import { DONE, type Outcome, refused } from './outcome.ts'
import { rightsChanged } from './rights-changed.ts'

/** Takes in a colleague who has an account already. */
export function addMember(
  parts: Parts,
  actor: PersonFacts,
  teamId: TeamId,
  { personId, role, workdays }: { personId: PersonId; role: TeamRole; workdays: Weekday[] },
): Outcome<null> {
  const { stores, clock, database } = parts
  const at = clock.now()
  const outcome = database.transaction((): Outcome<null> => {
    const person = stores.people.active(personId)
    if (!person) return refused('request/not-found')
    if (stores.memberships.rolesIn(teamId, personId).length > 0) {
      return refused('invitation/already-member', 'personId')
    }
    stores.memberships.set(teamId, personId, { roles: [role], workdays, at })
    if (person.email) stores.invitations.withdrawFor(person.email, teamId, at)
    const subject = `team:${teamId} person:${personId} role:${role}`
    stores.audit.note({ at, actorId: actor.id, act: 'member/added', subject })
    return DONE
  })
  if (outcome.ok) rightsChanged(parts, { person: personId, teams: [teamId] })
  return outcome
}
