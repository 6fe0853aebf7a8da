import { ArrowRight, Check } from 'lucide-react'
import { serverNow } from '#client/api/server-clock.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { TALK_STEPS } from '#shared/model/director.ts'
import { useTalkClock } from './talk-clock.ts'
import css from './talk-page.module.css'
import type { RunningTalk } from './use-talk.ts'

type Props = {
  running: RunningTalk
  isBusy: boolean
  onGo: (at: Pick<RunningTalk, 'step' | 'stepAt'>) => void
  onEnd: () => void
}

const say = texts.talk

/** Within reach: the quiet clock of this step, and the one way on. */
export function TalkBar({ running, isBusy, onGo, onEnd }: Props) {
  const { step } = running
  const { left } = useTalkClock(TALK_STEPS[step] ?? 'lastTime', running.stepAt)
  const isLast = step === TALK_STEPS.length - 1
  const go = (to: number) => onGo({ step: to, stepAt: serverNow() })
  return (
    <footer className={css.bar}>
      <p className={css.clock} role="timer">
        {left > 0 ? say.left(left) : say.over}
      </p>
      {step > 0 && (
        <Button size="large" variant="quiet" onPress={() => go(step - 1)}>
          {say.back}
        </Button>
      )}
      {isLast ? (
        <Button size="large" variant="primary" icon={Check} isBusy={isBusy} onPress={onEnd}>
          {say.end}
        </Button>
      ) : (
        <Button size="large" variant="primary" iconAfter={ArrowRight} onPress={() => go(step + 1)}>
          {say.next}
        </Button>
      )}
    </footer>
  )
}
