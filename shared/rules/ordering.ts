import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { CardId } from '#shared/model/ids.ts'

type Placed = { readonly id: CardId; readonly place: { readonly position: string } }

/** [ORD1] Order within a column: by position, ties by id, the same on every screen. Plain code-unit order. */
export function byPosition(a: Placed, b: Placed): number {
  if (a.place.position !== b.place.position) return a.place.position < b.place.position ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/**
 * [ORD2] The position that puts a card at `index` of a column. `others` are the cards of that column in order, without
 * the card itself; `index` is clamped. Two people who insert at one spot get equal keys: then there is no room
 * between, and the card goes after the whole run of equal keys.
 */
export function positionAt(others: readonly Placed[], index: number): string {
  const at = Math.max(0, Math.min(index, others.length))
  const before = others[at - 1]?.place.position ?? null
  const next = others.slice(at).find((other) => before === null || other.place.position > before)
  return generateKeyBetween(before, next?.place.position ?? null)
}

/** [ORD3] `count` positions behind the last card of a column, in order. */
export function positionsAtEnd(others: readonly Placed[], count: number): string[] {
  return generateNKeysBetween(others.at(-1)?.place.position ?? null, null, count)
}

/** [ORD5] `count` positions before the first card of a column, in order. */
export function positionsAtStart(others: readonly Placed[], count: number): string[] {
  return generateNKeysBetween(null, others[0]?.place.position ?? null, count)
}

/**
 * [ORD4] The characters of a position: base 62, at most 200. The library takes any other character for a zero and then
 * makes keys that sort wrongly. Room for over a thousand cards put between the same two.
 */
export const POSITION_PATTERN = /^[A-Za-z][0-9A-Za-z]{1,199}$/
