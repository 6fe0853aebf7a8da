import { create } from 'zustand'
import type { ColumnKey } from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { Slot } from './slot.ts'

/**
 * Where the card in somebody's hand would land. A store of its own, so that a finger that moves renders only the lists
 * it leaves and enters.
 */
type Landing = {
  readonly cardId: CardId | null
  /** Height of the card in the hand: the landing place is as big. */
  readonly height: number
  readonly column: ColumnKey | null
  readonly slot: Slot
}

const NOWHERE: Landing = { cardId: null, height: 0, column: null, slot: 0 }

export const useLanding = create<Landing>(() => NOWHERE)

export function startLanding(cardId: CardId, height: number): void {
  useLanding.setState({ ...NOWHERE, cardId, height })
}

export function moveLanding(column: ColumnKey | null, slot: Slot): void {
  const now = useLanding.getState()
  if (now.column !== column || now.slot !== slot) useLanding.setState({ column, slot })
}

export function endLanding(): void {
  useLanding.setState(NOWHERE)
}

/** The slot in this column where the card would land, or -1. */
export function useLandingSlot(column: ColumnKey): Slot | -1 {
  return useLanding((landing) => (landing.column === column ? landing.slot : -1))
}

export function useIsLandingIn(column: ColumnKey): boolean {
  return useLanding((landing) => landing.column === column)
}
