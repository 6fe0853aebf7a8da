import { texts } from '#client/texts/texts.ts'
import { GoalTrack } from '#client/ui/goal-ruler.tsx'
import { formatMeasure } from '#client/ui/measure.ts'
import type { OverviewRow } from '#shared/protocol/director.ts'
import css from './goal-lines.module.css'

type Goal = OverviewRow['goals'][number]

/** How far each goal is: a ruler and the same in words. */
export function GoalLines({ goals }: { goals: readonly Goal[] }) {
  const measured = goals.filter(({ value }) => value !== null)
  const waiting = goals.length - measured.length
  const say = texts.director.overview
  if (goals.length === 0) return <p className={css.quiet}>{say.noGoal}</p>
  return (
    <ul className={css.goals}>
      {measured.map((goal) => (
        <li key={goal.cardId} className={css.goal} data-goal>
          <span className="only-spoken">{goal.title}</span>
          <span className={css.track}>
            <GoalTrack
              baseline={goal.baseline ?? undefined}
              target={goal.target ?? undefined}
              unit={goal.unit ?? undefined}
              values={[goal.value ?? 0]}
            />
          </span>
          <span className={css.words} data-measure>
            {measureWords(goal)}
          </span>
        </li>
      ))}
      {waiting > 0 && <li className={css.quiet}>{say.unmeasured(waiting)}</li>}
    </ul>
  )
}

/** `70% van 80%`, or just what was measured while there is no target. */
export function measureWords({ value, target, unit }: Goal): string {
  if (value === null) return texts.director.school.unmeasured
  const now = formatMeasure(value, unit ?? undefined)
  if (target === null) return now
  return texts.director.overview.measured(now, formatMeasure(target, unit ?? undefined))
}
