import type * as Y from 'yjs'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Change } from '#shared/model/change.ts'
import { isSessionChange } from '#shared/model/session.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { mayOfferAgain } from './rescue.ts'

/** A change of mine that is not known to be on the server's disk, and what stood in its place before it. */
export type Unsent = { readonly change: Change; readonly before: string | null }

/** Adds changes to a list, as they are made on this board; of a text that grows key by key only the last state stays. */
export function withChanges(
  list: readonly Unsent[],
  added: readonly Change[],
  board: BoardSnapshot,
): Unsent[] {
  const next = [...list]
  for (const change of added) {
    const last = next.at(-1)
    if (last && isSameText(last.change, change)) next.splice(-1, 1, { ...last, change })
    else next.push({ change, before: standing(change, board) })
  }
  return next
}

/**
 * [SYNC10] Offers changes as new edits to a document of another epoch, each only where what it changed still stands as
 * it was. Returns those that found no place any more.
 */
export function offerAgain(doc: Y.Doc, list: readonly Unsent[], origin: unknown): Unsent[] {
  const left: Unsent[] = []
  for (const unsent of list) {
    const { change, before } = unsent
    const now = standing(change, readBoard(doc))
    // A card that was made in the same go had nothing before.
    const fits = before === null ? now !== null : now === before
    if (fits && mayOfferAgain(change)) {
      writeChanges(doc, [change], origin)
    } else {
      left.push(unsent)
    }
  }
  return left
}

function isSameText(one: Change, other: Change): boolean {
  if (one.type === 'ambition-set') return other.type === 'ambition-set'
  return (
    one.type === 'text-set' &&
    other.type === 'text-set' &&
    one.cardId === other.cardId &&
    one.field === other.field
  )
}

/** What a board has in the place that a change is about, to be compared; null when there is no such place. */
function standing(change: Change, board: BoardSnapshot): string | null {
  // Steering a session is of the moment: it is never offered again.
  if (isSessionChange(change)) return null
  if (change.type === 'ambition-set') return board.ambition
  if (change.type === 'card-added') return board.cards.has(change.card.id) ? 'there' : 'free'
  const card = board.cards.get(change.cardId)
  if (!card) return null
  switch (change.type) {
    case 'value-set':
      return JSON.stringify(card[change.field] ?? null)
    case 'text-set':
      return card[change.field]
    case 'person-set':
      return String(card.people.includes(change.personId))
    case 'step-set':
      return JSON.stringify(card.steps.find(({ id }) => id === change.stepId) ?? null)
    case 'postponement-set':
      return String(card.postponements.some(({ id }) => id === change.postponementId))
  }
}
