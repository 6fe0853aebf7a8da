import { Button } from 'react-aria-components'
import { useTeam } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { dateLabel, dayLabel } from '#client/ui/format.ts'
import type { Card } from '#shared/model/card.ts'
import type { Day } from '#shared/model/ids.ts'
import { plannedWords } from './improvement-planned-words.ts'
import css from './improvement-planning.module.css'
import type { PlanningRow } from './improvement-planning-rows.ts'

type RowProps = {
  row: PlanningRow
  today: Day
  /** The name of a week, on its first row. */
  week: string | null
}

/** One line of the planning: day, time, what. */
export function PlannedRow({ row, today, week }: RowProps) {
  const say = texts.improvement
  const day = dayLabel(row.day, today)
  switch (row.kind) {
    case 'card':
      return <PlannedCard card={row.card} day={day} week={week} />
    case 'session':
      return (
        <li className={css.row} data-week={week !== null || undefined}>
          <Line day={day} time={row.time} words={say.session} week={week} />
        </li>
      )
    case 'holiday': {
      const { name, firstOn, lastOn } = row.holiday
      const words = firstOn === lastOn ? name : say.holidayUntil(name, dateLabel(lastOn, today))
      return (
        <li className={css.row} data-holiday data-week={week !== null || undefined}>
          <Line day={day} time="" words={words} week={week} />
        </li>
      )
    }
  }
}

type CardProps = { card: Card; day: string; week?: string | null }

/** A planned card as a line; a tap opens it. */
export function PlannedCard({ card, day, week = null }: CardProps) {
  const open = useOpenCard()
  const { members, others } = useTeam()
  const names = [...members, ...others]
    .filter(({ id }) => card.people.includes(id))
    .map(({ name }) => name)
  return (
    <li className={css.row} data-card={card.id} data-week={week !== null || undefined}>
      <Button className={css.open ?? ''} onPress={() => open(card.id)}>
        <Line day={day} time={card.time ?? ''} words={plannedWords(card, names)} week={week} />
      </Button>
    </li>
  )
}

type LineProps = { day: string; time: string; words: string; week: string | null }

function Line({ day, time, words, week }: LineProps) {
  return (
    <span className={css.line}>
      <span className={css.day}>{day}</span>
      <span className={css.time}>{time}</span>
      <span className={css.words}>{words}</span>
      {week && <span className={css.week}>{week}</span>}
    </span>
  )
}
