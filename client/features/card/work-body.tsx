import { Hourglass } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import type { Card } from '#shared/model/card.ts'
import { Explanation } from './explanation.tsx'
import { Steps } from './steps.tsx'
import { TextSection } from './text-section.tsx'

/** What stands on a task or action, under the strip. */
export function WorkBody({ card }: { card: Card }) {
  return (
    <>
      {card.done !== undefined && (
        <TextSection
          card={card}
          field="result"
          title={texts.card.result}
          placeholder={texts.card.resultPlaceholder}
          isOneLine
        />
      )}
      <Explanation card={card} />
      <Steps card={card} />
      {card.done === undefined && (
        <TextSection
          card={card}
          field="waitingFor"
          title={texts.card.waiting}
          icon={Hourglass}
          placeholder={texts.card.waitingPlaceholder}
          isOneLine
        />
      )}
    </>
  )
}
