import { createDocumentUpdateStore } from '#server/database/document-updates.ts'
import type { Database } from '#server/database/open.ts'
import { buildDocument, type TeamDocument } from '#server/sync/team-document.ts'
import type { TeamId } from '#shared/model/ids.ts'

/** Any id does for who only reads. */
const READER = 1

/** The document of a team as it is on disk. Throws when it is not as it was written. */
export function storedDocument(database: Database, teamId: TeamId): TeamDocument {
  return buildDocument(createDocumentUpdateStore(database).load(teamId), READER)
}
