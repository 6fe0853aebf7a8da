/** Ids are opaque strings: 16 letters and digits, made by `newId` on either side. */
export type CardId = string
export type StepId = string
export type PostponementId = string
export type PersonId = string
export type TeamId = string
export type SchoolId = string

/** School day in Europe/Amsterdam, `YYYY-MM-DD`. Compares as a string. */
export type Day = string
/** Instant in UTC, ISO 8601 with milliseconds, `2026-01-19T14:15:00.000Z`. Compares as a string. */
export type Instant = string

export const ID_PATTERN = /^[0-9a-z]{16}$/
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/**
 * Turns 16 random bytes into an id. Randomness is handed in, because this folder knows no I/O.
 * 36^16 values; the slight bias of the modulo does not matter at this size.
 */
export function idFrom(random: Uint8Array): string {
  let id = ''
  for (let index = 0; index < 16; index++) id += ALPHABET[(random[index] ?? 0) % 36]
  return id
}
