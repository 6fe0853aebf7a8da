import type * as Y from 'yjs'
import type { CardId, PersonId } from '#shared/model/ids.ts'
import type { RunningSession, Seen, SessionKey, SessionValues } from '#shared/model/session.ts'
import { HERE, SEEN_CARD, sessionOf } from './session-keys.ts'
import { faultInSessionEntry } from './session-schema.ts'

/** The session that runs in this document; null when none does. What earlier sessions left is not looked at. */
export function readSession(doc: Y.Doc): RunningSession | null {
  const map = sessionOf(doc)
  const run = valueIn(map, 'run')
  if (!run) return null
  const own = <Key extends Exclude<SessionKey, 'run'>>(key: Key) => {
    const value = valueIn(map, key)
    return value?.sessionId === run.id ? value : undefined
  }
  const moment = own('moment')
  const roles = own('roles')
  const product = own('product')
  const present: PersonId[] = []
  const seen = new Map<CardId, Seen>()
  for (const [key, value] of map) {
    if (faultInSessionEntry(key, value) !== null) continue
    if (key.startsWith(HERE) && value === run.id) present.push(key.slice(HERE.length))
    if (!key.startsWith(SEEN_CARD)) continue
    // Checked by its schema.
    const mark = value as { sessionId: string; how: Seen }
    if (mark.sessionId === run.id) seen.set(key.slice(SEEN_CARD.length), mark.how)
  }
  return {
    ...run,
    step: Math.min(moment?.step ?? 0, run.steps.length - 1),
    stepAt: moment?.stepAt ?? run.startedAt,
    pausedAt: moment?.pausedAt ?? null,
    spent: run.steps.map((_, index) => moment?.spent[index] ?? 0),
    extra: run.steps.map((_, index) => moment?.extra[index] ?? 0),
    leaderId: roles?.leaderId ?? null,
    timekeeperId: roles?.timekeeperId ?? null,
    nextLeaderId: own('next')?.leaderId ?? null,
    product: { kind: product?.kind ?? null, text: product?.text ?? '' },
    present: present.sort(),
    seen,
  }
}

function valueIn<Key extends SessionKey>(
  map: Y.Map<unknown>,
  key: Key,
): SessionValues[Key] | undefined {
  const value = map.get(key)
  // The schema has checked it: here outside data gets its type.
  return faultInSessionEntry(key, value) === null ? (value as SessionValues[Key]) : undefined
}
