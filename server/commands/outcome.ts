import type { ApiErrorCode } from '#shared/protocol/errors.ts'

/** What a command comes out as: an expected "no" is a value, never an exception. */
export type Refused = {
  readonly ok: false
  readonly code: ApiErrorCode
  /** The inputs it is about. */
  readonly fields?: readonly string[]
}
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Refused

export const DONE: Outcome<null> = { ok: true, value: null }

export function accepted<Value>(value: Value): Outcome<Value> {
  return { ok: true, value }
}

export function refused(code: ApiErrorCode, ...fields: string[]): Refused {
  return fields.length > 0 ? { ok: false, code, fields } : { ok: false, code }
}
