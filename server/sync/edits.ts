import { writeChanges } from '#shared/document/write.ts'
import type { Change } from '#shared/model/change.ts'
import { checkChanges } from './changed-paths.ts'
import type { Edit, Room } from './room.ts'
import type { TeamDocument } from './team-document.ts'
import { accept, newTurn, type Turn } from './turn.ts'

/**
 * Writes an edit of the server into the document of a room, as a turn of its own. Throws when the edit does not fit a
 * board: that is a bug of ours. The document is tainted then.
 */
export function writeEdit(room: Room, document: TeamDocument, edit: Edit): Turn {
  const turn = newTurn()
  const changes = edit.decideChanges(document.board())
  const bytes = write(document, changes)
  const transaction = document.takeTransaction()
  if (!bytes || !transaction) return turn
  const checked = checkChanges(transaction, document, null)
  if (checked.fault !== null) throw new Error(`the server wrote ${checked.fault}`)
  const { cards } = checked
  const update = { room, author: null, personId: edit.by, bytes, claims: [], cards }
  turn.accepted.push(accept(document, update))
  return turn
}

/** The update that the changes make, or undefined when they change nothing. */
function write(document: TeamDocument, changes: readonly Change[]): Uint8Array | undefined {
  const updates: Uint8Array[] = []
  const keep = (bytes: Uint8Array) => {
    updates.push(bytes)
  }
  document.doc.on('update', keep)
  try {
    writeChanges(document.doc, changes, 'server')
  } finally {
    document.doc.off('update', keep)
  }
  return updates[0]
}
