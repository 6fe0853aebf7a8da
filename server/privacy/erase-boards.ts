import { createDocumentUpdateStore } from '#server/database/document-updates.ts'
import type { Database } from '#server/database/open.ts'
import { storedDocument } from '#server/export/boards.ts'
import { rewriteDocument } from '#server/sync/rewrite.ts'
import { rememberCard } from '#server/sync/team-document.ts'
import { writeChanges } from '#shared/document/write.ts'
import { type Card, TEXT_FIELDS } from '#shared/model/card.ts'
import type { Change } from '#shared/model/change.ts'
import type { Instant } from '#shared/model/ids.ts'

/**
 * Takes words out of every text of every board and writes each board anew under a new epoch, so that what was typed and
 * taken away, letter by letter, is in no log either. Call inside a transaction, while no server runs.
 */
export function eraseFromBoards(
  database: Database,
  without: (text: string) => string,
  at: Instant,
): { boards: number; places: number } {
  const updates = createDocumentUpdateStore(database)
  const teams = database.all(database.sql.selectFrom('team').select('id'))
  let boards = 0
  let places = 0
  for (const { id } of teams) {
    const document = storedDocument(database, id)
    if (document.seq === 0) continue
    const { cards, ambition } = document.board()
    const changes = [...cards.values()].flatMap((card) => changesIn(card, without))
    if (without(ambition) !== ambition) {
      changes.push({ type: 'ambition-set', text: without(ambition) })
    }
    writeChanges(document.doc, changes, 'erase')
    for (const change of changes) if ('cardId' in change) rememberCard(document, change.cardId)
    const { bytes } = rewriteDocument(document, () => true)
    document.doc.destroy()
    updates.startAnew(id, document.seq, bytes, at)
    boards++
    places += changes.length
  }
  return { boards, places }
}

function changesIn(card: Card, without: (text: string) => string): Change[] {
  const changes: Change[] = []
  for (const field of TEXT_FIELDS) {
    const text = without(card[field])
    if (text !== card[field]) changes.push({ type: 'text-set', cardId: card.id, field, text })
  }
  for (const { id: stepId, text: before } of card.steps) {
    const text = without(before)
    if (text !== before) changes.push({ type: 'step-set', cardId: card.id, stepId, step: { text } })
  }
  return changes
}
