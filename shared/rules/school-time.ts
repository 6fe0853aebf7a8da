import type { Day, Instant } from '#shared/model/ids.ts'

const HOUR_MS = 3_600_000
const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** [CAL11] The instant at which the clock of the school says `time` (`15:15`) on a day, summer time included. */
export function instantAt(day: Day, time: string): Instant {
  const local = Date.parse(`${day}T${time}:00Z`)
  const inWinter = new Date(local - HOUR_MS)
  const isWinter = amsterdam.format(inWinter) === `${day} ${time}`
  return (isWinter ? inWinter : new Date(local - 2 * HOUR_MS)).toISOString()
}
