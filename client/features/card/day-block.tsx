import { CalendarDays } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { WhenChooser } from '#client/board/choosers/when-chooser.tsx'
import { texts } from '#client/texts/texts.ts'
import { AskingPopover } from '#client/ui/asking-popover.tsx'
import { dayLabel, distanceLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { type Card, isWork } from '#shared/model/card.ts'
import { dayOf, daysBetween } from '#shared/rules/calendar.ts'
import { isPastDue } from '#shared/rules/work.ts'
import { useMayEdit } from './may-edit.ts'
import css from './strip.module.css'
import { StripBlock } from './strip-block.tsx'

/** Wanneer: the day the card is about, and how far away that is. */
export function DayBlock({ card }: { card: Card }) {
  const mayWrite = useMayEdit()
  const today = useToday()
  const { dueOn } = card
  const day = (
    <>
      <Icon icon={CalendarDays} />
      {dueOn === undefined ? (
        <span className={css.none}>
          {mayWrite ? texts.card.when.none : texts.choosers.when.none}
        </span>
      ) : (
        <span>{dayLabel(dueOn, today)}</span>
      )}
      {dueOn !== undefined && <span className={css.aside}>{remarkOn(card, dueOn, today)}</span>}
    </>
  )
  return (
    <StripBlock label={dayWord(card)}>
      {mayWrite ? (
        <AskingPopover
          title={isWork(card) ? texts.choosers.when.title : dayWord(card)}
          trigger={<Button className={css.choice ?? ''}>{day}</Button>}
        >
          {(close) => <WhenChooser cardId={card.id} onChosen={close} />}
        </AskingPopover>
      ) : (
        <span className={css.plain}>{day}</span>
      )}
    </StripBlock>
  )
}

function dayWord({ type }: Card): string {
  const { when } = texts.card
  switch (type) {
    case 'goal':
      return when.goal
    case 'experiment':
      return when.experiment
    case 'parked':
    case 'planningItem':
      return when.planningItem
    case 'task':
    case 'action':
    case 'idea':
    case 'success':
    case 'proposal':
      return when.action
  }
}

function remarkOn(card: Card, dueOn: string, today: string): string {
  if (card.done) return texts.card.when.doneOn(dayLabel(dayOf(card.done.at), today))
  if (isPastDue(card, today)) return texts.card.when.stillOpen
  return Math.abs(daysBetween(today, dueOn)) <= 1 ? '' : distanceLabel(dueOn, today)
}
