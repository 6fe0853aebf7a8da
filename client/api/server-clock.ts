import type { Instant } from '#shared/model/ids.ts'

/** `ahead`: how far the server's clock is ahead of this device's; `at`: when that was heard. Milliseconds. */
type Heard = { readonly ahead: number; readonly at: number }

let best: Heard | null = null

/** No page is kept waiting longer; what differs more is a clock that was set. */
const LONGEST_DELAY_MS = 30_000
/** Clocks drift apart: a page that has been open longer believes what it hears now. */
const HOLDS_MS = 3_600_000

/**
 * Call with every server time that comes in; `at` is when it came, by this device's clock. A time that comes late
 * makes the server look behind, and never ahead: of two that say nearly the same, the one that is ahead came faster.
 */
export function heardServerClock(now: string, at = Date.now()): void {
  const ahead = Date.parse(now) - at
  const isLate =
    best !== null &&
    ahead < best.ahead &&
    best.ahead - ahead < LONGEST_DELAY_MS &&
    Math.abs(at - best.at) < HOLDS_MS
  if (!isLate) best = { ahead, at }
}

/** What this device's clock said, by the server's clock. */
export function onServerClock(at: number): Instant {
  return new Date(at + (best?.ahead ?? 0)).toISOString()
}

/** Now by the server's clock, ISO. */
export function serverNow(): string {
  return onServerClock(Date.now())
}
