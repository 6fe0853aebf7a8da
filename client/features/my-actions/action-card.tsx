import { HeartHandshake } from 'lucide-react'
import { Link } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { dayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { type Status, StatusShape } from '#client/ui/status-shape.tsx'
import type { Day } from '#shared/model/ids.ts'
import type { MyAction } from '#shared/protocol/http.ts'
import css from './action-card.module.css'

/** One of my actions; a tap opens the card on its own board. */
export function ActionCard({ action, today }: { action: MyAction; today: Day }) {
  const page = action.board === 'scrum' ? 'scrumbord' : 'verbeterbord'
  return (
    <Link
      href={`/team/${action.teamCode}/${page}?kaart=${action.cardId}`}
      className={classNames(css.card)}
    >
      <span className={css.status}>
        <StatusShape status={statusOf(action.column)} isNamed />
      </span>
      <span className={css.words}>
        <span className={css.title}>{action.title}</span>
        <span className={css.where}>
          <Due dueOn={action.dueOn} today={today} />
          {texts.myActions.on(texts.words.boards[action.board], action.teamName)}
        </span>
        {action.helping && (
          <span className={css.helping}>
            <Icon icon={HeartHandshake} />
            {texts.myActions.helping}
          </span>
        )}
      </span>
    </Link>
  )
}

function Due({ dueOn, today }: { dueOn: Day | null; today: Day }) {
  if (dueOn === null) return null
  const day = dayLabel(dueOn, today)
  return <strong>{dueOn < today ? texts.myActions.openSinceDay(day) : day}, </strong>
}

function statusOf(column: string): Status {
  return column === 'doing' || column === 'done' ? column : 'todo'
}
