import type { Instant } from '#shared/model/ids.ts'
import { type Clock, plusMinutes } from './clock.ts'

export type Attempts = ReturnType<typeof createAttempts>

/** More keys than this are not remembered: an attacker with many addresses may not fill the memory. */
const MAX_KEYS = 10_000

/**
 * [SIGN4] Counts tries that failed. A try counts when it begins and is given back when it succeeds, so that a hundred at once
 * count as a hundred, and six colleagues behind one address who know their passwords never meet this.
 */
export function createAttempts(options: { clock: Clock; max: number; minutes: number }) {
  const { clock, max, minutes } = options
  const counted = new Map<string, { count: number; until: Instant }>()

  function current(key: string) {
    const entry = counted.get(key)
    if (entry && clock.now() < entry.until) return entry
    counted.delete(key)
    return undefined
  }

  return {
    /** False when this key has failed too often lately; then the try must not be made. */
    begin: (key: string): boolean => {
      const entry = current(key)
      if (entry) {
        if (entry.count >= max) return false
        entry.count++
        return true
      }
      const [oldest] = counted.keys()
      if (counted.size >= MAX_KEYS && oldest !== undefined) counted.delete(oldest)
      counted.set(key, { count: 1, until: plusMinutes(clock.now(), minutes) })
      return true
    },

    succeeded: (key: string): void => {
      const entry = current(key)
      if (entry) entry.count--
    },
  }
}
