import { texts } from '#client/texts/texts.ts'
import type { Day } from '#shared/model/ids.ts'
import type { Overview, OverviewRow } from '#shared/protocol/director.ts'
import type { Table, TableCell } from '#shared/protocol/tables.ts'
import { measureWords } from './goal-lines.tsx'
import { signalWords } from './signal-words.ts'

type Options = { readonly withNames: boolean }

/** [TABLE2] The overview as a table to take away: the rows of the page in their order, with the same numbers. */
export function overviewTable({ rows, today }: Overview, { withNames }: Options): Table {
  const say = texts.director.table
  const { columns } = say
  return {
    name: say.overview(today),
    columns: [
      { title: columns.talk, width: 14 },
      { title: columns.time, width: 7 },
      { title: columns.lastTalk, width: 14 },
      { title: columns.school, width: 22 },
      { title: columns.team, width: 22 },
      ...(withNames ? [{ title: columns.leaders, width: 24 }] : []),
      { title: columns.improvement, width: 14 },
      { title: columns.scrum, width: 14 },
      { title: columns.goals, width: 44 },
      { title: columns.open, width: 9 },
      { title: columns.pastDay, width: 9 },
      { title: columns.help, width: 9 },
      { title: columns.discuss, width: 9 },
      { title: columns.done, width: 9 },
      { title: columns.doneBefore, width: 9 },
      { title: columns.sessions, width: 9 },
      { title: columns.planned, width: 9 },
      { title: columns.moved, width: 9 },
      { title: columns.cancelled, width: 9 },
      { title: columns.extra, width: 9 },
      { title: columns.sessionsBefore, width: 9 },
      { title: columns.decisions, width: 9 },
      { title: columns.proposals, width: 9 },
      { title: columns.support, width: 9 },
      { title: columns.groups, width: 24 },
      { title: columns.attention, width: 44 },
      { title: columns.success, width: 44 },
    ],
    rows: rows.map((row) => cellsOf(row, today, withNames)),
  }
}

function cellsOf(row: OverviewRow, today: Day, withNames: boolean): TableCell[] {
  const dayCell = (day: Day | null): TableCell => (day === null ? null : { day })
  return [
    dayCell(row.next?.on ?? null),
    row.next?.time ?? '',
    dayCell(row.lastTalkOn),
    row.schoolName,
    row.teamName,
    ...(withNames ? [row.leaders.join(', ')] : []),
    dayCell(row.boards.improvement),
    dayCell(row.boards.scrum),
    row.goals.map((goal) => `${goal.title}: ${measureWords(goal)}`).join('; '),
    row.actions.open,
    row.actions.pastDay,
    row.actions.help,
    row.signals.find(({ kind }) => kind === 'toDiscuss')?.count ?? 0,
    row.done.now,
    row.done.before,
    row.sessions.held,
    row.sessions.planned,
    row.sessions.moved,
    row.sessions.cancelled,
    row.sessions.extra,
    row.sessions.before,
    row.decisions,
    row.proposals.length,
    row.supportOpen,
    row.groups.join(', '),
    row.signals.map((signal) => signalWords(signal, today)).join('; '),
    row.success?.title ?? '',
  ]
}
