import type { Day } from '#shared/model/ids.ts'
import { addDays, daysBetween, type Holiday, isSchoolDay, previousSchoolDay } from './calendar.ts'

/** Days between two talks with the same school. */
const CADENCE_DAYS = 21
/** A talk that was never held before looks back this far. */
const FIRST_LOOK_BACK = 21

/** A stretch of days, both included. */
export type Window = { readonly from: Day; readonly to: Day }

/** [DIR1] The talk after this one: three weeks later on the same weekday, later still by weeks while that is no school day. */
export function nextTalkOn(held: Day, holidays: readonly Holiday[]): Day {
  return onSchoolDay(addDays(held, CADENCE_DAYS), holidays)
}

/** [DIR2] Moving a talk with one tap: a week later, on the same weekday, holidays skipped. */
export function talkAWeekLater(planned: Day, holidays: readonly Holiday[]): Day {
  return onSchoolDay(addDays(planned, 7), holidays)
}

function onSchoolDay(day: Day, holidays: readonly Holiday[]): Day {
  for (let weeks = 0; weeks < 17; weeks++) {
    const candidate = addDays(day, weeks * 7)
    if (isSchoolDay(candidate, holidays)) return candidate
  }
  return day
}

/** [DIR3] What "sinds ons vorige gesprek" covers: from the day of the last talk up to today; three weeks before the first. */
export function sinceLastTalk(lastTalkOn: Day | null, today: Day): Window {
  return { from: lastTalkOn ?? addDays(today, -FIRST_LOOK_BACK), to: today }
}

/** [DIR4] The last so many school weeks and as many before them: five school days each, so holidays do not count. */
export function comparedWindows(
  today: Day,
  weeks: number,
  holidays: readonly Holiday[],
): { readonly now: Window; readonly before: Window } {
  const now = windowUntil(today, weeks, holidays)
  return { now, before: windowUntil(addDays(now.from, -1), weeks, holidays) }
}

function windowUntil(to: Day, weeks: number, holidays: readonly Holiday[]): Window {
  let from = isSchoolDay(to, holidays) ? to : previousSchoolDay(to, holidays)
  for (let left = weeks * 5 - 1; left > 0; left--) from = previousSchoolDay(from, holidays)
  return { from, to }
}

/** School days after `from` up to and with `to`: yesterday to today is one. */
export function schoolDaysBetween(from: Day, to: Day, holidays: readonly Holiday[]): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isSchoolDay(day, holidays)) count += 1
  }
  return count
}

/** Calendar days from one day to another that are not in a holiday. */
export function daysWithoutHolidays(from: Day, to: Day, holidays: readonly Holiday[]): number {
  const away = holidays.reduce((sum, { firstOn, lastOn }) => {
    const first = firstOn > from ? firstOn : addDays(from, 1)
    const last = lastOn < to ? lastOn : to
    return last < first ? sum : sum + daysBetween(first, last) + 1
  }, 0)
  return Math.max(0, daysBetween(from, to) - away)
}
