import type { ColumnKey } from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'
import { type Slot, slotAt } from './slot.ts'

/** The list of each column that is on the screen. */
const lists = new Map<ColumnKey, HTMLElement>()

/** For the `ref` of a list; its cards carry `data-card`. */
export function registerList(column: ColumnKey, element: HTMLElement): () => void {
  lists.set(column, element)
  return () => {
    if (lists.get(column) === element) lists.delete(column)
  }
}

export function listOf(column: ColumnKey): Element | undefined {
  return lists.get(column)
}

/**
 * The slot a pointer at `y` (viewport) points to, read from the cards as they lie now: a colleague may have moved some
 * since the last move of the finger. The landing place itself pushes cards down; they count as if it were not there.
 */
export function slotInList(column: ColumnKey, cardId: CardId, y: number): Slot {
  const list = lists.get(column)
  if (!list) return 0
  const middles: number[] = []
  let pushed = 0
  for (const item of list.children) {
    if (!(item instanceof HTMLElement)) continue
    if (item.dataset.landing !== undefined) pushed = spaceOf(item)
    else if (item.dataset.card !== undefined && item.dataset.card !== cardId) {
      middles.push(item.offsetTop - pushed + item.offsetHeight / 2)
    }
  }
  return slotAt(middles, y - list.getBoundingClientRect().top)
}

/** How far a landing place pushes down what follows: its height and the gap after it. */
function spaceOf(landing: HTMLElement): number {
  const next = landing.nextElementSibling
  return next instanceof HTMLElement && next.dataset.card !== undefined
    ? next.offsetTop - landing.offsetTop
    : landing.offsetHeight
}
