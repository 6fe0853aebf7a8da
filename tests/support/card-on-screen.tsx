import { page } from 'vitest/browser'
import { CardPanel } from '#client/features/card/card-panel.tsx'
import type { NewCard } from '#shared/model/change.ts'
import { showOnBoard } from './offline-board.tsx'

type Options = Omit<Parameters<typeof showOnBoard>[1], 'cards'> & {
  /** Other cards on the board. */
  others?: readonly NewCard[]
}

/** Bouke has one card open. `closed` counts how often it was closed. */
export async function showCard(card: NewCard, { others = [], ...options }: Options = {}) {
  let closed = 0
  const onClose = () => {
    closed += 1
  }
  const board = await showOnBoard(<CardPanel cardId={card.id} onClose={onClose} />, {
    ...options,
    cards: [card, ...others],
  })
  return { ...board, cardNow: () => board.card(card.id), closed: () => closed }
}

/** A field of the open card by its label. */
export function field(name: string) {
  return page.getByRole('textbox', { name, exact: true })
}
