/**
 * What a frame costs a connection. Answering a sync request is dear: a few bytes ask for a whole board. Nobody changes
 * their smiley often.
 */
export const COST = { update: 1, syncRequest: 4, presence: 0.1, mood: 5 } as const

const PER_SECOND = 20
const BURST = 60

/** Tokens for each millisecond that a frame took: who sends what is hard to judge gets a tenth of the processor. */
const PER_MILLISECOND = PER_SECOND / 100

/** How many frames a connection may have handled: 20 updates a second, 60 at once. Time is in milliseconds. */
export type Allowance = {
  /** Takes the cost and says yes, or leaves everything as it is and says no. */
  take(cost: number, now: number): boolean
  /** Takes, afterwards, for the time that handling took; may run into debt. */
  charge(milliseconds: number): void
  /** Milliseconds until `cost` can be taken. */
  waitFor(cost: number, now: number): number
}

export function createAllowance(start: number): Allowance {
  let tokens = BURST
  let at = start
  const refill = (now: number) => {
    tokens = Math.min(BURST, tokens + (Math.max(0, now - at) * PER_SECOND) / 1000)
    at = now
  }
  return {
    take(cost, now) {
      refill(now)
      if (tokens < cost) return false
      tokens -= cost
      return true
    },
    charge(milliseconds) {
      tokens -= milliseconds * PER_MILLISECOND
    },
    waitFor(cost, now) {
      refill(now)
      return Math.max(0, Math.ceil(((cost - tokens) * 1000) / PER_SECOND))
    },
  }
}
