import * as Y from 'yjs'
import { texts } from '#client/texts/texts.ts'
import { difference } from '#shared/document/difference.ts'
import { readBoard } from '#shared/document/read.ts'
import { cardValueSchemas, MAX_TEXT_LENGTH } from '#shared/document/schema.ts'
import type { Change } from '#shared/model/change.ts'
import { isSessionChange } from '#shared/model/session.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'

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
  if (isSessionChange(change)) return false
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
    case 'postponement-set':
      return true
  }
}

/** Unsent work as a text that a person can read and type over. `board` gives the titles of the cards. */
export function asReadableText(changes: readonly Change[], board: BoardSnapshot): string {
  return changes.map((change) => lineOf(change, board)).join('\n')
}

function lineOf(change: Change, board: BoardSnapshot): string {
  const say = texts.boardCore.rescued
  if (isSessionChange(change)) return ''
  if (change.type === 'ambition-set') return say.ambition(change.text)
  if (change.type === 'card-added')
    return say.card(change.card.title, change.card.explanation ?? '')
  const title = board.cards.get(change.cardId)?.title ?? ''
  switch (change.type) {
    case 'text-set':
      return say.words(title, change.text)
    case 'step-set':
      return say.words(title, change.step?.text ?? '')
    case 'value-set':
      return say.value(title, change.field)
    case 'person-set':
      return say.value(title, 'people')
    case 'postponement-set':
      return say.value(title, 'dueOn')
  }
}
