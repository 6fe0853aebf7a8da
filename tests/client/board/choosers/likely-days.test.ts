import { expect, test } from 'vitest'
import { isFarAway, likelyDays } from '#client/board/choosers/likely-days.ts'
import { nextSessionDay } from '#client/board/choosers/next-session-day.ts'

const holidays = [{ name: 'Voorjaarsvakantie', firstOn: '2026-02-21', lastOn: '2026-03-01' }]
const daily = [1, 2, 3, 4, 5] as const

test('today, the next working day, the next session and two weeks are one tap away', () => {
  const plan = { workdays: daily, session: '2026-01-26', holidays } as const
  expect(likelyDays('2026-01-22', plan)).toEqual([
    { kind: 'today', day: '2026-01-22' },
    { kind: 'next', day: '2026-01-23' },
    { kind: 'session', day: '2026-01-26' },
    { kind: 'weeks', day: '2026-02-05' },
  ])
})

test('a part-timer gets their own next day, and no today on a free day', () => {
  const plan = { workdays: [4, 5], session: '2026-01-26', holidays } as const
  expect(likelyDays('2026-01-20', plan)).toEqual([
    { kind: 'next', day: '2026-01-22' },
    { kind: 'session', day: '2026-01-26' },
    { kind: 'weeks', day: '2026-02-05' },
  ])
})

test('holidays are skipped', () => {
  const plan = { workdays: daily, session: '2026-03-02', holidays } as const
  const days = likelyDays('2026-02-20', plan)
  expect(days.map(({ day }) => day)).toEqual(['2026-02-20', '2026-03-02', '2026-03-06'])
})

test('a session on the next working day is offered once, as the session', () => {
  const plan = { workdays: daily, session: '2026-01-23', holidays } as const
  const kinds = likelyDays('2026-01-22', plan).map(({ kind }) => kind)
  expect(kinds).toEqual(['today', 'session', 'weeks'])
})

test('more than three weeks ahead asks whether it can be smaller', () => {
  expect(isFarAway('2026-02-12', '2026-01-22')).toBe(false)
  expect(isFarAway('2026-02-13', '2026-01-22')).toBe(true)
})

test('[PLAN3] the next session is of a ploeg somebody is in; without a plan it is the usual weekday', () => {
  const session = (on: string, shift: string) =>
    ({ mode: 'boardSession', on, time: '15:15', shift }) as const
  const team: Parameters<typeof nextSessionDay>[0] = {
    upcoming: [session('2026-01-26', 'maandagploeg'), session('2026-01-29', 'donderdagploeg')],
    boardSession: { weekday: 1, time: '15:15' },
    scrumSession: { weekday: 4, time: '15:15' },
    holidays,
  }
  const today = '2026-01-22'
  expect(nextSessionDay(team, 'improvement', { today, workdays: [1, 2] })).toBe('2026-01-26')
  expect(nextSessionDay(team, 'improvement', { today, workdays: [4, 5] })).toBe('2026-01-29')
  expect(nextSessionDay(team, 'improvement', { today, workdays: [] })).toBe('2026-01-26')
  expect(nextSessionDay(team, 'scrum', { today, workdays: [] })).toBe('2026-01-29')
})
