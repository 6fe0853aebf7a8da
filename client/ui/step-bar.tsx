import { CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import css from './step-bar.module.css'

type Step = {
  readonly key: string | number
  readonly name: string
  /** Small, behind the name. */
  readonly note?: string | number
  /** What a screen reader says, where the name alone does not say it. */
  readonly label?: string
  /** How wide it is beside the others. */
  readonly width: number
}

type Props = {
  label: string
  steps: readonly Step[]
  /** Index of the step that goes on now. */
  now: number
  /** Draws how much of the step's time has gone, inside `StepShare`. */
  progress: ReactNode
  isDisabled?: boolean
  /** On a wall the step that goes on is numbered and large. */
  look: 'wall' | 'page'
  onGo: (index: number) => void
}

/** All steps of a meeting at a glance, each as long as its minutes; one tap goes to any of them. */
export function StepBar({ label, steps, now, progress, isDisabled = false, look, onGo }: Props) {
  return (
    <nav aria-label={label} className={classNames(css.nav, css[look])}>
      <ol className={css.steps}>
        {steps.map((step, index) => (
          <li key={step.key} className={css.step} style={{ flexGrow: step.width }}>
            <Button
              className={classNames(css.name, index < now && css.past, index === now && css.now)}
              isDisabled={isDisabled}
              {...(step.label === undefined ? {} : { 'aria-label': step.label })}
              {...(index === now ? { 'aria-current': 'step' as const } : {})}
              onPress={() => onGo(index)}
            >
              <span className={css.label}>
                {index < now && <Icon icon={CircleCheck} />}
                {index === now && look === 'wall' && (
                  <span className={css.number}>{index + 1}</span>
                )}
                <span className={css.words}>{step.name}</span>
                {step.note !== undefined && <small>{step.note}</small>}
              </span>
              <span className={css.bar}>
                {index < now && <StepShare share={1} />}
                {index === now && progress}
              </span>
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Which part of its time a step has had, 0 to 1. */
export function StepShare({ share }: { share: number }) {
  return <span className={css.full} style={{ width: `${share * 100}%` }} />
}
