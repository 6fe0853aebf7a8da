import { useCourse } from '#client/board/session/use-session.ts'
import type { Steering } from '#client/board/session/use-steering.ts'
import { texts } from '#client/texts/texts.ts'
import { StepBar, StepShare } from '#client/ui/step-bar.tsx'
import type { RunningSession } from '#shared/model/session.ts'
import { stepName } from './step-name.ts'

const say = texts.session

type Props = { session: RunningSession; steering: Steering; mayWrite: boolean }

/** The steps of the session that runs; the one that goes on has room for its name. */
export function Stepper({ session, steering, mayWrite }: Props) {
  const steps = session.steps.map((step, index) => {
    const name = stepName(step)
    return {
      key: index,
      name,
      label: say.stepLabel(name, index + 1, session.steps.length),
      width: Math.max(1.4, step.minutes + (index === session.step ? 1.5 : 0)),
    }
  })
  return (
    <StepBar
      look="wall"
      label={say.stepper}
      steps={steps}
      now={session.step}
      progress={<Progress session={session} />}
      isDisabled={!mayWrite}
      onGo={steering.go}
    />
  )
}

function Progress({ session }: { session: RunningSession }) {
  const { share } = useCourse(session)
  return <StepShare share={share} />
}
