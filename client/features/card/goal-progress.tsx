import { Target } from 'lucide-react'
import { useToday } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { measurementsOf } from '#client/board/measurements.ts'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { dayLabel } from '#client/ui/format.ts'
import { GoalRuler } from '#client/ui/goal-ruler.tsx'
import { formatMeasure } from '#client/ui/measure.ts'
import { StatusShape } from '#client/ui/status-shape.tsx'
import { isWorkColumn } from '#shared/model/board.ts'
import { type Card, isWork } from '#shared/model/card.ts'
import css from './goal-fields.module.css'
import { Section } from './section.tsx'

/** How a goal stands: ruler, measurements as a table, and the work that serves it. */
export function GoalProgress({ card }: { card: Card }) {
  const team = useTeam()
  const today = useToday()
  const measurements = measurementsOf(team.measurements, card.id)
  const now = measurements.at(-1)
  const say = texts.card.goal
  return (
    <>
      <Section title={say.progress} icon={Target}>
        {now && <p className={css.now}>{formatMeasure(now.value, card.unit)}</p>}
        <GoalRuler
          baseline={card.baseline}
          target={card.target}
          unit={card.unit}
          values={measurements.map(({ value }) => value)}
          targetOn={card.dueOn && dayLabel(card.dueOn, today)}
        />
        {measurements.length === 0 ? (
          <p className={css.quiet}>{texts.ruler.noMeasurement}</p>
        ) : (
          <table className={css.table}>
            <caption className="only-spoken">{say.measurements}</caption>
            <thead>
              <tr>
                <th scope="col">{say.measuredOn}</th>
                <th scope="col">{say.measuredValue}</th>
                <th scope="col">{say.measuredNote}</th>
              </tr>
            </thead>
            <tbody>
              {[...measurements].reverse().map(({ id, on, value, note }) => (
                <tr key={id}>
                  <td>{dayLabel(on, today)}</td>
                  <td className={css.value}>{formatMeasure(value, card.unit)}</td>
                  <td>{note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      <GoalActions goal={card} />
    </>
  )
}

function GoalActions({ goal }: { goal: Card }) {
  const cards = useBoardState(({ snapshot }) => snapshot.cards)
  const open = useOpenCard()
  const serving = [...cards.values()].filter(
    (card) => card.goalId === goal.id && isWork(card) && !card.shelved,
  )
  return (
    <Section title={texts.card.goal.actions}>
      {serving.length === 0 && <p className={css.quiet}>{texts.card.goal.noActions}</p>}
      <ul className={css.actions}>
        {serving.map(({ id, title, place: { column } }) => (
          <li key={id}>
            <Button variant="quiet" className={css.action ?? ''} onPress={() => open(id)}>
              <StatusShape status={isWorkColumn(column) ? column : 'todo'} isNamed />
              {title === '' ? texts.board.tile.untitled : title}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
