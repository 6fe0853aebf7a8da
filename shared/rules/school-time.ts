import type { Day, Instant } from '#shared/model/ids.ts'
import { amsterdamTime } from './amsterdam-time.ts'
import { dayOf, type Holiday, isSchoolDay } from './calendar.ts'

const HOUR_MS = 3_600_000

/** [CAL11] The instant at which the clock of the school says `time` (`15:15`) on a day, summer time included. */
export function instantAt(day: Day, time: string): Instant {
  const local = Date.parse(`${day}T${time}:00Z`)
  const inWinter = new Date(local - HOUR_MS).toISOString()
  if (amsterdamTime(inWinter) === `${day} ${time}`) return inWinter
  return new Date(local - 2 * HOUR_MS).toISOString()
}

/** When somebody may be in the building: from the first who opens to the last who closes. */
const OPENS = '07:00'
const CLOSES = '18:00'

/** [SCREEN4] Whether a screen on the wall may light the room: on a school day from 7:00 to 18:00, by the school's clock. */
export function isSchoolTime(now: Instant, holidays: readonly Holiday[]): boolean {
  const time = amsterdamTime(now).slice(11)
  return isSchoolDay(dayOf(now), holidays) && OPENS <= time && time < CLOSES
}
