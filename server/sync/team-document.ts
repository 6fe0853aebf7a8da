import * as Y from 'yjs'
import { CorruptDocument, type StoredDocument } from '#server/database/document-updates.ts'
import { ambitionOf, cardsOf, type YCard } from '#shared/document/keys.ts'
import { columnsOf, readCard } from '#shared/document/read.ts'
import { sessionOf } from '#shared/document/session-keys.ts'
import { readSession } from '#shared/document/session-read.ts'
import type { Card, TextField } from '#shared/model/card.ts'
import type { CardId, PersonId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'

/** A card as it last was on disk: what a change is compared with. */
export type KnownCard = {
  readonly map: YCard
  readonly card: Card
  /** Fields that carry a name, as they are written, since reading derives some of them. */
  readonly signed: ReadonlyMap<string, unknown>
  /** What those fields were before, as JSON: undo may put it back. */
  readonly past: readonly string[]
}

/** Fields that say who did something. */
const SIGNED_FIELDS = [
  'createdAt',
  'createdBy',
  'shelved',
  'done',
  'dropped',
  'chosenWay',
  'helpAsked',
] as const

/**
 * The document of a team in memory, with what the gate has to know about it. Within one turn it runs ahead of the disk,
 * and nobody sees it until the commit; after a refusal or a failed commit it is thrown away and loaded again.
 */
export type TeamDocument = {
  readonly doc: Y.Doc
  readonly cards: Map<CardId, KnownCard>
  readonly owners: Map<number, PersonId>
  /** Which life of the document this is (SYNC10). */
  readonly epoch: string
  /** Number of the last update on disk. */
  seq: number
  /** Rows and bytes of the log since the snapshot. */
  logRows: number
  logBytes: number
  /** An upper bound of its size, measured again when it comes near the quota. */
  size: number
  /** The Yjs transaction since this was last asked: what it changed is what the gate has to look at. */
  takeTransaction(): Y.Transaction | null
  board(): BoardSnapshot
  /** All of it as one update, for who has nothing yet. */
  whole(): Uint8Array
}

/** Builds the document from disk, the whole log in one Yjs transaction. Throws when anything is missing. */
export function buildDocument(stored: StoredDocument, clientId: number): TeamDocument {
  const doc = new Y.Doc()
  // Named before the first update, so that they have their types.
  const cards = cardsOf(doc)
  ambitionOf(doc)
  sessionOf(doc)
  const logBytes = stored.updates.reduce((sum, update) => sum + update.byteLength, 0)
  doc.transact(() => {
    if (stored.snapshot) Y.applyUpdate(doc, stored.snapshot)
    for (const update of stored.updates) Y.applyUpdate(doc, update)
  })
  if (doc.store.pendingStructs || doc.store.pendingDs) {
    throw new CorruptDocument('the stored log has a hole')
  }
  // Not before: Yjs takes a new id when it reads what was written under its own.
  doc.clientID = clientId
  let transaction: Y.Transaction | null = null
  // When many come at once, each gets the same.
  let whole = stored.updates.length === 0 ? stored.snapshot : null
  const document: TeamDocument = {
    doc,
    cards: new Map(),
    owners: stored.owners,
    epoch: stored.epoch,
    seq: stored.seq,
    logRows: stored.updates.length,
    logBytes,
    size: logBytes + (stored.snapshot?.byteLength ?? 0),
    takeTransaction: () => {
      const taken = transaction
      transaction = null
      return taken
    },
    board: () => boardOf(document),
    whole: () => {
      whole ??= Y.encodeStateAsUpdate(doc)
      return whole
    },
  }
  for (const id of cards.keys()) rememberCard(document, id)
  doc.on('afterTransaction', (ended) => {
    transaction = ended
    whole = null
  })
  return document
}

/** Takes a card as it is now for how it is known. Returns it, or null when it cannot be read. */
export function rememberCard(document: TeamDocument, id: CardId): Card | null {
  const map = cardsOf(document.doc).get(id)
  const card = map instanceof Y.Map ? readCard(id, map) : null
  if (!map || !card) return null
  const signed = new Map<string, unknown>(SIGNED_FIELDS.map((field) => [field, map.get(field)]))
  document.cards.set(id, { map, card, signed, past: pastOf(document.cards.get(id), signed) })
  return card
}

/** The same after typing: reads only the texts that changed. */
export function rememberTexts(
  document: TeamDocument,
  id: CardId,
  fields: ReadonlySet<TextField>,
): Card | null {
  const known = document.cards.get(id)
  if (!known) return rememberCard(document, id)
  const texts = [...fields].map((field) => [field, String(known.map.get(field) ?? '')])
  const card = { ...known.card, ...Object.fromEntries(texts) }
  document.cards.set(id, { ...known, card })
  return card
}

function boardOf(document: TeamDocument): BoardSnapshot {
  const cards = new Map<CardId, Card>()
  for (const [id, { card }] of document.cards) cards.set(id, card)
  return {
    cards,
    columns: columnsOf(cards),
    ambition: ambitionOf(document.doc).toString(),
    session: readSession(document.doc),
  }
}

/** The id of the session that runs, without reading the rest of it. */
export function runningSessionId(document: TeamDocument): string | null {
  const run = sessionOf(document.doc).get('run')
  return typeof run === 'object' && run !== null ? String(Reflect.get(run, 'id')) : null
}

const MAX_PAST = 20

function pastOf(known: KnownCard | undefined, signed: KnownCard['signed']): readonly string[] {
  if (!known) return []
  const gone = SIGNED_FIELDS.filter((field) => {
    const before = known.signed.get(field)
    return before !== undefined && JSON.stringify(before) !== JSON.stringify(signed.get(field))
  }).map((field) => JSON.stringify(known.signed.get(field)))
  return gone.length === 0 ? known.past : [...known.past, ...gone].slice(-MAX_PAST)
}
