import type * as Y from 'yjs'
import type { SessionChange } from '#shared/model/session.ts'
import { HERE, SEEN_CARD, sessionOf } from './session-keys.ts'

/** Writes one change to the running session. Call inside a transaction. */
export function writeSessionChange(doc: Y.Doc, change: SessionChange): void {
  const map = sessionOf(doc)
  switch (change.type) {
    case 'session-set':
      if (change.value === null) map.delete(change.key)
      else map.set(change.key, change.value)
      return
    case 'session-cleared':
      for (const key of [...map.keys()]) map.delete(key)
      return
    case 'session-present':
      put(map, HERE + change.personId, change.present ? change.sessionId : null)
      return
    case 'session-seen': {
      const { sessionId, seen } = change
      put(map, SEEN_CARD + change.cardId, seen === null ? null : { sessionId, how: seen })
    }
  }
}

function put(map: Y.Map<unknown>, key: string, value: unknown): void {
  if (value === null) map.delete(key)
  else map.set(key, value)
}
