import type { Day } from '#shared/model/ids.ts'
import { addDays, type Holiday, isVacation, schoolYearOf } from './calendar.ts'

/** How long before its first day and after it a school year can be begun. */
const BEGIN_BEFORE_DAYS = 56
const BEGIN_AFTER_DAYS = 56

export type SchoolYearSpan = { readonly code: string; readonly firstOn: Day; readonly lastOn: Day }
export type Period = {
  readonly firstOn: Day
  readonly lastOn: Day
  readonly before: Holiday | null
}

/**
 * [YEAR1] The days of a school year, from the end of one summer holiday to the beginning of the next; where the table
 * of a school has no summer, from 1 August to 31 July.
 */
export function schoolYearSpan(code: string, holidays: readonly Holiday[]): SchoolYearSpan {
  const year = 2000 + Number(code.slice(0, 2))
  const before = summerOf(year, holidays)
  const after = summerOf(year + 1, holidays)
  return {
    code,
    firstOn: before ? addDays(before.lastOn, 1) : `${year}-08-01`,
    lastOn: after ? addDays(after.firstOn, -1) : `${year + 1}-07-31`,
  }
}

function summerOf(year: number, holidays: readonly Holiday[]): Holiday | undefined {
  return holidays.find(
    ({ firstOn, lastOn }) => firstOn <= `${year}-08-01` && `${year}-08-01` <= lastOn,
  )
}

/** [YEAR1] The school year one is in, or in the summer the one that is to come. */
export function schoolYearFor(day: Day, holidays: readonly Holiday[]): SchoolYearSpan {
  const span = schoolYearSpan(schoolYearOf(day), holidays)
  return day > span.lastOn ? schoolYearSpan(nextSchoolYear(span.code), holidays) : span
}

/** `2526` after `2425`. */
export function nextSchoolYear(code: string): string {
  const start = Number(code.slice(0, 2)) + 1
  return `${String(start).padStart(2, '0')}${String(start + 1).padStart(2, '0')}`
}

/** [YEAR2] A year falls into periods between its holidays; a study day or a long weekend does not end one. */
export function periodsOf(
  { firstOn, lastOn }: Pick<SchoolYearSpan, 'firstOn' | 'lastOn'>,
  holidays: readonly Holiday[],
): Period[] {
  const inside = holidays
    .filter(
      (holiday) => isVacation(holiday) && holiday.lastOn >= firstOn && holiday.firstOn <= lastOn,
    )
    .sort((one, other) => (one.firstOn < other.firstOn ? -1 : 1))
  const periods: Period[] = []
  let start = firstOn
  let before: Holiday | null = null
  for (const holiday of inside) {
    if (start < holiday.firstOn)
      periods.push({ firstOn: start, lastOn: addDays(holiday.firstOn, -1), before })
    start = addDays(holiday.lastOn, 1)
    before = holiday
  }
  if (start <= lastOn) periods.push({ firstOn: start, lastOn, before })
  return periods
}

/**
 * [YEAR3] The school year a team can begin now: from eight weeks before its first day to eight weeks after it, once.
 * A team that came only this year has nothing to carry over.
 */
export function yearToBegin(
  today: Day,
  facts: {
    readonly holidays: readonly Holiday[]
    readonly begun: readonly string[]
    readonly teamSince: Day
  },
): string | null {
  const now = schoolYearFor(today, facts.holidays)
  const next = schoolYearSpan(nextSchoolYear(now.code), facts.holidays)
  for (const { code, firstOn } of [now, next]) {
    const opens = addDays(firstOn, -BEGIN_BEFORE_DAYS)
    const isOpen = opens <= today && today <= addDays(firstOn, BEGIN_AFTER_DAYS)
    if (isOpen && facts.teamSince < opens && !facts.begun.includes(code)) return code
  }
  return null
}
