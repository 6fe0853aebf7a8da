import { describe, expect, test } from 'vitest'
import { shippedHolidays } from '#shared/rules/holidays.ts'
import { periodsOf, schoolYearFor, schoolYearSpan, yearToBegin } from '#shared/rules/school-year.ts'

const north = shippedHolidays('north')
const studyDay = { name: 'Studiedag', firstOn: '2026-11-06', lastOn: '2026-11-06' }

describe('[YEAR1] a school year runs from one summer holiday to the next', () => {
  test.each([
    ['2526', '2025-08-01', '2026-07-03'],
    ['2627', '2026-08-17', '2027-07-09'],
    ['2728', '2027-08-23', '2028-07-31'],
  ])('%s: %s to %s', (code, firstOn, lastOn) => {
    expect(schoolYearSpan(code, north)).toEqual({ code, firstOn, lastOn })
  })

  test.each([
    ['2026-07-03', '2526'],
    ['2026-07-04', '2627'],
    ['2026-08-10', '2627'],
    ['2026-11-22', '2627'],
  ])('on %s it is %s', (day, code) => {
    expect(schoolYearFor(day, north).code).toBe(code)
  })
})

test('[YEAR2] a year falls into periods between holidays, and a study day does not end one', () => {
  const span = schoolYearSpan('2627', north)
  const periods = periodsOf(span, [studyDay, ...north])
  expect(periods.map(({ firstOn, lastOn, before }) => [firstOn, lastOn, before?.name])).toEqual([
    ['2026-08-17', '2026-10-09', undefined],
    ['2026-10-19', '2026-12-18', 'Herfstvakantie'],
    ['2027-01-04', '2027-02-19', 'Kerstvakantie'],
    ['2027-03-01', '2027-04-23', 'Voorjaarsvakantie'],
    ['2027-05-03', '2027-07-09', 'Meivakantie'],
  ])
})

describe('[YEAR3] a school year is begun once, around its first day', () => {
  const rows: readonly (readonly [string, string[], string, string | null])[] = [
    ['2026-06-21', [], '2025-08-01', null],
    ['2026-06-22', [], '2025-08-01', '2627'],
    ['2026-08-17', [], '2025-08-01', '2627'],
    ['2026-10-12', [], '2025-08-01', '2627'],
    ['2026-10-13', [], '2025-08-01', null],
    ['2026-08-17', ['2627'], '2025-08-01', null],
    ['2026-08-17', [], '2026-08-10', null],
  ]
  test.each(rows)('on %s with %j begun, a team since %s: %s', (today, begun, teamSince, code) => {
    expect(yearToBegin(today, { holidays: north, begun, teamSince })).toBe(code)
  })
})
