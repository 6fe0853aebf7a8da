import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Weekday } from '#shared/model/people.ts'
import {
  addDays,
  addSchoolDays,
  dayOf,
  daysBetween,
  holidayOn,
  isSchoolDay,
  nextSession,
  nextWorkday,
  periodStart,
  previousSchoolDay,
  schoolYearOf,
  weekdayOf,
} from '#shared/rules/calendar.ts'
import { REGIONS, type Region, shippedHolidays } from '#shared/rules/holidays.ts'

const north = shippedHolidays('north')
const anyDay = fc.integer({ min: -400, max: 800 }).map((count) => addDays('2026-01-01', count))

describe('[CAL1] [K8] an instant falls on its day in Amsterdam', () => {
  test.each([
    ['2026-01-19T14:15:00.000Z', '2026-01-19'],
    ['2026-01-19T22:59:59.999Z', '2026-01-19'],
    ['2026-01-19T23:00:00.000Z', '2026-01-20'],
    ['2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['2026-07-01T22:00:00.000Z', '2026-07-02'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
    // Summer time starts on 29 March 2026 and ends on 25 October 2026.
    ['2026-03-28T22:59:00.000Z', '2026-03-28'],
    ['2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['2026-03-29T21:59:00.000Z', '2026-03-29'],
    ['2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['2026-10-25T22:59:00.000Z', '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', '2026-10-26'],
  ])('%s is %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day)
  })
})

describe('[CAL2] days are added on the calendar, whatever the clocks do', () => {
  test.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-10-26', -1, '2026-10-25'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-19', 0, '2026-01-19'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected)
  })

  test('there and back again is the same day, and the days between are the days added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day)
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect((((weekdayOf(day) - 1 + count) % 7) + 7) % 7).toBe(
          weekdayOf(addDays(day, count)) - 1,
        )
      }),
    )
  })
})

describe('[CAL3] a school day is Monday to Friday outside the holidays', () => {
  test.each<[Region, string, boolean]>([
    ['north', '2026-02-20', true],
    ['north', '2026-02-21', false],
    ['north', '2026-02-23', false],
    ['north', '2026-02-27', false],
    ['north', '2026-03-01', false],
    ['north', '2026-03-02', true],
    ['middle', '2026-02-20', false],
    ['middle', '2026-02-23', true],
    ['south', '2026-02-20', false],
    ['south', '2025-10-17', false],
    ['north', '2025-10-17', true],
    ['north', '2025-10-20', false],
    ['north', '2026-08-14', false],
    ['north', '2026-08-17', true],
    ['middle', '2026-08-17', false],
    ['middle', '2026-08-31', true],
    ['south', '2026-08-21', false],
    ['south', '2026-08-24', true],
    ['north', '2026-01-02', false],
    ['north', '2026-01-05', true],
    ['north', '2026-01-24', false],
    ['north', '2026-01-25', false],
  ])('in region %s %s: %s', (region, day, expected) => {
    expect(isSchoolDay(day, shippedHolidays(region))).toBe(expected)
  })

  test('a school without holidays still has weekends', () => {
    expect(isSchoolDay('2026-07-22', [])).toBe(true)
    expect(isSchoolDay('2026-07-25', [])).toBe(false)
    expect(holidayOn('2026-07-22', north)?.name).toBe('Zomervakantie')
    expect(holidayOn('2026-01-22', north)).toBeUndefined()
  })
})

describe('[CAL4] the next working day is a school day on which the person works', () => {
  test.each<[string, readonly Weekday[], string]>([
    ['2026-01-22', [], '2026-01-23'],
    ['2026-01-23', [], '2026-01-26'],
    ['2026-01-22', [4, 5], '2026-01-23'],
    ['2026-01-23', [4, 5], '2026-01-29'],
    ['2026-02-20', [], '2026-03-02'],
    ['2026-02-20', [4], '2026-03-05'],
    ['2026-07-03', [1, 2, 3], '2026-08-17'],
    ['2025-12-19', [3], '2026-01-07'],
  ])('after %s for somebody who works %j: %s', (day, workdays, expected) => {
    expect(nextWorkday(day, workdays, north)).toBe(expected)
  })

  test('without any school day within 120 days it is simply tomorrow', () => {
    const always = [{ name: 'dicht', firstOn: '2020-01-01', lastOn: '2030-01-01' }]
    expect(nextWorkday('2026-01-22', [], always)).toBe('2026-01-23')
  })
})

