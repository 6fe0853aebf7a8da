import { useMemo } from 'react'
import { useToday } from '#client/api/session.ts'
import { useBoardState } from '#client/board/board-context.tsx'
import { useMeasurements } from '#client/board/use-measurements.ts'
import { texts } from '#client/texts/texts.ts'
import { dateLabel } from '#client/ui/format.ts'
import { GoalRuler } from '#client/ui/goal-ruler.tsx'
import { formatMeasure } from '#client/ui/measure.ts'
import type { Card } from '#shared/model/card.ts'
import css from './rest-screen.module.css'

const say = texts.screens.rest
const SHOWN = 3

/** The goals that are worked on, large, each with how far it is. */
export function RestGoals() {
  const snapshot = useBoardState((state) => state.snapshot)
  const goals = useMemo(() => {
    const cards = (snapshot.columns['improvement/goals'] ?? []).flatMap(
      (id) => snapshot.cards.get(id) ?? [],
    )
    return cards.filter(({ goalStatus = 'active' }) => goalStatus === 'active').slice(0, SHOWN)
  }, [snapshot])
  if (goals.length === 0) return <p className={css.none}>{say.noGoals}</p>
  return (
    <ul className={css.goalList}>
      {goals.map((goal) => (
        <RestGoal key={goal.id} goal={goal} />
      ))}
    </ul>
  )
}

function RestGoal({ goal }: { goal: Card }) {
  const today = useToday()
  const values = useMeasurements(goal.id).map(({ value }) => value)
  const now = values.at(-1)
  return (
    <li className={css.goal}>
      <h3 className={css.goalTitle}>{goal.title}</h3>
      {goal.target !== undefined && (
        <div className={css.progress}>
          <strong className={now === undefined ? css.notYet : css.figure}>
            {now === undefined ? say.notMeasured : formatMeasure(now, goal.unit)}
          </strong>
          <GoalRuler
            baseline={goal.baseline}
            target={goal.target}
            unit={goal.unit}
            values={values}
            targetOn={goal.dueOn && dateLabel(goal.dueOn, today)}
          />
        </div>
      )}
    </li>
  )
}
