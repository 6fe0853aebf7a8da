import type { CardId } from '#shared/model/ids.ts'

/**
 * A slot is a gap between the cards that a screen shows of a column, without the card that moves: slot 0 lies before
 * the first. What is hidden by a filter or folded away has no slots of its own.
 */
export type Slot = number

/** The slot a pointer at `y` points to. `middles` are the middles of the other cards, top to bottom. */
export function slotAt(middles: readonly number[], y: number): Slot {
  const below = middles.findIndex((middle) => y < middle)
  return below < 0 ? middles.length : below
}

/** The slot in which a card of a column lies now; past the end when it is not there. */
export function slotOf(shown: readonly CardId[], cardId: CardId): Slot {
  const at = shown.indexOf(cardId)
  return at < 0 ? shown.length : at
}

/**
 * From a slot among the cards shown to an index among all other cards of the column: in front of the card that
 * follows the slot, or right behind the last card shown.
 */
export function indexOfSlot(
  all: readonly CardId[],
  shown: readonly CardId[],
  cardId: CardId,
  slot: Slot,
): number {
  const others = all.filter((id) => id !== cardId)
  const shownOthers = shown.filter((id) => id !== cardId)
  const next = shownOthers[slot]
  if (next !== undefined) return others.indexOf(next)
  const last = shownOthers.at(-1)
  return last === undefined ? others.length : others.indexOf(last) + 1
}
