import type { Parts } from '#server/parts.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import { leavesTeamUnled } from './leading.ts'
import { DONE, type Outcome, refused } from './outcome.ts'
import { rightsChanged } from './rights-changed.ts'

/** Takes somebody out of the team; their name stays on its cards. */
export function removeMember(
  parts: Parts,
  actor: PersonFacts,
  { teamId, personId }: { teamId: TeamId; personId: PersonId },
): Outcome<null> {
  const { stores, clock, database } = parts
  const outcome = database.transaction((): Outcome<null> => {
    if (stores.memberships.rolesIn(teamId, personId).length === 0) {
      return refused('request/not-found')
    }
    if (leavesTeamUnled(stores, teamId, personId, [])) return refused('member/last-coordinator')
    stores.memberships.end(teamId, personId)
    const subject = `team:${teamId} person:${personId}`
    stores.audit.note({ at: clock.now(), actorId: actor.id, act: 'member/removed', subject })
    return DONE
  })
  if (outcome.ok) rightsChanged(parts, { person: personId, teams: [teamId] })
  return outcome
}
