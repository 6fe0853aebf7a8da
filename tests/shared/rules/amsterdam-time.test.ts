import { expect, test } from 'vitest'
import { amsterdamTime } from '#shared/rules/amsterdam-time.ts'

const HOUR_MS = 3_600_000
const byTheSystem = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

test('[CAL1] [K8] shows what the time zone of the system shows, every hour from 1997 up to 2060', () => {
  const wrong: string[] = []
  for (let at = Date.UTC(1997, 0, 1); at < Date.UTC(2060, 0, 1); at += HOUR_MS) {
    const instant = new Date(at).toISOString()
    if (amsterdamTime(instant) !== byTheSystem.format(at)) wrong.push(instant)
  }
  expect(wrong).toEqual([])
})

test.each([
  ['2026-03-29T00:59:59.999Z', '2026-03-29 01:59'],
  ['2026-03-29T01:00:00.000Z', '2026-03-29 03:00'],
  ['2026-10-25T00:59:59.999Z', '2026-10-25 02:59'],
  ['2026-10-25T01:00:00.000Z', '2026-10-25 02:00'],
  // The last Sunday is the last day of the month.
  ['2027-10-31T00:59:59.999Z', '2027-10-31 02:59'],
  ['2027-10-31T01:00:00.000Z', '2027-10-31 02:00'],
])('[CAL1] at %s the clock shows %s', (instant, shown) => {
  expect(amsterdamTime(instant)).toBe(shown)
})

test('refuses what is no instant', () => {
  expect(() => amsterdamTime('morgen')).toThrow(RangeError)
})
