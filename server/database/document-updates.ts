import { createDocumentEpochStore } from '#server/database/document-epochs.ts'
import type { Database } from '#server/database/open.ts'
import { sha256 } from '#server/ids.ts'
import type { Instant, PersonId, TeamId } from '#shared/model/ids.ts'

/** Everything a document is built from. */
export type StoredDocument = {
  readonly snapshot: Uint8Array | null
  /** The log behind the snapshot, in order. */
  readonly updates: readonly Uint8Array[]
  /** Number of the last update; 0 when there is none. */
  readonly seq: number
  /** Which life of the document this is (SYNC10). */
  readonly epoch: string
  /** Which person each Yjs client id belongs to. */
  readonly owners: Map<number, PersonId>
}

export type UpdateRow = {
  readonly teamId: TeamId
  readonly seq: number
  readonly bytes: Uint8Array
  readonly personId: PersonId | null
  readonly at: Instant
}

/** Stored bytes are not what was written: this board stays closed, the others go on. */
export class CorruptDocument extends Error {}

/** The log of each team's document: numbered without gaps, each row with the sha-256 of its bytes (SYNC11). */
export function createDocumentUpdateStore(database: Database) {
  const { connection, transaction } = database
  const epochs = createDocumentEpochStore(database)
  const append = connection.prepare(
    'INSERT INTO document_update (team_id, seq, bytes, sha256, person_id, at) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const claim = connection.prepare(
    'INSERT INTO document_client (team_id, client_id, person_id) VALUES (?, ?, ?)',
  )
  const snapshotOf = connection.prepare<[TeamId], { seq: number; bytes: Buffer; sha256: Buffer }>(
    'SELECT seq, bytes, sha256 FROM document_snapshot WHERE team_id = ?',
  )
  const updatesOf = connection.prepare<[TeamId], { seq: number; bytes: Buffer; sha256: Buffer }>(
    'SELECT seq, bytes, sha256 FROM document_update WHERE team_id = ? ORDER BY seq',
  )
  const clientsOf = connection.prepare<[TeamId], { client_id: number; person_id: PersonId }>(
    'SELECT client_id, person_id FROM document_client WHERE team_id = ?',
  )
  const putSnapshot = connection.prepare(
    `INSERT INTO document_snapshot (team_id, seq, bytes, sha256, at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (team_id) DO UPDATE SET seq = excluded.seq, bytes = excluded.bytes, sha256 = excluded.sha256,
     at = excluded.at`,
  )
  const dropLog = connection.prepare('DELETE FROM document_update WHERE team_id = ? AND seq <= ?')
  const dropClients = connection.prepare('DELETE FROM document_client WHERE team_id = ?')

  return {
    append(row: UpdateRow): void {
      const { teamId, seq, bytes, personId, at } = row
      append.run(teamId, seq, bytes, sha256(bytes), personId, at)
    },
    /** From now on only this person writes under this Yjs client id. */
    claim(teamId: TeamId, clientId: number, personId: PersonId): void {
      claim.run(teamId, clientId, personId)
    },
    /** Throws `CorruptDocument` when a hash or a number is not as it was written. */
    load(teamId: TeamId): StoredDocument {
      const snapshot = snapshotOf.get(teamId)
      if (snapshot) verify(teamId, snapshot)
      let seq = snapshot?.seq ?? 0
      const updates: Uint8Array[] = []
      for (const row of updatesOf.iterate(teamId)) {
        if (row.seq !== seq + 1) throw new CorruptDocument(`${teamId} misses update ${seq + 1}`)
        verify(teamId, row)
        seq = row.seq
        updates.push(row.bytes)
      }
      const owners = new Map<number, PersonId>()
      for (const row of clientsOf.iterate(teamId)) owners.set(row.client_id, row.person_id)
      return { snapshot: snapshot?.bytes ?? null, updates, seq, epoch: epochs.of(teamId), owners }
    },
    /**
     * Puts a snapshot in the place of the log up to `seq`, both or neither. The log is dropped: what people look back at
     * is `card_event`.
     */
    replaceLog(teamId: TeamId, seq: number, bytes: Uint8Array, at: Instant): void {
      transaction(() => {
        putSnapshot.run(teamId, seq, bytes, sha256(bytes), at)
        dropLog.run(teamId, seq)
      })
    },
    /**
     * [SYNC10] Begins a new epoch with `bytes` and nothing of what was before: no log, no client ids. Call inside a
     * transaction.
     */
    startAnew(teamId: TeamId, seq: number, bytes: Uint8Array, at: Instant): void {
      putSnapshot.run(teamId, seq, bytes, sha256(bytes), at)
      dropLog.run(teamId, seq)
      dropClients.run(teamId)
      epochs.raise(teamId, at)
    },
  }
}

function verify(teamId: TeamId, row: { seq: number; bytes: Buffer; sha256: Buffer }): void {
  if (!sha256(row.bytes).equals(row.sha256)) {
    throw new CorruptDocument(`${teamId} has a damaged update ${row.seq}`)
  }
}
