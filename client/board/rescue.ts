import * as Y from 'yjs'
import { difference } from '#shared/document/difference.ts'
import { readBoard } from '#shared/document/read.ts'
import { cardValueSchemas, MAX_TEXT_LENGTH } from '#shared/document/schema.ts'
import type { Change } from '#shared/model/change.ts'

/**
 * What a refused document has that the server lacks (SYNC6): its missing updates are laid over a copy of the fresh
 * document, merging as they would have done, and the two boards are compared.
 */
export function unsentChanges(refused: Y.Doc, fresh: Y.Doc): Change[] {
  const merged = new Y.Doc()
  Y.applyUpdate(merged, Y.encodeStateAsUpdate(fresh))
  Y.applyUpdate(merged, Y.encodeStateAsUpdate(refused, Y.encodeStateVector(fresh)))
  const changes = difference(readBoard(fresh), readBoard(merged))
  merged.destroy()
  return changes
}

/** May this change be offered again? A field that does not fit its schema would only be refused once more. */
export function mayOfferAgain(change: Change): boolean {
  switch (change.type) {
    case 'value-set':
      return change.value === null || cardValueSchemas[change.field](change.value)
    case 'text-set':
    case 'ambition-set':
      return change.text.length <= MAX_TEXT_LENGTH
    case 'step-set':
      return (change.step?.text?.length ?? 0) <= MAX_TEXT_LENGTH
    case 'card-added':
    case 'person-set':
      return true
  }
}
