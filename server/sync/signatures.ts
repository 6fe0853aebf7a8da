import type { CardId, Instant, PersonId } from '#shared/model/ids.ts'

/** Who writes, and what history says others did (SYNC7). */
export type Signer = {
  readonly personId: PersonId
  /** [SCREEN3] Whose name may stand under what is written here: one's own; at a paired screen any member's. */
  mayName(personId: PersonId): boolean
  /** Nothing can have happened after this. */
  latest(): Instant
  /**
   * Does the card's history say that this person did this? Undoing "not done after all" puts the name of whoever ticked
   * the card back, so another's name passes when they really did it.
   */
  vouches(personId: PersonId, act: SignedAct, cardId: CardId): boolean
}

export type SignedAct = 'done' | 'shelved' | 'dropped' | 'chosenWay' | 'helpAsked' | 'forDirector'

/** Why a field that carries a name may not get this value; null when it may, and for every other field. */
export function faultInSignature(
  cardId: CardId,
  field: string,
  value: unknown,
  before: unknown,
  past: readonly string[],
  signer: Signer,
): string | null {
  switch (field) {
    case 'createdAt':
      if (before !== undefined) return before === value ? null : 'card/birth-changed'
      return typeof value === 'string' && value <= signer.latest() ? null : 'value/in-the-future'
    case 'createdBy':
      if (before !== undefined) return before === value ? null : 'card/birth-changed'
      return signer.mayName(String(value)) ? null : 'value/not-your-name'
    case 'shelved':
    case 'dropped':
    case 'chosenWay':
    case 'done':
    case 'helpAsked':
    case 'forDirector':
      if (typeof value !== 'object' || value === null) return null
      if (JSON.stringify(value) === JSON.stringify(before)) return null
      if (past.includes(JSON.stringify(value))) return null
      return faultInStamp(cardId, field, value, signer)
    default:
      return null
  }
}

function faultInStamp(
  cardId: CardId,
  act: SignedAct,
  stamp: object,
  signer: Signer,
): string | null {
  if (String(Reflect.get(stamp, 'at')) > signer.latest()) return 'value/in-the-future'
  const by = String(Reflect.get(stamp, 'by'))
  if (signer.mayName(by) || signer.vouches(by, act, cardId)) return null
  return 'value/not-your-name'
}

/** Why a postponement may not be written by this person; null when it may. */
export function faultInPostponedBy(
  { at, by }: { at: Instant; by: PersonId },
  signer: Signer,
): string | null {
  if (at > signer.latest()) return 'value/in-the-future'
  return signer.mayName(by) ? null : 'value/not-your-name'
}