describe('[CAL5] [K8] the next session is on its weekday, holidays skipped', () => {
  test.each<[string, Weekday, string]>([
    ['2026-01-19', 1, '2026-01-26'],
    ['2026-01-18', 1, '2026-01-19'],
    ['2026-01-22', 1, '2026-01-26'],
    ['2026-02-16', 1, '2026-03-02'],
    ['2026-02-19', 4, '2026-03-05'],
    ['2026-06-29', 1, '2026-08-17'],
  ])('after %s on weekday %i: %s', (day, weekday, expected) => {
    expect(nextSession(day, weekday, north)).toBe(expected)
  })

  test('without any school day within 120 days it is a week later', () => {
    const always = [{ name: 'dicht', firstOn: '2020-01-01', lastOn: '2030-01-01' }]
    expect(nextSession('2026-01-22', 1, always)).toBe('2026-01-29')
  })
})

describe('[CAL6] the last school day before a day', () => {
  test.each([
    ['2026-01-22', '2026-01-21'],
    ['2026-01-26', '2026-01-23'],
    ['2026-03-02', '2026-02-20'],
    ['2026-08-17', '2026-07-03'],
    ['2026-01-05', '2025-12-19'],
  ])('before %s: %s', (day, expected) => {
    expect(previousSchoolDay(day, north)).toBe(expected)
  })

  test('without any school day within 120 days it is simply yesterday', () => {
    const always = [{ name: 'dicht', firstOn: '2020-01-01', lastOn: '2030-01-01' }]
    expect(previousSchoolDay('2026-01-22', always)).toBe('2026-01-21')
  })
})

describe('[CAL7] school days are counted, not calendar days', () => {
  test.each([
    ['2026-01-22', 0, '2026-01-22'],
    ['2026-01-22', 1, '2026-01-23'],
    ['2026-01-22', 2, '2026-01-26'],
    ['2026-02-19', 2, '2026-03-02'],
    ['2026-03-02', -1, '2026-02-20'],
    ['2026-01-24', -1, '2026-01-23'],
    ['2026-01-25', 1, '2026-01-26'],
  ])('%s and %i school days is %s', (day, count, expected) => {
    expect(addSchoolDays(day, count, north)).toBe(expected)
  })

  test('from a school day there and back again is the same day', () => {
    const schoolDay = anyDay.filter((day) => isSchoolDay(day, north))
    fc.assert(
      fc.property(schoolDay, fc.integer({ min: -60, max: 60 }), (day, count) => {
        const moved = addSchoolDays(day, count, north)
        expect(isSchoolDay(moved, north)).toBe(true)
        expect(addSchoolDays(moved, -count, north)).toBe(day)
      }),
    )
  })
})

describe('[CAL8] a school year starts on 1 August', () => {
  test.each([
    ['2025-07-31', '2425'],
    ['2025-08-01', '2526'],
    ['2026-01-19', '2526'],
    ['2026-07-31', '2526'],
    ['2026-08-01', '2627'],
    ['2009-09-01', '0910'],
  ])('%s is in %s', (day, expected) => {
    expect(schoolYearOf(day)).toBe(expected)
  })
})

describe('[CAL9] a period starts the day after the last holiday that is over', () => {
  test.each([
    ['2026-01-22', '2026-01-05'],
    ['2026-01-05', '2026-01-05'],
    ['2026-02-24', '2026-01-05'],
    ['2026-03-01', '2026-01-05'],
    ['2026-03-02', '2026-03-02'],
    ['2025-10-01', '2025-08-20'],
  ])('on %s since %s', (day, expected) => {
    expect(periodStart(day, north)).toBe(expected)
  })
})

describe('[CAL10] the shipped holidays', () => {
  test.each(REGIONS)(
    'of region %s are in order, from Saturday to Sunday, without overlap',
    (region) => {
      const holidays = shippedHolidays(region)
      expect(holidays).toHaveLength(10)
      for (const [index, { firstOn, lastOn }] of holidays.entries()) {
        expect([weekdayOf(firstOn), weekdayOf(lastOn)]).toEqual([6, 7])
        expect(firstOn < lastOn).toBe(true)
        expect((holidays[index - 1]?.lastOn ?? '') < firstOn).toBe(true)
      }
    },
  )
})
