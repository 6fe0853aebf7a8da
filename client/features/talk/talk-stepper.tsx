import { serverNow } from '#client/api/server-clock.ts'
import { texts } from '#client/texts/texts.ts'
import { StepBar, StepShare } from '#client/ui/step-bar.tsx'
import { TALK_MINUTES, TALK_STEPS } from '#shared/model/director.ts'
import { useTalkClock } from './talk-clock.ts'
import type { RunningTalk } from './use-talk.ts'

type Props = {
  running: RunningTalk
  onGo: (at: Pick<RunningTalk, 'step' | 'stepAt'>) => void
}

const say = texts.talk
/** A step is at least as wide as one of so many minutes: its name has to fit. */
const NARROWEST = 9

/** The steps of the talk, with their minutes. */
export function TalkStepper({ running, onGo }: Props) {
  const steps = TALK_STEPS.map((step) => ({
    key: step,
    name: say.steps[step],
    note: TALK_MINUTES[step],
    width: Math.max(NARROWEST, TALK_MINUTES[step]),
  }))
  return (
    <StepBar
      look="page"
      label={say.stepsLabel}
      steps={steps}
      now={running.step}
      progress={<Now running={running} />}
      onGo={(index) => onGo({ step: index, stepAt: serverNow() })}
    />
  )
}

function Now({ running }: { running: RunningTalk }) {
  const { share } = useTalkClock(TALK_STEPS[running.step] ?? 'lastTime', running.stepAt)
  return <StepShare share={share} />
}
