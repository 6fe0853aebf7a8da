import type { Day, Instant } from '#shared/model/ids.ts'
import type { Weekday } from '#shared/model/people.ts'
import { amsterdamTime } from './amsterdam-time.ts'

/** A school holiday, first and last day included. */
export type Holiday = { readonly name: string; readonly firstOn: Day; readonly lastOn: Day }

const DAY_MS = 86_400_000

/** [CAL1] The school day on which an instant falls, in Europe/Amsterdam, summer time included. */
export function dayOf(instant: Instant): Day {
  return amsterdamTime(instant).slice(0, 10)
}

/** [CAL2] `count` calendar days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** 1 = Monday … 7 = Sunday (ISO). */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

export function holidayOn(day: Day, holidays: readonly Holiday[]): Holiday | undefined {
  return holidays.find((holiday) => holiday.firstOn <= day && day <= holiday.lastOn)
}

/** [CAL3] A school day is Monday to Friday outside the holidays of the school. */
export function isSchoolDay(day: Day, holidays: readonly Holiday[]): boolean {
  return weekdayOf(day) <= 5 && holidayOn(day, holidays) === undefined
}

/** How far a search for the next suitable day goes: longer than any summer. */
const HORIZON_DAYS = 120

/**
 * [CAL4] The first day after `day` on which somebody works: a school day, and one of the working days if any are
 * known. Falls back to the next calendar day when there is none within 120 days.
 */
export function nextWorkday(
  day: Day,
  workdays: readonly Weekday[],
  holidays: readonly Holiday[],
): Day {
  const works = (candidate: Day) =>
    isSchoolDay(candidate, holidays) &&
    (workdays.length === 0 || (workdays as readonly number[]).includes(weekdayOf(candidate)))
  return firstDay(day, works) ?? addDays(day, 1)
}

/** [CAL5] The first session after `day`, on its weekday, holidays skipped. */
export function nextSession(day: Day, weekday: Weekday, holidays: readonly Holiday[]): Day {
  const isSession = (candidate: Day) =>
    weekdayOf(candidate) === weekday && isSchoolDay(candidate, holidays)
  return firstDay(day, isSession) ?? addDays(day, 7)
}

/** [CAL6] The last school day before `day`. */
export function previousSchoolDay(day: Day, holidays: readonly Holiday[]): Day {
  for (let back = 1; back <= HORIZON_DAYS; back++) {
    const candidate = addDays(day, -back)
    if (isSchoolDay(candidate, holidays)) return candidate
  }
  return addDays(day, -1)
}

/** [CAL7] `count` school days after (or before, when negative) `day`. Zero gives the day itself. */
export function addSchoolDays(day: Day, count: number, holidays: readonly Holiday[]): Day {
  let moved = day
  for (let left = Math.abs(count); left > 0; left--) {
    moved = count > 0 ? nextWorkday(moved, [], holidays) : previousSchoolDay(moved, holidays)
  }
  return moved
}

function firstDay(after: Day, suits: (day: Day) => boolean): Day | null {
  for (let ahead = 1; ahead <= HORIZON_DAYS; ahead++) {
    const candidate = addDays(after, ahead)
    if (suits(candidate)) return candidate
  }
  return null
}

/** [CAL8] The school year a day belongs to, from 1 August: `2526` for 2025-26. */
export function schoolYearOf(day: Day): string {
  const year = Number(day.slice(2, 4)) - (day.slice(5, 7) < '08' ? 1 : 0)
  return `${String(year).padStart(2, '0')}${String(year + 1).padStart(2, '0')}`
}

/** A study day or a long weekend in the table of a school is shorter. */
const VACATION_DAYS = 5

/** A school holiday that ends a period. */
export function isVacation({ firstOn, lastOn }: Holiday): boolean {
  return daysBetween(firstOn, lastOn) + 1 >= VACATION_DAYS
}

/** [CAL9] A period runs between two school holidays: its first day, the day after the last holiday that is over. */
export function periodStart(day: Day, holidays: readonly Holiday[]): Day {
  const over = holidays
    .filter((holiday) => isVacation(holiday) && holiday.lastOn < day)
    .map((holiday) => holiday.lastOn)
  const last = over.sort().at(-1)
  return last === undefined ? addDays(day, -42) : addDays(last, 1)
}
