import type { TeamRow } from '#server/database/teams.ts'
import type { Parts } from '#server/parts.ts'
import type { TeamId } from '#shared/model/ids.ts'
import type { PersonFacts, TeamFacts } from '#shared/model/people.ts'
import type { Team, TeamLine } from '#shared/protocol/http.ts'
import { may } from '#shared/rules/permissions.ts'
import { holidaysFor, viewUpcoming } from './year-plan.ts'

type TeamWithSchool = TeamRow & { schoolName: string | null }

function factsOf(team: TeamRow): TeamFacts {
  return { id: team.id, schoolId: team.school_id, visibility: team.visibility }
}

/** The teams whose boards this person may read. */
export function viewTeams({ stores }: Parts, reader: PersonFacts): TeamLine[] {
  return stores.teams
    .all()
    .filter((team) => may(reader, 'board/read', factsOf(team)))
    .map((team) => ({
      ...identity(team),
      schoolName: team.schoolName,
      mayWrite: may(reader, 'board/write', factsOf(team)),
    }))
}

/**
 * Everything a board screen needs besides the document; undefined when there is no such team. The beheerder manages
 * teams whose boards are closed to others: what comes from the board is then left out.
 */
export function viewTeam(parts: Parts, teamId: TeamId, reader: PersonFacts): Team | undefined {
  const { stores } = parts
  const team = stores.teams.get(teamId)
  if (!team) return undefined
  const members = stores.memberships
    .ofTeam(teamId)
    .map(({ id, name, roles, workdays }) => ({ id, name, roles, workdays }))
  const holidays = holidaysFor(parts, team, reader)
  const memberIds = new Set(members.map(({ id }) => id))
  return {
    ...identity(team),
    schoolId: team.school_id,
    schoolName: team.schoolName,
    visibility: team.visibility,
    boardSession: { weekday: team.board_session_weekday, time: team.board_session_time },
    scrumSession: { weekday: team.scrum_session_weekday, time: team.scrum_session_time },
    members,
    holidays,
    upcoming: viewUpcoming(parts, team, holidays),
    ...(may(reader, 'board/read', factsOf(team))
      ? {
          others: stores.boardPeople.ofTeam(teamId).filter(({ id }) => !memberIds.has(id)),
          measurements: stores.measurements.ofTeam(teamId),
          lastChange: stores.boardPeople.lastChange(teamId),
        }
      : { others: [], measurements: [], lastChange: null }),
    mayWrite: may(reader, 'board/write', factsOf(team)),
    mayManage: may(reader, 'team/settings', factsOf(team)),
  }
}

function identity({ id, code, name, kind }: TeamWithSchool) {
  return { id, code, name, kind }
}
