import type { Instant } from '#shared/model/ids.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * What the clock of a Dutch school shows at an instant: `2026-11-22 20:45`, as a whole minute. Summer time lasts from
 * the last Sunday of March to the last Sunday of October, 1:00 UTC both (directive 2000/84/EC). Throws a RangeError on
 * what is no instant.
 *
 * Not by `Intl`: loading its tables takes a slow panel a tenth of a second before it can show a board, and it is asked
 * for every card.
 */
export function amsterdamTime(instant: Instant): string {
  const utc = Date.parse(instant)
  const hours = isSummer(utc) ? 2 : 1
  return new Date(utc + hours * HOUR_MS).toISOString().slice(0, 16).replace('T', ' ')
}

function isSummer(utc: number): boolean {
  const year = new Date(utc).getUTCFullYear()
  return changeIn(year, MARCH) <= utc && utc < changeIn(year, OCTOBER)
}

const MARCH = 2
const OCTOBER = 9

/** The last Sunday of a month of 31 days, 1:00 UTC. */
function changeIn(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1)
  return last - new Date(last).getUTCDay() * DAY_MS
}
