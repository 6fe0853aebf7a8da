import { create } from 'zustand'
import type { CardId } from '#shared/model/ids.ts'

type Carrying = {
  readonly cardId: CardId | null
  /** From now on each column offers to take this card, until it is put down. */
  carry(cardId: CardId): void
  putDown(): void
}

/** Tap to move: the card that waits for a tap on the column it goes to. Lives on this screen only. */
export const useCarrying = create<Carrying>((set) => ({
  cardId: null,
  carry: (cardId) => set({ cardId }),
  putDown: () => set({ cardId: null }),
}))
