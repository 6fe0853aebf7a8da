import { texts } from '#client/texts/texts.ts'
import type { Card } from '#shared/model/card.ts'
import { TextSection } from './text-section.tsx'

/** "Toelichting": a few lines that everybody can type in. */
export function Explanation({ card }: { card: Card }) {
  return (
    <TextSection
      card={card}
      field="explanation"
      title={texts.card.explanation}
      placeholder={texts.card.explanationPlaceholder}
    />
  )
}
