import { ChartLine } from 'lucide-react'
import { useTeamMeasurements } from '#client/board/use-measurements.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { dayOf } from '#shared/rules/calendar.ts'
import css from './closing.module.css'
import { useGoals } from './goals-step.tsx'
import type { StepProps } from './step-props.ts'

const say = texts.session.closing

/** Asked once and quietly: no goal was measured in this session. It stops nothing. */
export function MeasureReminder({ session, steering }: StepProps) {
  const goals = useGoals()
  const from = dayOf(session.startedAt)
  const isMeasured = useTeamMeasurements().some(({ on }) => on >= from)
  const step = session.steps.findIndex(({ kind }) => kind === 'goals')
  if (isMeasured || goals.length === 0 || step === -1) return null
  return (
    <div className={css.done}>
      <span>{say.unmeasured}</span>
      <Button icon={ChartLine} onPress={() => steering.go(step)}>
        {texts.session.goals.measure}
      </Button>
    </div>
  )
}
