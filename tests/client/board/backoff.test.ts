import { expect, test } from 'vitest'
import { createBackoff } from '#client/board/backoff.ts'

/** Numbers between 0 and 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

test('[SYNC9] hazard 36: waits grow, stay short while a server may be restarting, and have an end', () => {
  const longest = createBackoff(() => 1)
  const waits = Array.from({ length: 20 }, () => longest.failed())
  expect(waits.slice(0, 5)).toEqual([500, 1000, 2000, 4000, 4000])
  expect(waits.slice(14)).toEqual([4000, 8000, 16_000, 30_000, 30_000, 30_000])
  longest.succeeded()
  expect(longest.failed()).toBe(500)
  expect(createBackoff(() => 0).failed()).toBe(0)
})

test('[SYNC9] hazard 36: ten thousand screens that lose the server together do not come back together', () => {
  const random = seeded(7)
  const screens = Array.from({ length: 10_000 }, () => createBackoff(random))
  for (let failures = 0; failures < 18; failures++) for (const screen of screens) screen.failed()
  const perSecond = new Map<number, number>()
  for (const screen of screens) {
    const second = Math.floor(screen.failed() / 1000)
    perSecond.set(second, (perSecond.get(second) ?? 0) + 1)
  }
  expect(perSecond.size).toBe(30)
  expect(Math.max(...perSecond.values())).toBeLessThan(10_000 / 20)
})
