import type { TeamRow } from '#server/database/teams.ts'
import { newId } from '#server/ids.ts'
import type { Instant, SchoolId } from '#shared/model/ids.ts'
import type { TeamKind } from '#shared/model/people.ts'

/** A team as it starts: bordsessie on Monday, scrumsessie on Thursday, readable for the whole network. */
export function newTeam(team: {
  name: string
  code: string
  kind: TeamKind
  schoolId: SchoolId | null
  at: Instant
}): TeamRow {
  return {
    id: newId(),
    school_id: team.schoolId,
    code: team.code,
    name: team.name,
    kind: team.kind,
    visibility: 'network',
    board_session_weekday: 1,
    board_session_time: '15:15',
    scrum_session_weekday: 4,
    scrum_session_time: '15:15',
    created_at: team.at,
    closed_at: null,
  }
}
