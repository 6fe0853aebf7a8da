import { sha256 } from '#server/ids.ts'
import type { Day, Instant } from '#shared/model/ids.ts'
import type { Weekday } from '#shared/model/people.ts'
import {
  addDays,
  addSchoolDays,
  dayOf,
  type Holiday,
  nextWorkday,
  previousSchoolDay,
  weekdayOf,
} from '#shared/rules/calendar.ts'
import { instantAt } from '#shared/rules/school-time.ts'

/** The days of the demo, counted in school days from the day it is made. */
export type DemoDays = {
  readonly holidays: readonly Holiday[]
  /** `1` is the last school day before today. */
  past(count: number): Day
  /** `1` is the next school day after today. */
  future(count: number): Day
  /** The coming holiday, as it stands in a sentence: `kerstvakantie`. */
  readonly nextHoliday: string
}

export function demoDays(now: Instant, holidays: readonly Holiday[]): DemoDays {
  const today = dayOf(now)
  const coming = holidays.find((holiday) => holiday.firstOn > today)
  return {
    holidays,
    past: (count) => addSchoolDays(today, -count, holidays),
    future: (count) => addSchoolDays(today, count, holidays),
    nextHoliday: coming?.name.toLowerCase() ?? 'vakantie',
  }
}

/** The first day from `day` on that somebody works. */
export function workdayFrom(
  day: Day,
  workdays: readonly Weekday[],
  holidays: readonly Holiday[],
): Day {
  return nextWorkday(addDays(day, -1), workdays, holidays)
}

/** How many school days back somebody's own day is looked for. */
const BACK = 5

/** The last day up to and with `day` that somebody works; `day` itself when there is none nearby. */
export function workdayUntil(
  day: Day,
  workdays: readonly Weekday[],
  holidays: readonly Holiday[],
): Day {
  let candidate = day
  for (let back = 0; back < BACK; back++) {
    if (workdays.length === 0 || workdays.some((weekday) => weekday === weekdayOf(candidate))) {
      return candidate
    }
    candidate = previousSchoolDay(candidate, holidays)
  }
  return day
}

/** `minutes` after midnight on a day in Amsterdam, summer time included. */
export function instantOn(day: Day, minutes: number): Instant {
  const local = new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).toISOString()
  return instantAt(local.slice(0, 10), local.slice(11, 16))
}

const SCHOOL_STARTS = 8 * 60 + 5
const SCHOOL_LASTS = 8 * 60 + 20

/** A moment in school hours that is the same each time the demo is made. */
export function minutesFor(seed: string): number {
  return SCHOOL_STARTS + (sha256(seed).readUInt16BE(0) % SCHOOL_LASTS)
}
