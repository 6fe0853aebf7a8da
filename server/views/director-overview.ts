import type { OverviewFacts, OverviewTeam } from '#server/database/director-overview.ts'
import type { Parts } from '#server/parts.ts'
import type { BoardKind } from '#shared/model/board.ts'
import type { Day, TeamId } from '#shared/model/ids.ts'
import type { Overview, OverviewRow, PlannedTalk } from '#shared/protocol/director.ts'
import { addDays, dayOf, type Holiday } from '#shared/rules/calendar.ts'
import { comparedWindows, sinceLastTalk } from '#shared/rules/director.ts'
import { instantAt } from '#shared/rules/school-time.ts'
import { type SignalFacts, signalsOf } from '#shared/rules/signals.ts'

/** More schools than anybody reads at once go on the next page. */
const OVERVIEW_PAGE = 50
/** Boards without any session for longer have no last session. */
const YEAR_DAYS = 370
const WEEKS = 3

type Asked = { readonly search: string; readonly show: 'all' | 'attention'; readonly page: number }
type Line = OverviewTeam & { next: PlannedTalk | null; lastTalkOn: Day | null }

/**
 * [DIR7] Every team of every school, sorted by the next talk and never by how it is doing. From the index, with a
 * constant number of queries; a page is read, except when asked for what wants attention, which all must tell.
 */
export function viewOverview(parts: Parts, { search, show, page }: Asked): Overview {
  const { stores, clock } = parts
  const today = dayOf(clock.now())
  const next = byTeam(stores.directorTalks.allNext())
  const last = byTeam(stores.directorTalks.allLastHeld())
  const wanted = search.trim().toLocaleLowerCase('nl')
  const lines: Line[] = stores.directorOverview
    .teams()
    .filter(({ name, schoolName, code }) =>
      `${name} ${schoolName} ${code}`.toLocaleLowerCase('nl').includes(wanted),
    )
    .map((team) => {
      const talk = next.get(team.teamId)?.[0]
      return {
        ...team,
        next: talk ? { talkId: talk.talkId, on: talk.on, time: talk.time } : null,
        lastTalkOn: last.get(team.teamId)?.[0]?.on ?? null,
      }
    })
    .sort(byNextTalk)
  const onPage = <Item>(items: readonly Item[]) =>
    items.slice((page - 1) * OVERVIEW_PAGE, page * OVERVIEW_PAGE)
  // Holidays of schools differ by days at most; the counts are cut where those of the first school say.
  const [first] = lines
  const windows = comparedWindows(
    today,
    WEEKS,
    first ? stores.schools.holidays(first.schoolId) : [],
  )
  if (show === 'attention') {
    const rows = rowsOf(parts, lines, today, windows).filter(({ signals }) => signals.length > 0)
    return answer(onPage(rows), rows.length)
  }
  return answer(rowsOf(parts, onPage(lines), today, windows), lines.length)

  function answer(rows: OverviewRow[], total: number): Overview {
    return { today, windows, total, page, pageSize: OVERVIEW_PAGE, rows }
  }
}

/** First who is spoken first; without a planned talk last. */
function byNextTalk(one: Line, other: Line): number {
  return whenOf(one) < whenOf(other) ? -1 : whenOf(one) > whenOf(other) ? 1 : 0
}

function whenOf({ next }: Line): string {
  return next ? `${next.on} ${next.time ?? ''}` : '9999'
}

/** The rows of some teams, in the order given. */
function rowsOf(
  { stores }: Parts,
  lines: readonly Line[],
  today: Day,
  windows: ReturnType<typeof comparedWindows>,
): OverviewRow[] {
  const ids = lines.map(({ teamId }) => teamId)
  const facts = stores.directorOverview.factsOf(ids, {
    today,
    now: instantAt(windows.now.from, '00:00'),
    before: instantAt(windows.before.from, '00:00'),
    year: instantAt(addDays(today, -YEAR_DAYS), '00:00'),
  })
  const grouped = groupAll(facts)
  return lines.map((line) => rowOf(line, grouped, today))
}

function groupAll(facts: OverviewFacts) {
  const holidays = new Map<string, Holiday[]>()
  for (const { schoolId, ...holiday } of facts.holidays) {
    const known = holidays.get(schoolId)
    if (known) known.push(holiday)
    else holidays.set(schoolId, [holiday])
  }
  return {
    holidays,
    leaders: byTeam(facts.leaders),
    boards: byTeam(facts.boards),
    sessions: byTeam(facts.sessions),
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

function rowOf(line: Line, facts: Grouped, today: Day): OverviewRow {
  const { teamId } = line
  const of = <Row>(rows: ReadonlyMap<TeamId, Row[]>) => rows.get(teamId) ?? []
  const holidays = facts.holidays.get(line.schoolId) ?? []
  const boards = {
    improvement: lastOn(facts, teamId, 'improvement'),
    scrum: lastOn(facts, teamId, 'scrum'),
  }
  const [actions] = of(facts.actions)
  const [done] = of(facts.done)
  const [success] = of(facts.successes)
  const since = sinceLastTalk(line.lastTalkOn, today)
  const sessions = of(facts.sessions)
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
    sessions: {
      now: sessions.reduce((sum, { now }) => sum + now, 0),
      before: sessions.reduce((sum, { before }) => sum + before, 0),
    },
    decisions: of(facts.decisions).filter(({ at }) => dayOf(at) >= since.from).length,
    proposals: of(facts.proposals).filter(
      ({ feedbackUntil }) => feedbackUntil !== null && feedbackUntil >= today,
    ).length,
    groups: of(facts.groups).map(({ name }) => name),
    supportOpen: of(facts.support)[0]?.open ?? 0,
    signals: signalsOf(signalFactsOf(teamId, facts, boards), today, holidays),
    success: success
      ? { cardId: success.cardId, board: success.board, title: success.title }
      : null,
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

/** One team as it stands in the overview; the same numbers [DIR9]. */
export function viewOverviewRow(parts: Parts, teamId: TeamId): OverviewRow | undefined {
  const { stores, clock } = parts
  const team = stores.directorOverview.teams().find((line) => line.teamId === teamId)
  if (!team) return undefined
  const talk = stores.directorTalks.nextOf(teamId)
  const next = talk ? { talkId: talk.talkId, on: talk.on, time: talk.time } : null
  const lastTalkOn = stores.directorTalks.held(teamId)[0]?.on ?? null
  const today = dayOf(clock.now())
  const windows = comparedWindows(today, WEEKS, stores.schools.holidays(team.schoolId))
  return rowsOf(parts, [{ ...team, next, lastTalkOn }], today, windows)[0]
}

function byTeam<Row extends { teamId: TeamId }>(rows: readonly Row[]): Map<TeamId, Row[]> {
  const map = new Map<TeamId, Row[]>()
  for (const row of rows) {
    const known = map.get(row.teamId)
    if (known) known.push(row)
    else map.set(row.teamId, [row])
  }
  return map
}
