import type { Day } from '#shared/model/ids.ts'
import { addDays, daysBetween } from '#shared/rules/calendar.ts'
import { mondayOf } from '#shared/rules/year-plan.ts'

/** The ISO week a day is in: week 1 has the first Thursday of the year. */
export function weekNumber(day: Day): number {
  const thursday = addDays(mondayOf(day), 3)
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7)
}
