import type { CardId, Day } from '#shared/model/ids.ts'
import css from './lifted-card.module.css'
import { CardFace } from './tiles/card-face.tsx'

/** The card under the finger: a little tilted, with the accent round it. */
export function LiftedCard({ cardId, today }: { cardId: CardId; today: Day }) {
  return (
    <div className={css.card} aria-hidden>
      <CardFace cardId={cardId} today={today} look="note" />
    </div>
  )
}
