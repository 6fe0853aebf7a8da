import * as Y from 'yjs'
import { ambitionOf, cardsOf } from '#shared/document/keys.ts'
import { readBoard } from '#shared/document/read.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { TeamDocument } from './team-document.ts'

/** A document without its history, and which cards are not in it any more. */
export type Rewritten = { readonly bytes: Uint8Array; readonly dropped: readonly CardId[] }

/**
 * Copies the cards that stay, part by part, into a document that knows no history (SYNC10, SYNC11): the only way in
 * which a card ever leaves. What comes out must only be used under a new epoch, since it would double everything of
 * whoever still has the old one. Throws when the copy does not read as the original.
 */
export function rewriteDocument(document: TeamDocument, keeps: (card: Card) => boolean): Rewritten {
  const dropped: CardId[] = []
  const fresh = new Y.Doc()
  fresh.transact(() => {
    const ambition = ambitionOf(document.doc).toString()
    if (ambition !== '') ambitionOf(fresh).insert(0, ambition)
    const cards = cardsOf(fresh)
    for (const [id, { card, map }] of document.cards) {
      if (keeps(card)) cards.set(id, map.clone())
      else dropped.push(id)
    }
  })
  const bytes = Y.encodeStateAsUpdate(fresh)
  const kept = [...document.cards.values()].flatMap(({ card }) => (keeps(card) ? [card] : []))
  const copies = readBoard(fresh).cards
  fresh.destroy()
  if (JSON.stringify([...copies.values()].map(sorted)) !== JSON.stringify(kept.map(sorted))) {
    throw new Error('the document does not read as it was after rewriting it')
  }
  return { bytes, dropped }
}

/** Fields of a card in an order of their own: Yjs keeps none. */
function sorted(card: Card): unknown[] {
  return Object.entries(card).sort(([one], [other]) => (one < other ? -1 : 1))
}
