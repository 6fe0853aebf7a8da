import type { BoardKind } from '#shared/model/board.ts'
import type { Unit } from '#shared/model/card.ts'
import type { CardId, Day, Instant, PersonId, SchoolId, TeamId } from '#shared/model/ids.ts'
import type { SessionMode } from '#shared/model/session.ts'
import type { PlanChange, SessionRhythm } from '#shared/model/year-plan.ts'
import type { Holiday } from '#shared/rules/calendar.ts'
import type { HeldOn } from '#shared/rules/year-plan.ts'
import type { Database } from './open.ts'
import type { SessionSettings } from './teams.ts'

export type OverviewTeam = SessionSettings & {
  teamId: TeamId
  schoolId: SchoolId
  code: string
  name: string
  schoolName: string
}
/** A team that is asked about, when the stretches that are compared begin for it, and since when its plan is read. */
export type AskedTeam = {
  readonly id: TeamId
  readonly now: Instant
  readonly before: Instant
  readonly plan: Instant
}
type InvitationRow = CardRow & {
  teamCode: string
  teamName: string
  on: Day
  time: string | null
  directorId: PersonId
  director: string
}
type CardRow = { teamId: TeamId; cardId: CardId; board: BoardKind; title: string }

/**
 * What the overview asks of many teams at once. Each is one query however many teams and cards there are; what was
 * tidied away is not looked at. `@teams` is a JSON list of `AskedTeam`.
 */
