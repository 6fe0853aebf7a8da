import { describe, expect, test } from 'vitest'
import type { Day } from '#shared/model/ids.ts'
import {
  comparedWindows,
  daysWithoutHolidays,
  nextTalkOn,
  schoolDaysBetween,
  sinceLastTalk,
  talkAWeekLater,
} from '#shared/rules/director.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'

const north = shippedHolidays('north')

describe('[DIR1] the next talk is three weeks later, holidays skipped', () => {
  test.each<[Day, Day, string]>([
    ['2026-01-13', '2026-02-03', 'an ordinary Tuesday'],
    ['2026-02-03', '2026-03-03', '24 February is in the spring holiday'],
    ['2026-03-17', '2026-04-07', 'over the night that summer time begins'],
    ['2026-06-30', '2026-08-18', 'the whole summer holiday lies between'],
    ['2026-09-22', '2026-10-20', '13 October is in the autumn holiday'],
    ['2026-10-20', '2026-11-10', 'over the night that summer time ends'],
    ['2026-12-08', '2027-01-05', '29 December is in the Christmas holiday'],
  ])('after %s comes %s: %s', (held, next) => {
    expect(nextTalkOn(held, north)).toBe(next)
  })
})

describe('[DIR2] one tap moves a talk a week, holidays skipped', () => {
  test.each<[Day, Day]>([
    ['2026-02-03', '2026-02-10'],
    ['2026-02-17', '2026-03-03'],
    ['2026-03-24', '2026-03-31'],
    ['2026-10-20', '2026-10-27'],
  ])('%s becomes %s', (planned, moved) => {
    expect(talkAWeekLater(planned, north)).toBe(moved)
  })
})

describe('[DIR3] since the last talk', () => {
  test('begins on the day of that talk and lasts up to today', () => {
    expect(sinceLastTalk('2026-01-13', '2026-02-03')).toEqual({
      from: '2026-01-13',
      to: '2026-02-03',
    })
  })

  test('is three weeks while there was none', () => {
    expect(sinceLastTalk(null, '2026-02-03').from).toBe('2026-01-13')
  })
})

describe('[DIR4] [F2] three school weeks against the three before', () => {
  test.each<[Day, number, [Day, Day], [Day, Day], string]>([
    ['2026-02-03', 3, ['2026-01-14', '2026-02-03'], ['2025-12-10', '2026-01-13'], 'Christmas'],
    ['2026-03-06', 3, ['2026-02-09', '2026-03-06'], ['2026-01-19', '2026-02-08'], 'spring'],
    ['2026-04-10', 3, ['2026-03-23', '2026-04-10'], ['2026-03-02', '2026-03-22'], 'summer time'],
    ['2026-11-06', 3, ['2026-10-19', '2026-11-06'], ['2026-09-21', '2026-10-18'], 'winter time'],
    ['2026-03-01', 3, ['2026-02-02', '2026-03-01'], ['2026-01-12', '2026-02-01'], 'today is free'],
    ['2026-02-03', 6, ['2025-12-10', '2026-02-03'], ['2025-10-29', '2025-12-09'], 'six weeks'],
  ])('on %s over %i weeks', (today, weeks, now, before) => {
    const asWindow = ([from, to]: [Day, Day]) => ({ from, to })
    expect(comparedWindows(today, weeks, north)).toEqual({
      now: asWindow(now),
      before: asWindow(before),
    })
    const inWindow = (window: [Day, Day]) => schoolDaysBetween(...window, north) + 1
    expect(inWindow(now)).toBe(weeks * 5)
    expect(inWindow(before)).toBe(weeks * 5)
  })
})

describe('days that count', () => {
  test.each<[Day, Day, number, number]>([
    ['2026-02-02', '2026-02-02', 0, 0],
    ['2026-02-02', '2026-02-03', 1, 1],
    ['2026-01-30', '2026-02-02', 1, 3],
    ['2026-02-20', '2026-03-02', 1, 1],
    ['2026-02-18', '2026-03-04', 5, 5],
    ['2026-02-25', '2026-03-03', 2, 2],
    ['2026-03-27', '2026-03-30', 1, 3],
    ['2026-10-23', '2026-10-26', 1, 3],
  ])('from %s to %s: %i school days, %i days outside holidays', (from, to, school, all) => {
    expect(schoolDaysBetween(from, to, north)).toBe(school)
    expect(daysWithoutHolidays(from, to, north)).toBe(all)
  })
})
