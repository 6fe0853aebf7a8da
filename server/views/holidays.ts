import type * as z from 'zod/mini'
import type { Parts } from '#server/parts.ts'
import type { SchoolId } from '#shared/model/ids.ts'
import type { schoolHolidays } from '#shared/protocol/network.ts'
import { HOLIDAYS_SOURCE, shippedHolidays } from '#shared/rules/holidays.ts'

/** The holiday table of a school and where it came from. */
export function viewHolidays(
  { stores }: Parts,
  schoolId: SchoolId,
): z.infer<typeof schoolHolidays> {
  const holidays = stores.schools.holidays(schoolId)
  const region = stores.schools.get(schoolId)?.region ?? 'north'
  const isShipped = JSON.stringify(holidays) === JSON.stringify(shippedHolidays(region))
  const source = isShipped
    ? HOLIDAYS_SOURCE
    : `Aangepast door de school; begonnen met: ${HOLIDAYS_SOURCE}`
  return { source, holidays }
}
