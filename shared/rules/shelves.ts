import type { Card, Shelf, Shelved } from '#shared/model/card.ts'
import type { Day } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { dayOf, daysBetween } from './calendar.ts'

/** How long a card can be taken back out of the bin, calendar days. */
export const BIN_DAYS = 90

export type ShelvedCard = Card & { readonly shelved: Shelved }

/** [SHELF1] Days a card in the bin can still be put back, the day of binning counted as day 0; 0 means today last. */
export function binDaysLeft(card: ShelvedCard, today: Day): number {
  return BIN_DAYS - daysBetween(dayOf(card.shelved.at), today)
}

/** [SHELF2] The cards on a shelf, newest first; cards binned more than 90 days ago are gone for everybody. */
export function cardsOnShelf(board: BoardSnapshot, shelf: Shelf, today: Day): ShelvedCard[] {
  const found: ShelvedCard[] = []
  for (const card of board.cards.values()) {
    if (!isShelved(card) || card.shelved.shelf !== shelf || isGoneForGood(card, today)) continue
    found.push(card)
  }
  return found.sort(newestFirst)
}

/** [SHELF1] Was this card in the bin for so long that it can leave the document? Only a new epoch lets it (SYNC10). */
export function isGoneForGood(card: Card, today: Day): boolean {
  return isShelved(card) && card.shelved.shelf === 'bin' && binDaysLeft(card, today) < 0
}

/** [PRIV4] Has this card been in the archive for longer than `years` years? */
export function isPastArchive(card: Card, today: Day, years: number): boolean {
  if (!isShelved(card) || card.shelved.shelf !== 'archive') return false
  const [year = '', ...rest] = dayOf(card.shelved.at).split('-')
  return [String(Number(year) + years).padStart(4, '0'), ...rest].join('-') < today
}

function isShelved(card: Card): card is ShelvedCard {
  return card.shelved !== undefined
}

function newestFirst(one: ShelvedCard, other: ShelvedCard): number {
  if (one.shelved.at !== other.shelved.at) return one.shelved.at < other.shelved.at ? 1 : -1
  return one.id < other.id ? -1 : 1
}
