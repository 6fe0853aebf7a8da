import { create } from 'zustand'
import type { ColumnKey } from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { Slot } from './slot.ts'

/** Where a card lay when it was picked up, viewport, CSS pixels. */
export type Box = {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

/**
 * The card in somebody's hand and where it would land. A store of its own, so that a finger that moves renders only the
 * lists it leaves and enters.
 */
type Landing = {
  readonly cardId: CardId | null
  /** The card in the hand is as wide, the landing place as high. */
  readonly box: Box
  readonly column: ColumnKey | null
  readonly slot: Slot
}

const NOWHERE: Landing = {
  cardId: null,
  box: { top: 0, left: 0, width: 0, height: 0 },
  column: null,
  slot: 0,
}

export const useLanding = create<Landing>(() => NOWHERE)

export function startLanding(cardId: CardId, box: Box): void {
  useLanding.setState({ ...NOWHERE, cardId, box })
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
