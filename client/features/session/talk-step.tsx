import { MessagesSquare } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { Panel } from './panel.tsx'
import { stepName } from './step-name.ts'
import type { StepProps } from './step-props.ts'
import css from './talk.module.css'

/** Away from the board: what to talk about, and the clock above it. */
export function TalkStep({ session }: StepProps) {
  const step = session.steps[session.step]
  if (!step) return null
  return (
    <Panel title={stepName(step)} icon={MessagesSquare}>
      <div className={css.paper}>
        <p className={css.words}>{texts.session.coach[step.kind]}</p>
        {session.product.text !== '' && <p className={css.product}>{session.product.text}</p>}
      </div>
    </Panel>
  )
}
