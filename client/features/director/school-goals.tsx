import { Lightbulb, Target } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { dateLabel } from '#client/ui/format.ts'
import { GoalRuler } from '#client/ui/goal-ruler.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { formatMeasure } from '#client/ui/measure.ts'
import type { SchoolPage } from '#shared/protocol/director.ts'
import { MeasurementLine } from './measurement-line.tsx'
import { CardLink, Part } from './part.tsx'
import css from './school.module.css'

type Goal = SchoolPage['goals'][number]

/** Each goal with its measurements and what was learned. */
export function SchoolGoals({ school: { goals, teamCode, today } }: { school: SchoolPage }) {
  const say = texts.director.school
  return (
    <Part icon={Target} title={say.goals} count={goals.length}>
      {goals.length === 0 && <p className={css.quiet}>{say.noGoals}</p>}
      {goals.map((goal) => (
        <article key={goal.cardId} className={css.goal} data-goal={goal.cardId}>
          <h3>
            <CardLink
              teamCode={teamCode}
              part="doel"
              card={{ cardId: goal.cardId, board: 'improvement' }}
            >
              {goal.title}
            </CardLink>
          </h3>
          <div className={css.progress}>
            <p className={css.value}>
              <strong data-measure>
                {goal.value === null
                  ? say.unmeasured
                  : formatMeasure(goal.value, goal.unit ?? undefined)}
              </strong>
              {wasWords(goal)}
            </p>
            <div className={css.ruler}>
              {goal.measurements.length > 1 ? (
                <MeasurementLine goal={goal} today={today} />
              ) : (
                <GoalRuler
                  baseline={goal.baseline ?? undefined}
                  target={goal.target ?? undefined}
                  unit={goal.unit ?? undefined}
                  values={goal.measurements.map(({ value }) => value)}
                  targetOn={goal.dueOn === null ? undefined : dateLabel(goal.dueOn, today)}
                />
              )}
            </div>
          </div>
          {goal.status !== 'active' && (
            <p className={css.quiet}>{texts.words.goalStatuses[goal.status]}</p>
          )}
          {goal.learned !== '' && (
            <p className={css.learned}>
              <Icon icon={Lightbulb} />
              <span>{goal.learned}</span>
            </p>
          )}
        </article>
      ))}
    </Part>
  )
}

/** What it was before: the measurement before this one, else the start. */
function wasWords({ measurements, baseline, unit }: Goal) {
  const before = measurements.at(-2)?.value ?? baseline
  if (before === null || measurements.length === 0) return null
  return <span>{texts.director.school.was(formatMeasure(before, unit ?? undefined))}</span>
}
