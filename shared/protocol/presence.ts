import type { CardId, PersonId } from '#shared/model/ids.ts'

/** What a client says of itself: the card it has open and whether somebody types there. At most 512 bytes as JSON. */
export type PresenceClaim = {
  readonly card: CardId | null
  readonly typing: boolean
}

/** What everybody in the room sees: the claim, stamped by the server with the signed-in person (SYNC7). */
export type Presence = PresenceClaim & {
  readonly person: { readonly id: PersonId; readonly name: string }
}

/** Reads a claim out of whatever a client sent; anything unknown reads as "just looking". */
export function readClaim(state: unknown): PresenceClaim {
  if (typeof state !== 'object' || state === null) return { card: null, typing: false }
  const card = Reflect.get(state, 'card')
  const isId = typeof card === 'string' && /^[0-9a-z]{16}$/.test(card)
  return { card: isId ? card : null, typing: Reflect.get(state, 'typing') === true }
}
