import { Plus } from 'lucide-react'
import { type RefObject, useRef } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import { type Card, TYPED_LENGTH } from '#shared/model/card.ts'
import { useMayEdit } from './may-edit.ts'
import { Section } from './section.tsx'
import { StepRow } from './step-row.tsx'
import css from './steps.module.css'
import { useActs } from './use-acts.ts'
import { usePendingText } from './use-pending-text.ts'

/** "Stappen": a checklist inside the card. Enter adds the next one. */
export function Steps({ card }: { card: Card }) {
  const mayWrite = useMayEdit()
  const adding = useRef<HTMLInputElement>(null)
  const { steps } = card
  if (!mayWrite && steps.length === 0) return null
  const done = steps.filter((step) => step.done).length
  return (
    <Section
      title={texts.card.steps}
      fact={steps.length === 0 ? undefined : texts.card.stepsDone(done, steps.length)}
    >
      {steps.length > 0 && (
        <ol className={css.list}>
          {steps.map((step, index) => (
            <StepRow
              key={step.id}
              card={card}
              step={step}
              index={index}
              onNext={() => adding.current?.focus()}
            />
          ))}
        </ol>
      )}
      {mayWrite && <AddStep card={card} field={adding} />}
    </Section>
  )
}

type AddStepProps = { card: Card; field: RefObject<HTMLInputElement | null> }

function AddStep({ card, field }: AddStepProps) {
  const acts = useActs(card)
  const { text, setText, commit, drop } = usePendingText((lines) => {
    for (const line of lines.split(/[\r\n]+/)) if (line.trim() !== '') acts.addStep(line)
  })
  return (
    <div className={css.add}>
      <Icon icon={Plus} />
      <input
        ref={field}
        className={css.addField}
        value={text}
        maxLength={TYPED_LENGTH.step}
        aria-label={texts.card.addStepLabel}
        placeholder={texts.card.addStep}
        enterKeyHint="next"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') {
            event.preventDefault()
            commit()
          } else if (event.key === 'Escape' && text !== '') {
            event.stopPropagation()
            drop()
          }
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text')
          if (!/[\r\n]/.test(pasted.trim())) return
          event.preventDefault()
          commit(`${text}${pasted}`)
        }}
        onBlur={() => commit()}
      />
    </div>
  )
}
