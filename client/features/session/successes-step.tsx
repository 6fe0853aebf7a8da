import { Star } from 'lucide-react'
import { useHeldSessions } from '#client/board/session/use-session.ts'
import { texts } from '#client/texts/texts.ts'
import { FittingList } from '#client/ui/fitting-list.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { promptFor } from '#shared/rules/session-steps.ts'
import { AddLine } from './add-line.tsx'
import { Panel } from './panel.tsx'
import type { StepProps } from './step-props.ts'
import css from './successes.module.css'
import { SuccessNote, useSuccesses } from './successes-list.tsx'

const say = texts.session

/** What went well; each session asks for another kind [SES3]. */
export function SuccessesStep({ session }: StepProps) {
  const held = useHeldSessions().filter(({ mode }) => mode === session.mode).length
  const ids = useSuccesses()
  // A phone comes here to type; what others wrote is read on the wall.
  const isPhone = useScreen() === 'phone'
  const add = (
    <AddLine
      label={say.successes.add}
      placeholder={say.successes.placeholder}
      board="improvement"
      column="successes"
    />
  )
  return (
    <Panel title={say.successes.title} icon={Star} tone="butter">
      <div className={css.paper}>
        <p className={css.prompt}>{say.prompts[promptFor(held)]}</p>
        {isPhone && add}
        <FittingList className={css.grid}>
          {ids.map((id) => (
            <SuccessNote key={id} cardId={id} isLarge />
          ))}
        </FittingList>
        {ids.length === 0 && <p className={css.none}>{say.successes.none}</p>}
        {!isPhone && add}
      </div>
    </Panel>
  )
}
