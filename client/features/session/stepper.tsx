import { CircleCheck } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useCourse } from '#client/board/session/use-session.ts'
import type { Steering } from '#client/board/session/use-steering.ts'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { RunningSession } from '#shared/model/session.ts'
import { stepName } from './step-name.ts'
import css from './stepper.module.css'

const say = texts.session

type Props = { session: RunningSession; steering: Steering; mayWrite: boolean }

/** All steps at a glance, each as long as its minutes; one tap goes to any of them. */
export function Stepper({ session, steering, mayWrite }: Props) {
  return (
    <nav aria-label={say.stepper} className={css.stepper}>
      <ol className={css.steps}>
        {session.steps.map((step, index) => {
          const name = stepName(step)
          const state = index < session.step ? 'past' : index === session.step ? 'now' : 'ahead'
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: steps have no id and do not move
              key={index}
              className={css.step}
              style={{ flexGrow: Math.max(1.4, step.minutes + (state === 'now' ? 1.5 : 0)) }}
            >
              <Button
                className={classNames(css.name, css[state])}
                isDisabled={!mayWrite}
                aria-label={say.stepLabel(name, index + 1, session.steps.length)}
                {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
                onPress={() => steering.go(index)}
              >
                <span className={css.label}>
                  {state === 'past' && <Icon icon={CircleCheck} />}
                  {state === 'now' && <span className={css.number}>{index + 1}</span>}
                  <span className={css.words}>{name}</span>
                </span>
                <span className={css.bar}>
                  {state === 'past' && <span className={css.full} />}
                  {state === 'now' && <Progress session={session} />}
                </span>
              </Button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function Progress({ session }: { session: RunningSession }) {
  const { share } = useCourse(session)
  return <span className={css.full} style={{ width: `${share * 100}%` }} />
}
