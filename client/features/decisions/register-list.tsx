import { Lock } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { dateLabel, longDateLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Decision, DecisionId } from '#shared/model/decision.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import css from './decisions-page.module.css'
import { StatusChip } from './status-chip.tsx'

type Props = {
  label: string
  /** Newest first. */
  decisions: readonly Decision[]
  openId: DecisionId | undefined
  /** Why there is nothing to show. */
  nothing: string
}

/** Decisions by month; a tap opens one. */
export function RegisterList({ label, decisions, openId, nothing }: Props) {
  return (
    <nav className={css.list} aria-label={label}>
      {decisions.length === 0 && <p className={css.none}>{nothing}</p>}
      {byMonth(decisions).map(([month, ofMonth]) => (
        <section key={month}>
          <h2>{month}</h2>
          {ofMonth.map((decision) => (
            <Line key={decision.id} decision={decision} isOpen={decision.id === openId} />
          ))}
        </section>
      ))}
    </nav>
  )
}

function Line({ decision, isOpen }: { decision: Decision; isOpen: boolean }) {
  const { code } = useTeam()
  const today = useToday()
  const { id, number, at, body } = decision
  return (
    <Link
      href={`/team/${code}/besluiten?besluit=${id}`}
      className={css.line ?? ''}
      data-line={number}
      {...(isOpen ? { 'aria-current': 'true' as const } : {})}
    >
      <Icon icon={Lock} />
      <span>
        <strong>{body.title}</strong>
        <span className={css.lineFacts}>
          <span>
            {texts.decisions.decidedOn(dateLabel(dayOf(at), today))} · {number.slice(-3)}
          </span>
          <StatusChip decision={decision} />
        </span>
      </span>
    </Link>
  )
}

function byMonth(list: readonly Decision[]): [string, Decision[]][] {
  const months = new Map<string, Decision[]>()
  for (const decision of list) {
    const day = dayOf(decision.at)
    const month = `${longDateLabel(day).replace(/^\d+\s/, '')} ${day.slice(0, 4)}`
    const known = months.get(month)
    if (known) known.push(decision)
    else months.set(month, [decision])
  }
  return [...months]
}
