import type { Stores } from '#server/database/stores.ts'
import type { Parts } from '#server/parts.ts'
import type { SchoolId, TeamId } from '#shared/model/ids.ts'
import { isGroup, type PersonFacts, type TeamKind } from '#shared/model/people.ts'
import { newTeam } from './new-team.ts'
import { DONE, type Outcome, type Refused, refused } from './outcome.ts'
import { recheckEverybody } from './rights-changed.ts'

type TeamRequest = { name: string; code: string; kind: TeamKind; schoolId: SchoolId | null }

/** Adds a team or group to the network, or (with `teamId`) changes which one it is. */
export function saveTeam(
  parts: Parts,
  actor: PersonFacts,
  request: TeamRequest,
  teamId: TeamId | null = null,
): Outcome<null> {
  const { stores, clock, database, sync } = parts
  const at = clock.now()
  const outcome = database.transaction((): Outcome<null> => {
    const refusal = faultIn(stores, request, teamId)
    if (refusal) return refusal
    const { name, code, kind, schoolId } = request
    if (teamId === null) {
      const team = newTeam({ ...request, at })
      stores.teams.add(team)
      const subject = `team:${team.id}`
      stores.audit.note({ at, actorId: actor.id, act: 'team/added', subject })
      return DONE
    }
    stores.teams.change(teamId, { name, code, kind, school_id: schoolId })
    const subject = `team:${teamId} school:${schoolId}`
    stores.audit.note({ at, actorId: actor.id, act: 'team/changed', subject })
    return DONE
  })
  if (outcome.ok && teamId !== null) {
    recheckEverybody(parts)
    sync.teamChanged(teamId)
  }
  return outcome
}

/** A group belongs to the network, every other team to a school. */
function faultIn(
  { schools, teams }: Stores,
  { code, kind, schoolId }: TeamRequest,
  teamId: TeamId | null,
): Refused | null {
  if (teamId !== null && !teams.get(teamId)) return refused('request/not-found')
  if (isGroup(kind) !== (schoolId === null)) return refused('request/invalid', 'schoolId')
  if (schoolId !== null && !schools.get(schoolId)) return refused('request/invalid', 'schoolId')
  const holder = teams.idByCode(code)
  if (holder !== undefined && holder !== teamId) return refused('team/code-taken', 'code')
  return null
}
