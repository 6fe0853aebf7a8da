import type { CardEvent } from '#shared/protocol/http.ts'

/** Typing comes in strokes: what one person writes at a stretch is one thing that happened. */
const STRETCH_MS = 15 * 60_000
const TYPED_KINDS: readonly CardEvent['kind'][] = ['renamed', 'explained', 'waiting', 'step-added']

/** `count` events that are told as one. */
export type GatheredEvent = CardEvent & { readonly count: number }

/** Joins what one person types at a stretch. Newest first, in and out; the oldest `from` is kept. */
export function gatherEvents(events: readonly CardEvent[]): GatheredEvent[] {
  const gathered: GatheredEvent[] = []
  for (const event of events) {
    const newer = gathered.at(-1)
    if (newer && isSameStretch(newer, event)) {
      gathered[gathered.length - 1] = { ...newer, from: event.from, count: newer.count + 1 }
    } else {
      gathered.push({ ...event, count: 1 })
    }
  }
  return gathered
}

function isSameStretch(newer: CardEvent, older: CardEvent): boolean {
  if (newer.kind !== older.kind || newer.by !== older.by) return false
  if (!TYPED_KINDS.includes(newer.kind)) return false
  return Date.parse(newer.at) - Date.parse(older.at) < STRETCH_MS
}
