import type { Database } from '#server/database/open.ts'
import { newId } from '#server/ids.ts'
import type { Instant, TeamId } from '#shared/model/ids.ts'
import { FIRST_EPOCH } from '#shared/protocol/wire.ts'

/**
 * [SYNC10] Which life of its document each team is in. An epoch is a random id and not a number: restoring one backup
 * twice would count to the same number twice.
 */
export function createDocumentEpochStore({ connection }: Database) {
  const epochOf = connection
    .prepare<[TeamId], string>('SELECT epoch FROM document_epoch WHERE team_id = ?')
    .pluck()
  const put = connection.prepare(
    `INSERT INTO document_epoch (team_id, epoch, at) VALUES (?, ?, ?)
     ON CONFLICT (team_id) DO UPDATE SET epoch = excluded.epoch, at = excluded.at`,
  )
  return {
    /** `FIRST_EPOCH` as long as the document was never restored or rewritten. */
    of: (teamId: TeamId): string => epochOf.get(teamId) ?? FIRST_EPOCH,
    /** Begins a new epoch of one document. Returns it. */
    raise(teamId: TeamId, at: Instant): string {
      const epoch = newId()
      put.run(teamId, epoch, at)
      return epoch
    },
  }
}

/**
 * [SYNC10] Begins a new epoch of every document. Call it on a restored file, opened with `openDatabase`, before a server
 * serves it: every page and every copy on a device then starts afresh instead of bringing back what was restored away.
 * Returns how many documents there are.
 */
export function raiseEpochs(database: Database, at: Instant): number {
  const epochs = createDocumentEpochStore(database)
  const teamIds = database.connection.prepare<[], TeamId>('SELECT id FROM team').pluck().all()
  database.transaction(() => {
    for (const teamId of teamIds) epochs.raise(teamId, at)
  })
  return teamIds.length
}
