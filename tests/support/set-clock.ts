import { type Clock, plusMinutes } from '#server/clock.ts'

/** A clock that stands still until it is told otherwise. */
export function setClock(start = '2026-01-19T14:15:00.000Z'): Clock & {
  pass(minutes: number): void
} {
  let now = start
  return {
    now: () => now,
    pass: (minutes) => {
      now = plusMinutes(now, minutes)
    },
  }
}
