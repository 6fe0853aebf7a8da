import * as Y from 'yjs'
import { encodeUpdate } from '#server/sync/frames.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Change } from '#shared/model/change.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { aCard, anId } from '#tests/support/boards.ts'

const SENTENCE = 'We lezen elke dag een kwartier samen. '

export type BenchWriter = {
  /** The first frame: the card this person works on. */
  readonly first: Uint8Array
  /** The frame of the next edit. */
  next(): Uint8Array
}

/** Makes the frames of somebody who types in a card of their own, and moves it every fifth time. */
export function createWriter(name: string, personId: PersonId): BenchWriter {
  const doc = new Y.Doc()
  const cardId = anId(name)
  let updates: Uint8Array[] = []
  doc.on('update', (bytes: Uint8Array) => updates.push(bytes))
  const frameOf = (...changes: readonly Change[]): Uint8Array => {
    updates = []
    writeChanges(doc, changes, null)
    return encodeUpdate(updates[0] ?? Uint8Array.of(0, 0))
  }
  const now = new Date().toISOString()
  const card = aCard(name, 'scrum/todo', { createdAt: now, createdBy: personId })
  let count = 0
  return {
    first: frameOf({ type: 'card-added', card }),
    next() {
      count++
      if (count % 5 === 0) {
        const column = count % 2 === 0 ? 'doing' : 'todo'
        const value = { board: 'scrum', column, position: `a${count % 10}` } as const
        return frameOf({ type: 'value-set', cardId, field: 'place', value })
      }
      const text = SENTENCE.repeat(5).slice(0, count % 150)
      return frameOf({ type: 'text-set', cardId, field: 'explanation', text })
    },
  }
}
