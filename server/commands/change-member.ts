import type { Parts } from '#server/parts.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { PersonFacts, TeamRole, Weekday } from '#shared/model/people.ts'
import { leavesTeamUnled } from './leading.ts'
import { DONE, type Outcome, refused } from './outcome.ts'
import { rightsChanged } from './rights-changed.ts'

type Member = { teamId: TeamId; personId: PersonId }

/** Other roles or working days for somebody in the team. */
export function changeMember(
  parts: Parts,
  actor: PersonFacts,
  { teamId, personId }: Member,
  { roles, workdays }: { roles: TeamRole[]; workdays: Weekday[] },
): Outcome<null> {
  const { stores, clock, database } = parts
  const at = clock.now()
  const outcome = database.transaction((): Outcome<null> => {
    if (stores.memberships.rolesIn(teamId, personId).length === 0) {
      return refused('request/not-found')
    }
    if (leavesTeamUnled(stores, teamId, personId, roles)) return refused('member/last-coordinator')
    stores.memberships.set(teamId, personId, { roles, workdays, at })
    const subject = `team:${teamId} person:${personId} role:${roles.join('+')}`
    stores.audit.note({ at, actorId: actor.id, act: 'member/changed', subject })
    return DONE
  })
  if (outcome.ok) rightsChanged(parts, { person: personId, teams: [teamId] })
  return outcome
}
