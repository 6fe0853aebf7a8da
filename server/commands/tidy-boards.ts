import type { Parts } from '#server/parts.ts'
import type { Card } from '#shared/model/card.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { isGoneForGood, isPastArchive } from '#shared/rules/shelves.ts'

/**
 * [PRIV4] Writes every board anew without what is past its time: 90 days in the bin, or in the archive for longer than the
 * network keeps it. A board with nothing of that kind is left alone, since a new epoch makes every page load afresh.
 * Returns how many boards were written.
 */
export async function tidyBoards({ stores, sync, clock }: Parts): Promise<number> {
  const today = dayOf(clock.now())
  const years = stores.retention.archiveYears()
  const isPast = (card: Card) => isGoneForGood(card, today) || isPastArchive(card, today, years)
  let written = 0
  for (const { id } of stores.teams.all()) {
    const { cards } = await sync.board(id)
    if (![...cards.values()].some(isPast)) continue
    await sync.rewrite(id, (card) => !isPast(card))
    written++
  }
  return written
}
