import type { Instant } from '#shared/model/ids.ts'

/** The one clock of the server; tests and the demo hand in their own. */
export type Clock = { now(): Instant }

export const systemClock: Clock = { now: () => new Date().toISOString() }

/** `instant` moved by whole minutes. */
export function plusMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString()
}
