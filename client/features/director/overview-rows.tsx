import { Star } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { datedDayLabel, dayLabel, listLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { BOARD_KINDS } from '#shared/model/board.ts'
import type { Day } from '#shared/model/ids.ts'
import type { Overview, OverviewRow } from '#shared/protocol/director.ts'
import { GoalLines } from './goal-lines.tsx'
import css from './overview.module.css'
import { besideThePlan } from './session-words.ts'
import { SignalList } from './signal-list.tsx'
import { cardPath } from './signal-words.ts'

const COLUMNS = [
  'talk',
  'school',
  'boards',
  'goals',
  'work',
  'decisions',
  'attention',
  'success',
] as const

/** [F1] [F4] The schools in the order of their talks. Every number is of a team, none of a person. */
export function OverviewRows({ overview }: { overview: Overview }) {
  const { rows, today, weeks } = overview
  const say = texts.director.overview
  const skipped = [...new Set(rows.flatMap((row) => row.skipped))]
  return (
    <>
      <table className={css.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={css[column]}>
                {say.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SchoolRow key={row.teamId} row={row} today={today} />
          ))}
        </tbody>
      </table>
      <p className={css.note}>
        {say.compared(weeks)}
        {skipped.length > 0 && `; ${say.skipped(listLabel(skipped))}`}
      </p>
    </>
  )
}

function SchoolRow({ row, today }: { row: OverviewRow; today: Day }) {
  const say = texts.director.overview
  const { teamCode, next } = row
  const beside = besideThePlan(row.sessions)
  return (
    <tr className={css.row} data-team={teamCode} data-today={next?.on === today || undefined}>
      <Cell name="talk">
        {next ? (
          <>
            <strong>{dayLabel(next.on, today)}</strong>
            {next.time !== null && <span>{next.time}</span>}
          </>
        ) : (
          <span>{say.noTalk}</span>
        )}
      </Cell>
      <th scope="row" className={css.school}>
        <Link
          id={`school-${teamCode}`}
          className={css.name ?? ''}
          href={`/team/${teamCode}/gesprek`}
        >
          {row.schoolName}
        </Link>
        {row.teamName !== row.schoolName && <span className={css.quiet}>{row.teamName}</span>}
        <span className={css.quiet} data-names>
          {listLabel(row.leaders)}
        </span>
        {row.groups.length > 0 && (
          <span className={css.small}>{say.inGroups(listLabel(row.groups))}</span>
        )}
      </th>
      <Cell name="boards">
        {BOARD_KINDS.map((board) => (
          <Link
            key={board}
            id={`bord-${teamCode}-${board}`}
            className={css.board ?? ''}
            href={cardPath(teamCode, board, null)}
          >
            <span>{say.boards[board]}</span>
            <span className={css.when}>{boardDay(row.boards[board], today)}</span>
          </Link>
        ))}
        <span className={css.small}>
          {say.sessions(row.sessions.held, row.sessions.planned)}, {say.before(row.sessions.before)}
        </span>
        {beside !== '' && <span className={css.small}>{beside}</span>}
      </Cell>
      <Cell name="goals">
        <GoalLines goals={row.goals} />
      </Cell>
      <Cell name="work">
        <strong>{say.open(row.actions.open)}</strong>
        <span>{say.help(row.actions.help)}</span>
        {row.actions.pastDay > 0 && <span>{say.pastDay(row.actions.pastDay)}</span>}
        <span className={css.small}>
          {say.done(row.done.now)}, {say.before(row.done.before)}
        </span>
      </Cell>
      <Cell name="decisions">
        <Link
          id={`besluiten-${teamCode}`}
          className={css.plainLink ?? ''}
          href={`/team/${teamCode}/besluiten`}
        >
          {say.taken(row.decisions)}
        </Link>
        {row.proposals[0] !== undefined && (
          <span>{say.proposals(row.proposals.length, datedDayLabel(row.proposals[0], today))}</span>
        )}
        {row.supportOpen > 0 && <span>{say.support(row.supportOpen)}</span>}
      </Cell>
      <Cell name="attention">
        <SignalList signals={row.signals} teamCode={teamCode} today={today} />
      </Cell>
      <Cell name="success">
        {row.success && (
          <Link
            id={`succes-${teamCode}`}
            className={css.successLink ?? ''}
            href={cardPath(teamCode, row.success.board, row.success.cardId)}
          >
            <Icon icon={Star} />
            <span className={css.successTitle}>{row.success.title}</span>
          </Link>
        )}
      </Cell>
    </tr>
  )
}

/** On a phone the heads of the columns are gone, so each cell says its own. */
function Cell({ name, children }: { name: (typeof COLUMNS)[number]; children: ReactNode }) {
  return (
    <td className={css[name]} data-head={texts.director.overview.columns[name]}>
      {children}
    </td>
  )
}

function boardDay(day: Day | null, today: Day): string {
  return day === null ? texts.director.overview.never : dayLabel(day, today)
}
