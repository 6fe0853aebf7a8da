import type { ColumnKey } from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'
import { areaAt } from './areas.ts'
import { startAutoScroll } from './auto-scroll.ts'
import { moveHand } from './hand.tsx'
import { endLanding, moveLanding, startLanding, useLanding } from './landing.ts'
import { slotInList } from './lists.ts'
import type { Point } from './point.ts'
import { markDragged } from './press-after-drag.ts'
import type { Slot } from './slot.ts'

/** What the board does with a card that was carried. */
export type CarryingActs = {
  readonly onLift: (cardId: CardId) => void
  readonly onDrop: (cardId: CardId, column: ColumnKey, slot: Slot) => void
  /** Let go outside every column, or Escape. */
  readonly onPutBack: (cardId: CardId) => void
}

/** The grip of one pointer on one card. */
export type Hold = {
  /** Takes the card off the board; `false` when somebody else holds one here, or the card has gone meanwhile. */
  lift(at: Point): boolean
  move(to: Point): void
  drop(): void
  putBack(): void
}

/**
 * Carries one card. Where it would land is worked out from the board as it lies now, at every move and once more at the
 * drop; a colleague may have taken it out of the hand by then.
 */
export function holdOf(item: HTMLElement, acts: CarryingActs): Hold {
  const cardId = item.dataset.card ?? ''
  let from: Point = { x: 0, y: 0 }
  let at = from
  let stopScrolling = () => {}

  const land = () => {
    if (useLanding.getState().cardId !== cardId) return null
    const column = areaAt(at)?.column ?? null
    const slot = column === null ? 0 : slotInList(column, cardId, at.y)
    moveLanding(column, slot)
    return { column, slot }
  }
  const finish = () => {
    stopScrolling()
    markDragged(cardId)
    if (useLanding.getState().cardId === cardId) endLanding()
  }

  return {
    lift(point) {
      if (!item.isConnected || useLanding.getState().cardId !== null) return false
      from = point
      at = point
      moveHand(0, 0)
      startLanding(cardId, item.getBoundingClientRect())
      stopScrolling = startAutoScroll(() => at, land)
      acts.onLift(cardId)
      return true
    },
    move(to) {
      at = to
      moveHand(to.x - from.x, to.y - from.y)
      land()
    },
    drop() {
      const landed = land()
      finish()
      if (!landed) return
      if (landed.column === null) acts.onPutBack(cardId)
      else acts.onDrop(cardId, landed.column, landed.slot)
    },
    putBack() {
      const isHeld = useLanding.getState().cardId === cardId
      finish()
      if (isHeld) acts.onPutBack(cardId)
    },
  }
}
