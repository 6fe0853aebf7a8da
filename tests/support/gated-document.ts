import * as Y from 'yjs'
import { passGate, type Verdict } from '#server/sync/gate.ts'
import { createRoom } from '#server/sync/room.ts'
import type { Signer } from '#server/sync/signatures.ts'
import { buildDocument, type TeamDocument } from '#server/sync/team-document.ts'
import { accept } from '#server/sync/turn.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Change } from '#shared/model/change.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { FIRST_EPOCH } from '#shared/protocol/wire.ts'
import { ANNA, aCard } from './boards.ts'

const LATEST = '2026-01-23T14:15:00.000Z'
/** The client id under which Anna's cards are in a gated document. */
export const ANNAS_CLIENT = 1001
const SERVER_CLIENT = 42

export function aSigner(personId: PersonId = ANNA, fields: Partial<Signer> = {}): Signer {
  const mayName = (by: PersonId) => by === personId
  return { personId, mayName, latest: () => LATEST, vouches: () => false, ...fields }
}

/** A document behind the gate, as a room has it, with the cards of Anna given. */
export function aGatedDocument(...words: readonly string[]) {
  let document = buildDocument(
    { snapshot: null, updates: [], seq: 0, epoch: FIRST_EPOCH, owners: new Map() },
    SERVER_CLIENT,
  )
  const room = createRoom('teamxxxxxxxxxxxx')
  /** Everything that was accepted, as it would be on disk. */
  const log: Uint8Array[] = []
  const gated = {
    get doc(): Y.Doc {
      return document.doc
    },
    get document(): TeamDocument {
      return document
    },
    log,
    /** Hands an update to the gate as `personId`, and does with the verdict what the writer does. */
    offer(
      bytes: Uint8Array,
      personId: PersonId = ANNA,
      signer: Partial<Signer> = {},
      isAnswer = false,
    ): Verdict {
      const verdict = passGate(document, { isAnswer, bytes }, aSigner(personId, signer))
      if (verdict.kind === 'accepted') {
        log.push(verdict.bytes)
        accept(document, { ...verdict, room, author: null, personId })
      }
      if (verdict.kind === 'refused' && verdict.isTainted) gated.reload()
      return verdict
    },
    reload(): void {
      const { owners } = document
      document = buildDocument(
        { snapshot: null, updates: log, seq: log.length, epoch: FIRST_EPOCH, owners },
        SERVER_CLIENT,
      )
    },
    /** Offers what these changes make in a copy of the document. */
    write(changes: readonly Change[], personId: PersonId = ANNA, clientId?: number): Verdict {
      const copy = new Y.Doc()
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(document.doc))
      if (clientId !== undefined) copy.clientID = clientId
      const before = Y.encodeStateVector(copy)
      writeChanges(copy, changes, null)
      return gated.offer(Y.encodeStateAsUpdate(copy, before), personId)
    },
    /** All there is, as bytes that can be compared. */
    bytes: () => Buffer.from(Y.encodeStateAsUpdate(document.doc)).toString('base64'),
  }
  if (words.length > 0) {
    const cards = words.map((word) => aCard(word, 'scrum/todo'))
    gated.write(
      cards.map((card) => ({ type: 'card-added', card })),
      ANNA,
      ANNAS_CLIENT,
    )
  }
  return gated
}
