import * as z from 'zod/mini'
import { id, instant, name, token } from './fields.ts'

/** Pairing a screen on the wall with a team (SCREEN1). */
const code = z.string().check(z.regex(/^\d{6}$/))
const check = z.string().check(z.regex(/^\d{2}$/))

/** What a screen shows while it waits; `secret` is how it asks whether somebody has confirmed. */
export const pairing = z.object({ secret: token, code, check, expiresAt: instant })
export const pairingQuestion = z.object({ secret: token })
export const pairingAnswer = z.object({ isPaired: z.boolean() })
export const pairRequest = z.object({ code, check, name })
export const pairedScreen = z.object({
  id,
  name: z.string(),
  pairedBy: z.string(),
  pairedAt: instant,
  /** Null for a screen that has not come in yet. */
  seenAt: z.nullable(instant),
})
export const pairedScreens = z.array(pairedScreen)

export type Pairing = z.infer<typeof pairing>
export type PairRequest = z.infer<typeof pairRequest>
export type PairedScreen = z.infer<typeof pairedScreen>
