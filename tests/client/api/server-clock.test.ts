import { expect, test } from 'vitest'
import { heardServerClock, onServerClock } from '#client/api/server-clock.ts'

const NOON = Date.parse('2026-11-23T12:00:00.000Z')
const MINUTE = 60_000

/** Each device begins a day later, so that none believes what another heard. */
let day = 0

test.each([
  ['what was just heard is believed', [[0, 7_000]], 7_000],
  [
    'a page that was busy hears late, and keeps what it heard before',
    [
      [0, 7_000],
      [1, 3_000],
    ],
    7_000,
  ],
  [
    'what came faster is believed rather than what came late',
    [
      [0, 3_000],
      [1, 7_000],
    ],
    7_000,
  ],
  [
    'a clock that was set forward',
    [
      [0, 7_000],
      [1, 400_000],
    ],
    400_000,
  ],
  [
    'a clock that was set back',
    [
      [0, 7_000],
      [1, -400_000],
    ],
    -400_000,
  ],
  [
    'after an hour clocks have drifted: what is heard now',
    [
      [0, 7_000],
      [61, 6_000],
    ],
    6_000,
  ],
] as const)('[C4] %s', (_, heard, ahead) => {
  day += 1
  const start = NOON + day * 24 * 60 * MINUTE
  for (const [minute, difference] of heard) {
    const at = start + minute * MINUTE
    heardServerClock(new Date(at + difference).toISOString(), at)
  }
  expect(Date.parse(onServerClock(start)) - start).toBe(ahead)
})
