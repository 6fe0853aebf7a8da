import { Plus } from 'lucide-react'
import { useMeasurements } from '#client/board/use-measurements.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { formatMeasure } from '#client/ui/measure.ts'
import type { Card } from '#shared/model/card.ts'
import css from './talk-rows.module.css'

type Props = { goals: readonly Card[]; onAgree: (title: string) => void }

/** How the goals are doing, and what was learned. */
export function TalkGoals({ goals, onAgree }: Props) {
  if (goals.length === 0) return <p className={css.empty}>{texts.talk.nothing.quality}</p>
  return (
    <section className={css.rows} aria-label={texts.talk.goals}>
      <h3>{texts.talk.goals}</h3>
      <ul>
        {goals.map((goal) => (
          <Goal key={goal.id} goal={goal} onAgree={onAgree} />
        ))}
      </ul>
    </section>
  )
}

function Goal({ goal, onAgree }: { goal: Card; onAgree: (title: string) => void }) {
  const last = useMeasurements(goal.id).at(-1)
  const value = last?.value ?? goal.baseline
  const words =
    value !== undefined && goal.target !== undefined
      ? texts.talk.measured(formatMeasure(value, goal.unit), formatMeasure(goal.target, goal.unit))
      : ''
  return (
    <li className={css.row}>
      <div className={css.words}>
        <span className={css.title}>{goal.title}</span>
        {words !== '' && <span className={css.note}>{words}</span>}
        {goal.learned.trim() !== '' && <span className={css.note}>{goal.learned}</span>}
      </div>
      <div className={css.buttons}>
        <Button size="small" icon={Plus} onPress={() => onAgree(goal.title)}>
          {texts.talk.agreeOn}
        </Button>
      </div>
    </li>
  )
}
