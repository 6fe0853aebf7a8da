import type { Day } from '#shared/model/ids.ts'
import type { Weekday } from '#shared/model/people.ts'
import {
  addDays,
  daysBetween,
  type Holiday,
  isSchoolDay,
  nextWorkday,
  weekdayOf,
} from '#shared/rules/calendar.ts'

export type DayChoice = {
  readonly kind: 'today' | 'next' | 'session' | 'weeks'
  readonly day: Day
}

/**
 * The days one tap away: today if the owner works, their next working day, the next session of this board, and about
 * two weeks on. Each day once, holidays skipped.
 */
export function likelyDays(
  today: Day,
  plan: {
    readonly workdays: readonly Weekday[]
    /** The day of the next session. */
    readonly session: Day
    readonly holidays: readonly Holiday[]
  },
): readonly DayChoice[] {
  const { workdays, holidays } = plan
  const worksOn = (day: Day) =>
    isSchoolDay(day, holidays) &&
    (workdays.length === 0 || (workdays as readonly number[]).includes(weekdayOf(day)))
  const inTwoWeeks = addDays(today, 14)
  const choices: DayChoice[] = [
    { kind: 'next', day: nextWorkday(today, workdays, holidays) },
    { kind: 'session', day: plan.session },
    {
      kind: 'weeks',
      day: worksOn(inTwoWeeks) ? inTwoWeeks : nextWorkday(inTwoWeeks, workdays, holidays),
    },
  ]
  if (worksOn(today)) choices.unshift({ kind: 'today', day: today })
  const session = choices.find((choice) => choice.kind === 'session')?.day
  // The session says more than "next working day" when they fall together.
  return choices.filter(
    ({ kind, day }) =>
      kind === 'session' || kind === 'today' || (day !== session && daysBetween(today, day) > 0),
  )
}

/** [product §5] Longer than three weeks: "kan het kleiner?". */
export function isFarAway(day: Day, today: Day): boolean {
  return daysBetween(today, day) > 21
}
