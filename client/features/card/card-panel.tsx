import type { ReactNode } from 'react'
import { useBoardState, useCard, useShowPresence } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import css from './card-panel.module.css'
import type { CardParts } from './card-parts.ts'
import { CardSheet } from './card-sheet.tsx'
import { MissingCard } from './missing-card.tsx'
import { PanelFrame } from './panel-frame.tsx'

export type CardPanelProps = {
  cardId: CardId
  onClose: () => void
  /** Whether everything typed is kept, in the head of the card. */
  save?: ReactNode
  partsOf?: (card: Card) => CardParts
}

/** A card, opened over the board. What is typed is kept at every stroke, so closing it never loses anything. */
export function CardPanel({ cardId, onClose, save, partsOf }: CardPanelProps) {
  const card = useCard(cardId)
  const isLoaded = useBoardState((state) => state.loaded)
  useShowPresence(card ? cardId : null)
  if (card) {
    return (
      <PanelFrame cardId={cardId} label={texts.card.label(card.title)} onClose={onClose}>
        <CardSheet card={card} onClose={onClose} save={save} parts={partsOf?.(card) ?? {}} />
      </PanelFrame>
    )
  }
  return (
    <PanelFrame cardId={cardId} label={texts.card.missing.title} onClose={onClose} isSmall>
      {isLoaded ? (
        <MissingCard onClose={onClose} />
      ) : (
        <Skeleton lines={4} className={css.skeleton ?? ''} />
      )}
    </PanelFrame>
  )
}
