import { CloudOff, HeartHandshake } from 'lucide-react'
import { Button, Link } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { dayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { type Status, StatusShape } from '#client/ui/status-shape.tsx'
import type { Day } from '#shared/model/ids.ts'
import css from './action-card.module.css'
import type { ShownAction } from './my-shown-actions.ts'

/** One of my actions: a tap on its sign ticks it off, a tap on its words opens the card on its own board. */
export function ActionCard({ action, today }: { action: ShownAction; today: Day }) {
  const page = action.board === 'scrum' ? 'scrumbord' : 'verbeterbord'
  const isDone = action.column === 'done'
  return (
    <article className={css.card} data-done={isDone || undefined}>
      <Sign action={action} />
      <Link
        href={`/team/${action.teamCode}/${page}?kaart=${action.cardId}`}
        className={classNames(css.words)}
      >
        <span className={css.title}>{action.title}</span>
        <span className={css.where}>
          {!isDone && <Due dueOn={action.dueOn} today={today} />}
          {texts.myActions.on(texts.words.boards[action.board], action.teamName)}
        </span>
        {action.helping && (
          <span className={css.helping}>
            <Icon icon={HeartHandshake} />
            {texts.myActions.helping}
          </span>
        )}
        {action.waits.map((words) => (
          <span key={words} className={css.waits}>
            <Icon icon={CloudOff} />
            {words}
          </span>
        ))}
      </Link>
    </article>
  )
}

/** How far it is; while it can be ticked off here, a button that does. */
function Sign({ action: { title, column, finish } }: { action: ShownAction }) {
  const shape = <StatusShape status={statusOf(column)} isNamed={finish === null} />
  if (finish === null) return <span className={css.status}>{shape}</span>
  return (
    <Button
      className={classNames(css.status, css.finish)}
      aria-label={texts.myActions.finish(title)}
      onPress={finish}
    >
      {shape}
    </Button>
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
