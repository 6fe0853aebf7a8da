import { Lock } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { dateLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Decision } from '#shared/model/decision.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { statusOf } from '#shared/rules/decisions.ts'
import css from './sealed-tile.module.css'

/** A decision on a board: a double line and a padlock. It cannot be picked up; a tap shows it in the register. */
export function SealedTile({ decision }: { decision: Decision }) {
  const { code } = useTeam()
  const today = useToday()
  const { id, number, at, body } = decision
  const status = statusOf(decision, today)
  const say = texts.decisions
  return (
    <Link
      href={`/team/${code}/besluiten?besluit=${id}`}
      className={css.tile ?? ''}
      data-decision={number}
      aria-label={say.tileLabel(body.title, number, say.statuses[status])}
    >
      <Icon icon={Lock} />
      <span className={css.words}>
        <strong>{body.title}</strong>
        <span className={css.facts}>
          {say.decidedOn(dateLabel(dayOf(at), today))}
          <span aria-hidden> · </span>
          {status === 'decided' ? number : say.statuses[status]}
        </span>
      </span>
    </Link>
  )
}
