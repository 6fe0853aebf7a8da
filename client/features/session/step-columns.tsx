import { Smile } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import type { RunningSession, StepKind } from '#shared/model/session.ts'
import { ActionsStep } from './actions-step.tsx'
import { CheckInStep } from './check-in-step.tsx'
import { ClosingStep } from './closing-step.tsx'
import { GoalsStep, useGoals } from './goals-step.tsx'
import { MoodRows, useCheckedIn } from './mood-rows.tsx'
import { NewsColumn } from './news-column.tsx'
import { NextGoal } from './next-goal.tsx'
import { Panel } from './panel.tsx'
import { PlanningList } from './planning-list.tsx'
import { PlanningStep } from './planning-step.tsx'
import { ProductStep } from './product-step.tsx'
import { ScrumStep } from './scrum-step.tsx'
import { useShownGoal } from './shown-goal.ts'
import type { StepProps } from './step-props.ts'
import { SuccessesColumn } from './successes-list.tsx'
import { SuccessesStep } from './successes-step.tsx'
import { TalkStep } from './talk-step.tsx'
import { WorkColumn } from './work-column.tsx'

type Props = StepProps & { readonly kind: StepKind }

/** What stays at the left while the middle changes: successes and how everybody is. */
export function LeftColumn({ kind, session }: Props) {
  const withCheckIn = kind !== 'checkIn' && session.steps.some((step) => step.kind === 'checkIn')
  return (
    <>
      {kind !== 'successes' && <SuccessesColumn />}
      {withCheckIn && <CheckInColumn session={session} />}
    </>
  )
}

function CheckInColumn({ session }: { session: RunningSession }) {
  const { many, all } = useCheckedIn(session)
  const say = texts.session.checkIn
  return (
    <Panel title={say.title} icon={Smile} tone="sky" aside={all > 0 && say.of(many, all)}>
      <MoodRows session={session} />
    </Panel>
  )
}

/** The section of the step that is on. */
export function MiddleColumn({ kind, ...props }: Props) {
  switch (kind) {
    case 'checkIn':
      return <CheckInStep {...props} />
    case 'successes':
      return <SuccessesStep {...props} />
    case 'goals':
    case 'reviewGoals':
    case 'nextGoals':
      return <GoalsStep {...props} />
    case 'actions':
    case 'toBoard':
      return <ActionsStep {...props} />
    case 'planning':
      return <PlanningStep />
    case 'scrumDone':
      return <ScrumStep {...props} column="done" />
    case 'scrumDoing':
      return <ScrumStep {...props} column="doing" />
    case 'scrumTodo':
      return <ScrumStep {...props} column="todo" />
    case 'agenda':
      return <PlanningList />
    case 'product':
      return <ProductStep {...props} />
    case 'closing':
      return <ClosingStep {...props} />
    default:
      return <TalkStep {...props} />
  }
}

/** What belongs to the step that is on. */
export function RightColumn({ kind, session }: Props) {
  switch (kind) {
    case 'goals':
    case 'reviewGoals':
    case 'nextGoals':
      return <GoalSide />
    case 'planning':
    case 'agenda':
      return <PlanningList />
    case 'actions':
    case 'toBoard':
    case 'checkIn':
    case 'scrumDone':
      return <NewsColumn board={session.mode === 'scrumSession' ? 'scrum' : 'improvement'} />
    default:
      return <WorkColumn />
  }
}

function GoalSide() {
  const goals = useGoals()
  const shown = useShownGoal(goals)
  return (
    <>
      <WorkColumn goalId={shown?.id} />
      <NextGoal goals={goals} />
    </>
  )
}
