import { randomInt } from 'node:crypto'
import type { Instant, PersonId } from '#shared/model/ids.ts'
import type { Pairing } from '#shared/protocol/screens.ts'
import { type Clock, plusMinutes } from './clock.ts'
import { newToken } from './ids.ts'

export type Pairings = ReturnType<typeof createPairings>

type Waiting = Pairing & { wrong: number; screenId: PersonId | null }

const MINUTES = 10
const MAX_WRONG = 5
/** A network pairs a handful of screens a year; more than this at once is somebody filling the memory. */
const MAX_WAITING = 200

/**
 * [SCREEN1] Screens that wait for somebody to confirm them, in memory only: a restart forgets them and each asks for a
 * new code. `check` stands on the screen and not in the QR code, so that a picture of the code is not enough.
 */
export function createPairings(clock: Clock, random: (below: number) => number = randomInt) {
  const bySecret = new Map<string, Waiting>()

  function forgetOld(now: Instant): void {
    for (const [secret, { expiresAt }] of bySecret) if (expiresAt <= now) bySecret.delete(secret)
  }

  function newCode(): string {
    const taken = new Set([...bySecret.values()].map(({ code }) => code))
    for (;;) {
      const code = String(random(1_000_000)).padStart(6, '0')
      if (!taken.has(code)) return code
    }
  }

  return {
    /** Null when too many screens wait already. */
    begin(): Pairing | null {
      const now = clock.now()
      forgetOld(now)
      if (bySecret.size >= MAX_WAITING) return null
      const pairing = {
        secret: newToken(),
        code: newCode(),
        check: String(random(100)).padStart(2, '0'),
        expiresAt: plusMinutes(now, MINUTES),
      }
      bySecret.set(pairing.secret, { ...pairing, wrong: 0, screenId: null })
      return pairing
    },

    /** Finds the screen that shows both; a wrong check counts against the code. Gives how to finish, once. */
    confirm(code: string, check: string): ((screenId: PersonId) => void) | null {
      forgetOld(clock.now())
      const waiting = [...bySecret.values()].find((one) => one.code === code)
      if (!waiting || waiting.screenId !== null) return null
      if (waiting.check === check) {
        return (screenId) => {
          waiting.screenId = screenId
        }
      }
      waiting.wrong++
      if (waiting.wrong >= MAX_WRONG) bySecret.delete(waiting.secret)
      return null
    },

    /** What became of a screen's own request. `paired` is told once. */
    ask(secret: string): 'waiting' | 'gone' | { readonly screenId: PersonId } {
      forgetOld(clock.now())
      const waiting = bySecret.get(secret)
      if (!waiting) return 'gone'
      if (waiting.screenId === null) return 'waiting'
      bySecret.delete(secret)
      return { screenId: waiting.screenId }
    },
  }
}
