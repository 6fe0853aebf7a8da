import { CircleCheck } from 'lucide-react'
import { Button } from 'react-aria-components'
import { serverNow } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { Icon } from '#client/ui/icon.tsx'
import { TALK_MINUTES, TALK_STEPS } from '#shared/model/director.ts'
import { useTalkClock } from './talk-clock.ts'
import css from './talk-stepper.module.css'
import type { RunningTalk } from './use-talk.ts'

type Props = {
  running: RunningTalk
  onGo: (at: Pick<RunningTalk, 'step' | 'stepAt'>) => void
}

const say = texts.talk
/** A step is at least as wide as one of so many minutes: its name has to fit. */
const NARROWEST = 9

/** All steps, each as wide as its minutes; a tap goes to any of them. */
export function TalkStepper({ running, onGo }: Props) {
  return (
    <nav aria-label={say.stepsLabel} className={css.stepper}>
      <ol className={css.steps}>
        {TALK_STEPS.map((step, index) => {
          const isNow = index === running.step
          return (
            <li
              key={step}
              className={css.step}
              style={{ flexGrow: Math.max(NARROWEST, TALK_MINUTES[step]) }}
            >
              <Button
                className={classNames(css.name, isNow && css.now)}
                {...(isNow ? { 'aria-current': 'step' as const } : {})}
                onPress={() => onGo({ step: index, stepAt: serverNow() })}
              >
                <span className={css.label}>
                  {index < running.step && <Icon icon={CircleCheck} />}
                  <span className={css.words}>{say.steps[step]}</span>
                  <small>{TALK_MINUTES[step]}</small>
                </span>
                <span className={css.bar}>
                  {index < running.step && <span className={css.full} />}
                  {isNow && <Now running={running} />}
                </span>
              </Button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function Now({ running }: { running: RunningTalk }) {
  const { share } = useTalkClock(TALK_STEPS[running.step] ?? 'lastTime', running.stepAt)
  return <span className={css.full} style={{ width: `${share * 100}%` }} />
}
