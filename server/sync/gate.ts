import * as Y from 'yjs'
import type { PersonId } from '#shared/model/ids.ts'
import { checkChanges, type TouchedCards } from './changed-paths.ts'
import type { Signer } from './signatures.ts'
import type { TeamDocument } from './team-document.ts'
import { inspectUpdate } from './update-parts.ts'

/** What the gate says of one update. */
export type Verdict =
  /** It is in the document now; `bytes` have to reach the disk before anybody hears of it. */
  | {
      readonly kind: 'accepted'
      readonly bytes: Uint8Array
      readonly claims: readonly number[]
      readonly cards: TouchedCards
    }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'gap' }
  /** `isTainted`: part of it is in the document, which has to be loaded again. */
  | { readonly kind: 'refused'; readonly code: string; readonly isTainted: boolean }

export const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024
/** Every page load makes a client id, and every edit walks all of them. */
export const MAX_CLIENTS_PER_PERSON = 4000
/** Up to here the bytes of the client are stored and passed on as they are; above, what was new in them. */
const ORIGINAL_BYTES = 4096

/** Judges one update and, when it may, puts it into the document (SYNC6). Cheap checks come first. */
export function passGate(
  document: TeamDocument,
  update: { readonly isAnswer: boolean; readonly bytes: Uint8Array },
  signer: Signer,
): Verdict {
  const { doc, owners } = document
  const { bytes } = update
  const known = {
    clockOf: (client: number) => Y.getState(doc.store, client),
    // The id under which this process writes belongs to nobody else.
    ownerOf: (client: number) => (client === doc.clientID ? '' : owners.get(client)),
  }
  const inspection = inspectUpdate(bytes, known, signer.personId)
  if (inspection.kind === 'gap') return { kind: 'gap' }
  if (inspection.kind === 'refused') return refused(inspection.code, false)
  const { firstSeen, isNew } = inspection
  if (!hasRoomForClients(owners, signer.personId, firstSeen)) {
    return refused('quota/clients', false)
  }
  if (!hasRoomForBytes(document, bytes)) return refused('quota/document', false)

  // An answer repeats every deletion there ever was, and a large frame can hide ballast: keep what is new.
  const wantsNewOnly = update.isAnswer || bytes.byteLength > ORIGINAL_BYTES
  let newOnly: Uint8Array | undefined
  const keepNew = (found: Uint8Array) => {
    newOnly = found
  }
  if (wantsNewOnly) doc.on('update', keepNew)
  try {
    Y.applyUpdate(doc, bytes, 'gate')
    if (doc.store.pendingStructs || doc.store.pendingDs) return refused('update/hole', true)
    const transaction = document.takeTransaction()
    if (!transaction || (!isNew && transaction.deleteSet.clients.size === 0)) {
      return { kind: 'nothing-new' }
    }
    const changes = checkChanges(transaction, document, signer)
    if (changes.fault !== null) return refused(changes.fault, true)
    for (const client of firstSeen) owners.set(client, signer.personId)
    return { kind: 'accepted', bytes: newOnly ?? bytes, claims: firstSeen, cards: changes.cards }
  } catch {
    // Yjs throws on what it cannot make sense of, now and then halfway.
    return refused('update/senseless', true)
  } finally {
    if (wantsNewOnly) doc.off('update', keepNew)
  }
}

function refused(code: string, isTainted: boolean): Verdict {
  return { kind: 'refused', code, isTainted }
}

function hasRoomForClients(
  owners: ReadonlyMap<number, PersonId>,
  person: PersonId,
  firstSeen: readonly number[],
): boolean {
  if (firstSeen.length === 0) return true
  let count = firstSeen.length
  for (const owner of owners.values()) if (owner === person) count++
  return count <= MAX_CLIENTS_PER_PERSON
}

function hasRoomForBytes(document: TeamDocument, bytes: Uint8Array): boolean {
  if (document.size + bytes.byteLength <= MAX_DOCUMENT_BYTES) return true
  document.size = Y.encodeStateAsUpdate(document.doc).byteLength
  return document.size + bytes.byteLength <= MAX_DOCUMENT_BYTES
}
