/**
 * Milliseconds. A server that restarts is back within seconds, so for a while no wait is longer than `soon`; after
 * `soonCount` failures it may be gone for long, and waits grow up to `most`.
 */
const WAIT = { first: 500, soon: 4000, soonCount: 15, most: 30_000 } as const

/**
 * How long to wait before connecting again: anything between nothing and twice as much as the last time (full jitter),
 * so that a whole school that lost its server does not come back in one moment (SYNC9).
 */
export function createBackoff(random: () => number = Math.random) {
  let failures = 0
  const longest = () =>
    failures < WAIT.soonCount
      ? Math.min(WAIT.soon, WAIT.first * 2 ** failures)
      : Math.min(WAIT.most, WAIT.soon * 2 ** (failures - WAIT.soonCount + 1))
  return {
    /** Milliseconds until the next try, after one more failure. */
    failed(): number {
      const wait = Math.floor(random() * longest())
      failures += 1
      return wait
    },
    succeeded(): void {
      failures = 0
    },
  }
}
