import { ID_PATTERN } from '#shared/model/ids.ts'
import {
  MAX_PRODUCT,
  MAX_STEP_MINUTES,
  MAX_STEP_TITLE,
  MAX_STEPS_IN_SESSION,
  SEEN,
  SESSION_MODES,
  type SessionKey,
  STEP_KINDS,
  WORK_KINDS,
} from '#shared/model/session.ts'
import { type Check, isId, isInstant, nullOr, oneOf, shape } from './checks.ts'
import { HERE, SEEN_CARD } from './session-keys.ts'

/** Who is there and what was dealt with, of sessions long gone too. */
export const MAX_SESSION_ENTRIES = 400
/** A day, milliseconds: no step takes longer. */
const MAX_SPENT = 86_400_000

const isTextUpTo =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most
const isBetween =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most
const isListOf =
  (isItem: Check, least: number): Check =>
  (value) =>
    Array.isArray(value) &&
    value.length >= least &&
    value.length <= MAX_STEPS_IN_SESSION &&
    value.every(isItem)

const isStep = shape({
  kind: oneOf(STEP_KINDS),
  title: isTextUpTo(MAX_STEP_TITLE),
  minutes: isBetween(0, MAX_STEP_MINUTES),
})

const sessionValueSchemas: { readonly [Key in SessionKey]: Check } = {
  run: shape({
    id: isId,
    mode: oneOf(SESSION_MODES),
    startedAt: isInstant,
    steps: isListOf(isStep, 1),
  }),
  moment: shape({
    sessionId: isId,
    step: (value) => Number.isInteger(value) && isBetween(0, MAX_STEPS_IN_SESSION)(value),
    stepAt: isInstant,
    pausedAt: nullOr(isInstant),
    spent: isListOf(isBetween(0, MAX_SPENT), 0),
    extra: isListOf(isBetween(0, MAX_STEP_MINUTES), 0),
  }),
  roles: shape({ sessionId: isId, leaderId: nullOr(isId), timekeeperId: nullOr(isId) }),
  next: shape({ sessionId: isId, leaderId: isId }),
  product: shape({
    sessionId: isId,
    kind: nullOr(oneOf(WORK_KINDS)),
    text: isTextUpTo(MAX_PRODUCT),
  }),
}

function isSessionKey(key: string): key is SessionKey {
  return Object.hasOwn(sessionValueSchemas, key)
}

/** What is wrong with one entry of the session; `null` when nothing is. An entry that was taken away is fine. */
export function faultInSessionEntry(key: string, value: unknown): string | null {
  if (value === undefined) return null
  if (isSessionKey(key)) return sessionValueSchemas[key](value) ? null : `session/${key}`
  if (key.startsWith(HERE)) {
    return ID_PATTERN.test(key.slice(HERE.length)) && isId(value) ? null : 'session/here'
  }
  if (key.startsWith(SEEN_CARD)) {
    return ID_PATTERN.test(key.slice(SEEN_CARD.length)) && isSeen(value) ? null : 'session/seen'
  }
  return 'session/unknown-field'
}

const isSeen = shape({ sessionId: isId, how: oneOf(SEEN) })
