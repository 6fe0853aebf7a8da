import { CardPanel } from '#client/features/card/card-panel.tsx'
import type { CardId } from '#shared/model/ids.ts'
import { cardParts } from './card-parts.tsx'
import { SaveStatus } from './save-status.tsx'

type Props = {
  readonly cardId: CardId
  readonly onClose: () => void
  readonly isInSession: boolean
}

/** The card that is open over a board, with what every part of the product draws on it; in a session just the card. */
export function OpenCard({ cardId, onClose, isInSession }: Props) {
  return (
    <CardPanel
      cardId={cardId}
      onClose={onClose}
      save={<SaveStatus />}
      {...(isInSession ? {} : { partsOf: cardParts })}
    />
  )
}
