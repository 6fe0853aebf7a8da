/** A refusal is an expected "no", returned as a value; a bug is thrown (architecture: names and style). */
export type Refusal = { readonly ok: false; readonly code: string }
export type Result<Value> = { readonly ok: true; readonly value: Value } | Refusal

export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

/** `code` is stable and reads `family/what-is-wrong`; the client turns it into a Dutch sentence. */
export function refuse(code: RefusalCode): Refusal {
  return { ok: false, code }
}

/** Every reason a board change can be refused for; `client/texts` has a sentence for each. */
export const REFUSAL_CODES = [
  'board/read-only',
  'board/full',
  'card/not-found',
  'card/empty-title',
  'card/not-in-this-column',
  'card/without-who-or-when',
  'card/obstacle-without-idea',
  'card/changed-since',
  'card/drop-without-reason',
  'undo/nothing-left',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]
