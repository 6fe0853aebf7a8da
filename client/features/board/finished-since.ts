import type { Day } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { dayOf } from '#shared/rules/calendar.ts'

/** How many tasks of the Scrumbord were finished on `start` or later; tidied ones count, those in the bin do not. */
export function finishedSince({ cards }: BoardSnapshot, start: Day): number {
  let count = 0
  for (const card of cards.values()) {
    if (card.place.board !== 'scrum' || card.shelved?.shelf === 'bin') continue
    if (card.done && dayOf(card.done.at) >= start) count += 1
  }
  return count
}
