import type { LucideIcon } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import type { Card, TextField } from '#shared/model/card.ts'
import { LiveText } from './live-text.tsx'
import { useMayEdit } from './may-edit.ts'
import { Section } from './section.tsx'
import css from './text-section.module.css'

type Props = {
  card: Card
  field: TextField
  title: string
  placeholder: string
  icon?: LucideIcon
  isOneLine?: boolean
}

/** A text of the card under its own title. For who may only read, an empty one is not there. */
export function TextSection({ card, field, title, placeholder, icon, isOneLine = false }: Props) {
  const mayWrite = useMayEdit()
  if (!mayWrite && card[field].trim() === '') return null
  return (
    <Section title={title} {...(icon ? { icon } : {})}>
      <div className={css.place}>
        <LiveText
          cardId={card.id}
          target={field}
          label={title}
          placeholder={placeholder}
          isOneLine={isOneLine}
        />
        {mayWrite && <p className={css.hint}>{texts.card.noPupils}</p>}
      </div>
    </Section>
  )
}