export function createDirectorOverviewStore({ connection }: Database) {
  const ask = <Row>(sql: string) => connection.prepare<[Record<string, string>], Row>(sql)
  const on = "team_id IN (SELECT value ->> 'id' FROM json_each(@teams))"
  const onBoard = `FROM card_index WHERE ${on} AND shelf IS NULL`
  const isOpen = `type IN ('task','action') AND column_name IN ('todo','doing')`

  const teams = connection.prepare<[], OverviewTeam>(
    `SELECT team.id AS teamId, school.id AS schoolId, code, team.name, school.name AS schoolName,
       team.created_at, board_session_weekday, board_session_time, scrum_session_weekday, scrum_session_time
     FROM team JOIN school ON school.id = team.school_id WHERE closed_at IS NULL ORDER BY school.name, team.name`,
  )
  const holidays = connection.prepare<[string], Holiday & { schoolId: SchoolId }>(
    `SELECT school_id AS schoolId, name, first_on AS firstOn, last_on AS lastOn FROM holiday
     WHERE school_id IN (SELECT value FROM json_each(?)) ORDER BY first_on`,
  )
  const leaders = ask<{ teamId: TeamId; name: string; role: string }>(
    `SELECT team_id AS teamId, person.name, role FROM membership JOIN person ON person.id = person_id
     WHERE ${on} AND role IN ('locationCoordinator','supportCoordinator') ORDER BY role, person.name`,
  )
  const boards = ask<{ teamId: TeamId; board: BoardKind; at: Instant }>(
    `SELECT team_id AS teamId, board, max(updated_at) AS at ${onBoard} GROUP BY team_id, board`,
  )
  const sessions = ask<{ teamId: TeamId; mode: SessionMode; at: Instant }>(
    `SELECT team_id AS teamId, mode, max(ended_at) AS at
     FROM json_each(@teams) AS asked JOIN held_session ON team_id = asked.value ->> 'id' AND started_at >= @year
     GROUP BY team_id, mode`,
  )
  const held = ask<HeldOn & { teamId: TeamId }>(
    `SELECT team_id AS teamId, held_session.id, mode, started_at AS startedAt
     FROM json_each(@teams) AS asked
     JOIN held_session ON team_id = asked.value ->> 'id' AND started_at >= asked.value ->> 'plan'
     ORDER BY started_at`,
  )
  const rhythms = ask<SessionRhythm & { teamId: TeamId }>(
    `SELECT team_id AS teamId, id, mode, weekday, time, every_weeks AS everyWeeks, shift, first_on AS firstOn,
       last_on AS lastOn
     FROM session_rhythm WHERE ${on} ORDER BY first_on, mode, id`,
  )
  const changes = ask<PlanChange & { teamId: TeamId }>(
    `SELECT team_id AS teamId, rhythm_id AS rhythmId, planned_on AS plannedOn, status, on_day AS "on", time, reason
     FROM session_change WHERE ${on}`,
  )
  const goals = ask<
    CardRow & {
      baseline: number | null
      target: number | null
      unit: Unit | null
      startOn: Day | null
      dueOn: Day | null
      madeAt: Instant
      value: number | null
      measuredOn: Day | null
    }
  >(
    `SELECT team_id AS teamId, card_id AS cardId, board, title, baseline, target, unit, start_on AS startOn,
       due_on AS dueOn, state_at AS madeAt,
       (SELECT value FROM measurement AS m WHERE m.team_id = card_index.team_id AND m.goal_id = card_id
         ORDER BY on_day DESC, at DESC LIMIT 1) AS value,
       (SELECT max(on_day) FROM measurement AS m WHERE m.team_id = card_index.team_id AND m.goal_id = card_id)
         AS measuredOn
     ${onBoard} AND type = 'goal' AND column_name = 'goals' AND coalesce(goal_status, 'active') = 'active'
     ORDER BY due_on, title`,
  )
  const actions = ask<{ teamId: TeamId; open: number; pastDay: number; help: number }>(
    `SELECT team_id AS teamId, count(*) AS open, sum(coalesce(due_on < @today, 0)) AS pastDay,
       sum(help_at IS NOT NULL) AS help ${onBoard} AND ${isOpen} GROUP BY team_id`,
  )
  const marked = ask<
    CardRow & { flaggedAt: Instant | null; helpAt: Instant | null; postponed: number }
  >(
    `SELECT team_id AS teamId, card_id AS cardId, board, title, flagged_at AS flaggedAt,
       CASE WHEN ${isOpen} THEN help_at END AS helpAt, CASE WHEN ${isOpen} THEN postponed ELSE 0 END AS postponed
     ${onBoard} AND (flagged_at IS NOT NULL OR (${isOpen} AND (help_at IS NOT NULL OR postponed >= 2)))
     ORDER BY flagged_at, help_at`,
  )
  const proposals = ask<CardRow & { feedbackUntil: Day | null }>(
    `SELECT team_id AS teamId, card_id AS cardId, board, title, feedback_until AS feedbackUntil
     ${onBoard} AND type = 'proposal'
       AND NOT EXISTS (SELECT 1 FROM decision_entry WHERE proposal_id = card_id)`,
  )
  const decisions = ask<{
    teamId: TeamId
    id: string
    number: string
    title: string
    at: Instant
    evaluationOn: Day
    isEvaluated: number
  }>(
    `SELECT entry.team_id AS teamId, entry.id, coalesce(entry.number, '') AS number, entry.at,
       json_extract(body, '$.title') AS title, json_extract(body, '$.evaluationOn') AS evaluationOn,
       EXISTS (SELECT 1 FROM decision_entry AS later WHERE later.follows_id = entry.id
         OR (later.decision_id = entry.id AND later.kind IN ('evaluated','secured'))) AS isEvaluated
     FROM decision_entry AS entry JOIN decision_body ON entry_id = entry.id
     WHERE entry.${on} AND entry.kind = 'decision'`,
  )
  const done = ask<{ teamId: TeamId; now: number; before: number }>(
    `SELECT team_id AS teamId, count(DISTINCT CASE WHEN at >= asked.value ->> 'now' THEN card_id END) AS now,
       count(DISTINCT CASE WHEN at < asked.value ->> 'now' THEN card_id END) AS before
     FROM json_each(@teams) AS asked JOIN card_event ON team_id = asked.value ->> 'id' AND at >= asked.value ->> 'before'
     WHERE kind = 'moved' AND to_value IN ('scrum/done','improvement/done') GROUP BY team_id`,
  )
  const successes = ask<CardRow>(
    `SELECT team_id AS teamId, card_id AS cardId, board, title, max(state_at) ${onBoard} AND type = 'success'
       AND column_name = 'successes' GROUP BY team_id`,
  )
  const groups = ask<{ teamId: TeamId; name: string }>(
    `SELECT DISTINCT mine.team_id AS teamId, team.name FROM membership AS mine
     JOIN membership AS theirs ON theirs.person_id = mine.person_id
     JOIN team ON team.id = theirs.team_id AND team.kind IN ('expert','popup','working') AND closed_at IS NULL
     WHERE mine.${on} ORDER BY team.name`,
  )
  const support = ask<{ teamId: TeamId; open: number }>(
    `SELECT request.team_id AS teamId, count(*) AS open FROM support_request AS request
     JOIN card_index AS card ON card.team_id = support_team_id AND card.card_id = support_card_id
     WHERE request.${on} AND card.shelf IS NULL AND card.column_name <> 'done' GROUP BY request.team_id`,
  )

  const invitations = connection.prepare<[Record<'today', Day>], InvitationRow>(
    `SELECT card.team_id AS teamId, team.code AS teamCode, team.name AS teamName, card.card_id AS cardId, board, title,
       due_on AS "on", time, person.id AS directorId, person.name AS director
     FROM network_role JOIN person ON person.id = network_role.person_id AND left_at IS NULL
     JOIN card_person ON card_person.person_id = person.id
     JOIN card_index AS card ON card.team_id = card_person.team_id AND card.card_id = card_person.card_id
     JOIN team ON team.id = card.team_id AND closed_at IS NULL
     WHERE network_role.role = 'director' AND type = 'planningItem' AND shelf IS NULL AND due_on >= @today
     ORDER BY due_on, coalesce(time, ''), card.card_id`,
  )

  return {
    /** Every team of a school that is open; groups are not talked with. */
    teams: (): OverviewTeam[] => teams.all(),

    /** [DIR12] What teams invite a directeur to from this day on, the first one first. */
    invitations: (today: Day): InvitationRow[] => invitations.all({ today }),

    holidaysOf: (schools: Iterable<SchoolId>): (Holiday & { schoolId: SchoolId })[] =>
      holidays.all(JSON.stringify([...schools])),

    /** All facts of some teams. */
    factsOf(asking: readonly AskedTeam[], when: { today: Day; year: Instant }) {
      const asked = { teams: JSON.stringify(asking), ...when }
      return {
        leaders: leaders.all(asked),
        boards: boards.all(asked),
        sessions: sessions.all(asked),
        held: held.all(asked),
        rhythms: rhythms.all(asked),
        changes: changes.all(asked),
        goals: goals.all(asked),
        actions: actions.all(asked),
        marked: marked.all(asked),
        proposals: proposals.all(asked),
        decisions: decisions.all(asked),
        done: done.all(asked),
        successes: successes.all(asked),
        groups: groups.all(asked),
        support: support.all(asked),
      }
    },
  }
}
export type OverviewFacts = ReturnType<ReturnType<typeof createDirectorOverviewStore>['factsOf']>
