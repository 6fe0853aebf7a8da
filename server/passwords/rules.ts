import type { ApiErrorCode } from '#shared/protocol/errors.ts'
import { GUESSABLE } from './guessable.ts'
import { isWellKnown } from './well-known.ts'

/**
 * [PW1] Length is what counts: 12 to 128 characters, any of them; only what everybody guesses first is refused, also
 * with digits or signs around it or as one character repeated. Null when the password is good.
 */
export function faultInPassword(password: string): ApiErrorCode | null {
  const length = [...password].length
  if (length < 12) return 'password/too-short'
  if (length > 128) return 'password/too-long'
  if (isGuessable(password.toLowerCase())) return 'password/too-common'
  return null
}

function isGuessable(password: string): boolean {
  const letters = password.replace(/[^\p{L}]/gu, '')
  return (
    GUESSABLE.has(password) ||
    GUESSABLE.has(letters) ||
    GUESSABLE.has(half(password)) ||
    isWellKnown(password) ||
    isWellKnown(password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')) ||
    isWellKnown(half(password)) ||
    new Set(password).size <= 3 ||
    /^\d+$/.test(password)
  )
}

/** `welkomwelkom` is `welkom`. */
function half(password: string): string {
  const middle = password.length / 2
  return password.slice(0, middle) === password.slice(middle) ? password.slice(0, middle) : password
}
