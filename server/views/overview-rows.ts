import type { OverviewFacts, OverviewTeam } from '#server/database/director-overview.ts'
import type { Parts } from '#server/parts.ts'
import type { BoardKind } from '#shared/model/board.ts'
import type { Day, SchoolId, TeamId } from '#shared/model/ids.ts'
import type { OverviewRow, PlannedTalk } from '#shared/protocol/director.ts'
import { addDays, dayOf, type Holiday } from '#shared/rules/calendar.ts'
import { comparedWindows, sinceLastTalk } from '#shared/rules/director.ts'
import { instantAt } from '#shared/rules/school-time.ts'
import { type SignalFacts, signalsOf } from '#shared/rules/signals.ts'
import { plannedSessions, tallySessions } from '#shared/rules/year-plan.ts'
import { MOVED_DAYS, rhythmsOr } from './year-plan.ts'

/** Boards without any session for longer have no last session. */
const YEAR_DAYS = 370

/** How many school weeks are counted against as many before them. */
export type Weeks = 3 | 6
/** A team with its talks; what stands on its board comes with `rowsOf`. */
export type OverviewLine = OverviewTeam & { next: PlannedTalk | null; lastTalkOn: Day | null }

/**
 * [DIR7] What the index knows of some teams; as many queries for one as for a thousand. A row is made when it is asked
 * for: who looks for what asks for attention reads all teams, and shows one page of them.
 */
export function readOverview(
  { stores }: Parts,
  lines: readonly OverviewLine[],
  today: Day,
  weeks: Weeks,
): {
  asksAttention: (line: OverviewLine) => boolean
  rowOf: (line: OverviewLine) => OverviewRow
} {
  const schools = schoolDays(
    stores.directorOverview.holidaysOf(new Set(lines.map(({ schoolId }) => schoolId))),
    today,
    weeks,
  )
  const asked = lines.map(({ teamId, schoolId }) => {
    const { now, before } = schools(schoolId).windows
    return {
      id: teamId,
      now: startOf(now.from),
      before: startOf(before.from),
      plan: startOf(addDays(before.from, -MOVED_DAYS)),
    }
  })
  const year = startOf(addDays(today, -YEAR_DAYS))
  const facts = groupAll(stores.directorOverview.factsOf(asked, { today, year }))
  return {
    asksAttention: (line) => signalsFor(line, facts, today, schools(line.schoolId)).length > 0,
    rowOf: (line) => rowOf(line, facts, today, schools(line.schoolId)),
  }
}

function startOf(day: Day) {
  return instantAt(day, '00:00')
}

type SchoolDays = {
  readonly holidays: readonly Holiday[]
  readonly windows: ReturnType<typeof comparedWindows>
}

/** Holidays and windows per school, each found out once. */
function schoolDays(
  rows: readonly (Holiday & { schoolId: SchoolId })[],
  today: Day,
  weeks: Weeks,
): (schoolId: SchoolId) => SchoolDays {
  const holidays = groupBy(rows, ({ schoolId }) => schoolId)
  const known = new Map<SchoolId, SchoolDays>()
  return (schoolId) => {
    const found = known.get(schoolId)
    if (found) return found
    const own = holidays.get(schoolId) ?? []
    const made = { holidays: own, windows: comparedWindows(today, weeks, own) }
    known.set(schoolId, made)
    return made
  }
}

function groupAll(facts: OverviewFacts) {
  return {
    leaders: byTeam(facts.leaders),
    boards: byTeam(facts.boards),
    sessions: byTeam(facts.sessions),
    held: byTeam(facts.held),
    rhythms: byTeam(facts.rhythms),
    changes: byTeam(facts.changes),
    goals: byTeam(facts.goals),
    actions: byTeam(facts.actions),
    marked: byTeam(facts.marked),
    proposals: byTeam(facts.proposals),
    decisions: byTeam(facts.decisions),
    done: byTeam(facts.done),
    successes: byTeam(facts.successes),
    groups: byTeam(facts.groups),
    support: byTeam(facts.support),
  }
}
type Grouped = ReturnType<typeof groupAll>

