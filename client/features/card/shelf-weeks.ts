import type { Day } from '#shared/model/ids.ts'
import { addDays, dayOf, weekdayOf } from '#shared/rules/calendar.ts'
import type { ShelvedCard } from '#shared/rules/shelves.ts'

export type ShelfWeek = { readonly monday: Day; readonly cards: readonly ShelvedCard[] }

/** The cards of a shelf by the week they were put there, in the order they come in. */
export function shelfWeeks(cards: readonly ShelvedCard[]): ShelfWeek[] {
  const weeks = new Map<Day, ShelvedCard[]>()
  for (const card of cards) {
    const day = dayOf(card.shelved.at)
    const monday = addDays(day, 1 - weekdayOf(day))
    const week = weeks.get(monday)
    if (week) week.push(card)
    else weeks.set(monday, [card])
  }
  return [...weeks].map(([monday, ofWeek]) => ({ monday, cards: ofWeek }))
}
