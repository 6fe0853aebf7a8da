import type * as Y from 'yjs'
import { ambitionOf, cardsOf } from '#shared/document/keys.ts'
import { columnsOf, readBoard, readCard } from '#shared/document/read.ts'
import { sessionOf } from '#shared/document/session-keys.ts'
import { readSession } from '#shared/document/session-read.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'

type Watcher = {
  /**
   * Called after each transaction with the new board, the cards that lie elsewhere than before, and whether the
   * change came from this screen.
   */
  readonly onBoard: (board: BoardSnapshot, moved: readonly CardId[], isMine: boolean) => void
}

/**
 * Keeps a plain snapshot of a document up to date. Only cards that changed are read again; a card, or the order of a
 * column, that did not change keeps its identity, so that only the components that show it render.
 */
export function watchDocument(doc: Y.Doc, { onBoard }: Watcher): () => void {
  const cards = cardsOf(doc)
  const ambition = ambitionOf(doc)
  const session = sessionOf(doc)
  let board = readBoard(doc)

  const onCards = (events: Y.YEvent<Y.Map<unknown>>[], { local }: Y.Transaction) => {
    const changed = changedCards(events)
    const next = new Map(board.cards)
    const moved: CardId[] = []
    for (const id of changed) {
      const map = cards.get(id)
      const card = map ? readCard(id, map) : null
      if (liesElsewhere(next.get(id), card)) moved.push(id)
      if (card) next.set(id, card)
      else next.delete(id)
    }
    const columns =
      moved.length > 0 ? sameWhereEqual(board.columns, columnsOf(next)) : board.columns
    board = { ...board, cards: next, columns }
    onBoard(board, moved, local)
  }
  const onAmbition = (_event: unknown, { local }: Y.Transaction) => {
    board = { ...board, ambition: ambition.toString() }
    onBoard(board, [], local)
  }
  const onSession = (_event: unknown, { local }: Y.Transaction) => {
    board = { ...board, session: readSession(doc) }
    onBoard(board, [], local)
  }

  cards.observeDeep(onCards as DeepListener)
  ambition.observe(onAmbition)
  session.observe(onSession)
  onBoard(board, [], false)
  return () => {
    cards.unobserveDeep(onCards as DeepListener)
    ambition.unobserve(onAmbition)
    session.unobserve(onSession)
  }
}

type DeepListener = Parameters<Y.AbstractType<unknown>['observeDeep']>[0]

function changedCards(events: readonly Y.YEvent<Y.Map<unknown>>[]): Set<CardId> {
  const changed = new Set<CardId>()
  for (const event of events) {
    const [id] = event.path
    if (id === undefined) for (const key of event.changes.keys.keys()) changed.add(key)
    else changed.add(String(id))
  }
  return changed
}

function liesElsewhere(before: Card | undefined, after: Card | null): boolean {
  if (!before || !after) return true
  return (
    before.place.board !== after.place.board ||
    before.place.column !== after.place.column ||
    before.place.position !== after.place.position ||
    before.shelved?.at !== after.shelved?.at
  )
}

function sameWhereEqual(
  before: BoardSnapshot['columns'],
  after: BoardSnapshot['columns'],
): BoardSnapshot['columns'] {
  const columns = { ...after }
  for (const key of Object.keys(after) as (keyof typeof after)[]) {
    const old = before[key]
    const fresh = after[key]
    if (old && fresh && old.length === fresh.length && old.every((id, at) => id === fresh[at])) {
      columns[key] = old
    }
  }
  return columns
}
