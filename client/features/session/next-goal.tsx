import { ArrowRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { useMeasurements } from '#client/board/use-measurements.ts'
import { texts } from '#client/texts/texts.ts'
import { dayLabel } from '#client/ui/format.ts'
import { GoalRuler } from '#client/ui/goal-ruler.tsx'
import { Icon } from '#client/ui/icon.tsx'
import type { Card } from '#shared/model/card.ts'
import css from './goals.module.css'
import { showGoal, useShownGoal } from './shown-goal.ts'

const say = texts.session.goals

/** The other goals, one tap away. */
export function NextGoal({ goals }: { goals: readonly Card[] }) {
  const shown = useShownGoal(goals)
  const at = goals.findIndex(({ id }) => id === shown?.id)
  const next = goals[(at + 1) % goals.length]
  if (!next || goals.length < 2) return null
  return (
    <Button className={css.next ?? ''} onPress={() => showGoal(next.id)}>
      <span className={css.nth}>
        {say.nth(((at + 1) % goals.length) + 1, goals.length)}
        <Icon icon={ArrowRight} />
      </span>
      <strong>{next.title}</strong>
      <Ruler goal={next} />
    </Button>
  )
}

function Ruler({ goal }: { goal: Card }) {
  const today = useToday()
  const values = useMeasurements(goal.id).map(({ value }) => value)
  return (
    <GoalRuler
      baseline={goal.baseline}
      target={goal.target}
      unit={goal.unit}
      values={values}
      targetOn={goal.dueOn && dayLabel(goal.dueOn, today)}
    />
  )
}
