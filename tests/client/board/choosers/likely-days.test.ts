import { expect, test } from 'vitest'
import { isFarAway, likelyDays } from '#client/board/choosers/likely-days.ts'

const holidays = [{ name: 'Voorjaarsvakantie', firstOn: '2026-02-21', lastOn: '2026-03-01' }]
const daily = [1, 2, 3, 4, 5] as const

test('today, the next working day, the next session and two weeks are one tap away', () => {
  const plan = { workdays: daily, sessionOn: 1, holidays } as const
  expect(likelyDays('2026-01-22', plan)).toEqual([
    { kind: 'today', day: '2026-01-22' },
    { kind: 'next', day: '2026-01-23' },
    { kind: 'session', day: '2026-01-26' },
    { kind: 'weeks', day: '2026-02-05' },
  ])
})

test('a part-timer gets their own next day, and no today on a free day', () => {
  const plan = { workdays: [4, 5], sessionOn: 1, holidays } as const
  expect(likelyDays('2026-01-20', plan)).toEqual([
    { kind: 'next', day: '2026-01-22' },
    { kind: 'session', day: '2026-01-26' },
    { kind: 'weeks', day: '2026-02-05' },
  ])
})

test('holidays are skipped', () => {
  const plan = { workdays: daily, sessionOn: 1, holidays } as const
  const days = likelyDays('2026-02-20', plan)
  expect(days.map(({ day }) => day)).toEqual(['2026-02-20', '2026-03-02', '2026-03-06'])
})

test('a session on the next working day is offered once, as the session', () => {
  const plan = { workdays: daily, sessionOn: 5, holidays } as const
  const kinds = likelyDays('2026-01-22', plan).map(({ kind }) => kind)
  expect(kinds).toEqual(['today', 'session', 'weeks'])
})

test('more than three weeks ahead asks whether it can be smaller', () => {
  expect(isFarAway('2026-02-12', '2026-01-22')).toBe(false)
  expect(isFarAway('2026-02-13', '2026-01-22')).toBe(true)
})
