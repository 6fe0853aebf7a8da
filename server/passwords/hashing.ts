import { hashPassword, verifyPassword } from './hash.ts'

/** Hashing is made to be slow: two at a time leave the board its processor, a queue bounds who waits. */
const AT_ONCE = 2
const WAITING = 30

export type Hashing = ReturnType<typeof createHashing>

/** A hash of nothing anybody knows, for people who do not exist. */
const NOBODY =
  '$argon2id$v=19$m=47104,t=2,p=1$bm9ib2R5IG5vYm9keSBubw$Xb4y7y5Yq2Jt1l6xvB7rW3hYt8m3m8vTn2k7y1Qe9cM'

/** Hashes and verifies passwords in turn; `null` means too many are waiting (server/busy). */
export function createHashing() {
  let running = 0
  const waiting: (() => void)[] = []

  async function inTurn<Value>(work: () => Promise<Value>): Promise<Value | null> {
    if (running >= AT_ONCE) {
      if (waiting.length >= WAITING) return null
      await new Promise<void>((go) => waiting.push(go))
    } else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }

  return {
    hash: (password: string) => inTurn(() => hashPassword(password)),

    /** Takes as long for nobody (`phc` null) as for somebody, so that time does not tell who has an account. */
    verify: (phc: string | null, password: string) =>
      inTurn(async () => (await verifyPassword(phc ?? NOBODY, password)) && phc !== null),
  }
}
