import { Repeat } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { Checkbox } from '#client/ui/checkbox.tsx'
import type { Card } from '#shared/model/card.ts'
import css from './card-sheet.module.css'
import { useMayEdit } from './may-edit.ts'
import { RhythmChoice } from './rhythm-choice.tsx'
import { Section } from './section.tsx'
import { useActs } from './use-acts.ts'

/** "Terugkerend": a task in the backlog that is taken as a copy, every time again. */
export function Recurring({ card }: { card: Card }) {
  const mayWrite = useMayEdit()
  const acts = useActs(card)
  if (card.place.column !== 'backlog') return null
  const isRecurring = card.recurring === true
  if (!mayWrite && !isRecurring) return null
  const say = texts.card
  return (
    <Section title={say.recurring} icon={Repeat}>
      {mayWrite && (
        <Checkbox
          isSelected={isRecurring}
          onChange={(recurring) =>
            recurring
              ? acts.makeRecurring()
              : acts.set({ field: 'recurring', value: null }, say.recurringEnded(card.title))
          }
        >
          {say.comesBack}
        </Checkbox>
      )}
      {isRecurring && <RhythmChoice card={card} />}
      {isRecurring && card.rhythm === undefined && <p className={css.quiet}>{say.recurringHint}</p>}
    </Section>
  )
}