function rowOf(line: OverviewLine, facts: Grouped, today: Day, days: SchoolDays): OverviewRow {
  const { holidays, windows } = days
  const { teamId } = line
  const of = <Row>(rows: ReadonlyMap<TeamId, Row[]>) => rows.get(teamId) ?? []
  const boards = boardsOf(facts, teamId)
  const [actions] = of(facts.actions)
  const [done] = of(facts.done)
  const [success] = of(facts.successes)
  const since = sinceLastTalk(line.lastTalkOn, today)
  return {
    teamId,
    teamCode: line.code,
    teamName: line.name,
    schoolName: line.schoolName,
    leaders: [...new Set(of(facts.leaders).map(({ name }) => name))],
    next: line.next,
    lastTalkOn: line.lastTalkOn,
    boards,
    goals: of(facts.goals).map(({ cardId, title, baseline, target, unit, dueOn, value }) => ({
      cardId,
      title,
      baseline,
      target,
      unit,
      dueOn,
      value,
    })),
    actions: {
      open: actions?.open ?? 0,
      pastDay: actions?.pastDay ?? 0,
      help: actions?.help ?? 0,
    },
    done: { now: done?.now ?? 0, before: done?.before ?? 0 },
    sessions: sessionsOf(line, facts, today, days),
    windows,
    skipped: holidays
      .filter(({ firstOn, lastOn }) => lastOn >= windows.before.from && firstOn <= windows.now.to)
      .map(({ name }) => name),
    decisions: of(facts.decisions).filter(({ at }) => dayOf(at) >= since.from).length,
    proposals: of(facts.proposals)
      .flatMap(({ feedbackUntil }) => feedbackUntil ?? [])
      .filter((closesOn) => closesOn >= today)
      .sort(),
    groups: of(facts.groups).map(({ name }) => name),
    supportOpen: of(facts.support)[0]?.open ?? 0,
    signals: signalsFor(line, facts, today, days),
    success: success
      ? { cardId: success.cardId, board: success.board, title: success.title }
      : null,
  }
}

function boardsOf(facts: Grouped, teamId: TeamId): OverviewRow['boards'] {
  return {
    improvement: lastOn(facts, teamId, 'improvement'),
    scrum: lastOn(facts, teamId, 'scrum'),
  }
}

function signalsFor(
  { teamId }: OverviewLine,
  facts: Grouped,
  today: Day,
  { holidays }: SchoolDays,
): OverviewRow['signals'] {
  return signalsOf(signalFactsOf(teamId, facts, boardsOf(facts, teamId)), today, holidays)
}

/** [DIR5] The sessions of both stretches, by the year plan. */
function sessionsOf(
  line: OverviewLine,
  { rhythms, changes, held }: Grouped,
  today: Day,
  { holidays, windows: { now, before } }: SchoolDays,
): OverviewRow['sessions'] {
  const sessions = plannedSessions(
    {
      rhythms: rhythmsOr(line, rhythms.get(line.teamId) ?? []),
      changes: changes.get(line.teamId) ?? [],
      held: held.get(line.teamId) ?? [],
      holidays,
    },
    { from: addDays(before.from, -MOVED_DAYS), to: addDays(now.to, MOVED_DAYS) },
  )
  return {
    ...tallySessions(sessions, now, today),
    before: tallySessions(sessions, before, today).held,
  }
}

/** The day on which a board last changed or had a session. */
function lastOn({ boards, sessions }: Grouped, teamId: TeamId, board: BoardKind): Day | null {
  const changed = boards.get(teamId)?.find((row) => row.board === board)?.at ?? ''
  const held = sessions.get(teamId) ?? []
  const session = held.find(({ mode }) => (mode === 'scrumSession') === (board === 'scrum'))?.at
  const at = session !== undefined && session > changed ? session : changed
  return at === '' ? null : dayOf(at)
}

function signalFactsOf(teamId: TeamId, facts: Grouped, boards: OverviewRow['boards']): SignalFacts {
  const marked = facts.marked.get(teamId) ?? []
  return {
    boards: (['improvement', 'scrum'] as const).flatMap((board) => {
      const on = boards[board]
      return on === null ? [] : [{ board, lastOn: on }]
    }),
    goals: (facts.goals.get(teamId) ?? []).map(
      ({ cardId, startOn, madeAt, dueOn, measuredOn }) => ({
        cardId,
        startOn: startOn ?? dayOf(madeAt),
        dueOn,
        measuredOn,
      }),
    ),
    flagged: marked.filter(({ flaggedAt }) => flaggedAt !== null),
    help: marked.flatMap(({ cardId, board, helpAt }) =>
      helpAt === null ? [] : [{ cardId, board, since: dayOf(helpAt) }],
    ),
    postponedTwice: marked.filter(({ postponed }) => postponed >= 2),
    proposals: (facts.proposals.get(teamId) ?? []).flatMap(({ cardId, feedbackUntil }) =>
      feedbackUntil === null ? [] : [{ cardId, feedbackUntil }],
    ),
    evaluations: (facts.decisions.get(teamId) ?? []).filter(({ isEvaluated }) => isEvaluated === 0),
  }
}

function byTeam<Row extends { teamId: TeamId }>(rows: readonly Row[]): Map<TeamId, Row[]> {
  return groupBy(rows, ({ teamId }) => teamId)
}

function groupBy<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const known = groups.get(keyOf(row))
    if (known) known.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
