import type { App } from '#server/app.ts'
import type { BoardKind } from '#shared/model/board.ts'
import type { Day, Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { SessionMode } from '#shared/model/session.ts'
import type { SessionOutcome } from '#shared/protocol/sessions.ts'
import { addDays, dayOf, isSchoolDay, weekdayOf } from '#shared/rules/calendar.ts'
import { DEFAULT_STEPS } from '#shared/rules/session-steps.ts'
import { type DemoDays, instantOn } from './demo-days.ts'
import { demoId } from './tell.ts'

const WEEKS = 7
/** Sessions run a little short or long; seconds, by turns. */
const DRIFTS = [-12, 25, 8, -30, 40, 15] as const

/** One team stood at its Verbeterbord too long ago: its board is quiet, and the directeur sees that. */
const QUIET_SINCE: Readonly<Record<string, number>> = { 'MAR improvement': 15 }

type Team = { readonly id: TeamId; readonly code: string }

/** The sessions a team held in the weeks before today: who led by turns, how long it took, and what it brought. */
export function holdSessions(app: App, { id, code }: Team, days: DemoDays): void {
  const team = app.parts.stores.teams.get(id)
  if (!team) return
  const members = app.parts.stores.memberships.ofTeam(id)
  const { board_session_weekday, board_session_time } = team
  const { scrum_session_weekday, scrum_session_time } = team
  const kinds = [
    ['boardSession', 'improvement', board_session_weekday, board_session_time],
    ['scrumSession', 'scrum', scrum_session_weekday, scrum_session_time],
  ] as const
  for (const [mode, board, weekday, time] of kinds) {
    const present = members.filter(({ workdays }) => workdays.includes(weekday))
    const people = (present.length > 1 ? present : members).map((member) => member.id)
    const last = days.past(QUIET_SINCE[`${code} ${board}`] ?? 1)
    const on = sessionDays(days, weekday, last)
    /** By turns, so that the first of the list led last: the second is next. */
    const turn = (index: number) =>
      people[(((index - on.length + 1) % people.length) + people.length) % people.length]
    for (const [index, day] of on.entries()) {
      const leaderId = turn(index)
      if (leaderId === undefined) continue
      hold(app, {
        id,
        code,
        mode,
        board,
        startedAt: instantOn(day, minutesIn(time) + (index % 3)),
        previous: instantOn(on[index - 1] ?? addDays(day, -7), minutesIn(time)),
        leaderId,
        timekeeperId: turn(index + 1) ?? null,
        people,
      })
    }
  }
}

/** Oldest first. */
function sessionDays({ holidays }: DemoDays, weekday: number, last: Day): Day[] {
  const found: Day[] = []
  for (let back = 0; back < WEEKS * 7; back++) {
    const day = addDays(last, -back)
    if (weekdayOf(day) === weekday && isSchoolDay(day, holidays)) found.unshift(day)
  }
  return found
}

function minutesIn(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

type Held = {
  readonly id: TeamId
  readonly code: string
  readonly mode: SessionMode
  readonly board: BoardKind
  readonly startedAt: Instant
  readonly previous: Instant
  readonly leaderId: PersonId
  readonly timekeeperId: PersonId | null
  readonly people: readonly PersonId[]
}

function hold(app: App, held: Held): void {
  const { id, code, mode, startedAt, leaderId, timekeeperId, people } = held
  const sessionId = demoId('session', code, mode, dayOf(startedAt))
  const steps = DEFAULT_STEPS[mode].map((step, index) => ({
    ...step,
    seconds: step.minutes * 60 + (DRIFTS[index % DRIFTS.length] ?? 0),
  }))
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0)
  const endedAt = new Date(Date.parse(startedAt) + seconds * 1000).toISOString()
  app.parts.stores.heldSessions.add(
    {
      id: sessionId,
      team_id: id,
      mode,
      started_at: startedAt,
      ended_at: endedAt,
      leader_id: leaderId,
      timekeeper_id: timekeeperId,
      next_leader_id: null,
      closed_by: leaderId,
      steps: JSON.stringify(steps),
      outcome: JSON.stringify(outcomeOn(app, held)),
    },
    people,
  )
}

type Line = { cardId: string; board: BoardKind; title: string; type: string; by: PersonId | null }

/** From what the stories have on that day: cards that came, were finished, and were measured. */
function outcomeOn({ database, parts }: App, held: Held): SessionOutcome {
  const { id, board, startedAt, previous } = held
  const day = dayOf(startedAt)
  const events = (kind: 'created' | 'moved', since: Instant) =>
    database.connection
      .prepare<unknown[], Line>(
        `SELECT card.card_id AS cardId, card.board, card.title, card.type,
           coalesce(card.owner_id, event.person_id) AS "by"
         FROM card_event AS event JOIN card_index AS card
           ON card.team_id = event.team_id AND card.card_id = event.card_id
         WHERE event.team_id = ? AND event.kind = ? AND event.at >= ? AND event.at < ?
           AND card.board = ? AND coalesce(card.shelf, '') != 'bin'
           AND (event.kind = 'created' OR event.to_value LIKE '%/done')
         GROUP BY card.card_id`,
      )
      .all(id, kind, since, `${addDays(day, 1)}T00:00:00.000Z`, board)
  const made = events('created', `${day}T00:00:00.000Z`)
  const work = made.filter(({ type }) => type === 'action' || type === 'task')
  const titles = new Map(
    database.connection
      .prepare<unknown[], { id: string; title: string }>(
        'SELECT card_id AS id, title FROM card_index WHERE team_id = ?',
      )
      .all(id)
      .map((card) => [card.id, card.title]),
  )
  return {
    done: [],
    doneBefore: events('moved', previous).map(({ cardId, board: on, title, by }) => ({
      cardId,
      board: on,
      title,
      ownerId: by,
      result: '',
    })),
    newActions: work.map(({ cardId, board: on, title, by }) => ({
      cardId,
      board: on,
      title,
      ownerId: by,
      dueOn: null,
    })),
    decisions: [],
    measurements: parts.stores.measurements
      .ofTeam(id)
      .filter(({ on }) => board === 'improvement' && on === day)
      .map(({ goalId, value, by }) => ({
        goalId,
        goal: titles.get(goalId) ?? '',
        value,
        unit: null,
        by,
      })),
    endedGoals: [],
    successes: made
      .filter(({ type }) => type === 'success')
      .map(({ cardId, title, by }) => ({ cardId, title, by })),
    parked: [],
    product: null,
  }
}
