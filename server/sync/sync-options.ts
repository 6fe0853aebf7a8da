import type { IncomingMessage } from 'node:http'
import type { Clock } from '#server/clock.ts'
import type { StoredDocument } from '#server/database/document-updates.ts'
import type { Database } from '#server/database/open.ts'
import type { CardId, PersonId, TeamId } from '#shared/model/ids.ts'
import type { PersonFacts, TeamFacts } from '#shared/model/people.ts'
import type { Intervals } from './heartbeat.ts'
import type { createSockets } from './sockets.ts'

/** Who is behind a cookie, as far as a socket needs to know. */
export type SignedIn = {
  readonly signInId: string
  readonly personId: PersonId
  readonly name: string
  readonly facts: PersonFacts
}

/** The part of a pino logger that is used here. Texts of people never go into a log. */
export type SyncLog = {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export type SyncOptions = {
  readonly database: Database
  readonly clock: Clock
  readonly log: SyncLog
  /** The living sign-in behind a Cookie header; null when there is none or it has ended. */
  identify(cookieHeader: string | undefined): SignedIn | null
  personFacts(personId: PersonId): PersonFacts | null
  /** Null when there is no such team. */
  teamFacts(teamId: TeamId): TeamFacts | null
  /** Whether the Origin of this request is ours. */
  origins(request: IncomingMessage): boolean
  /** Somebody looks at a board: their page says so. Once per connection. */
  looked?(personId: PersonId, teamId: TeamId): void
  /** Cards of a team changed on disk; once a second at most. */
  told?(teamId: TeamId, cardIds: readonly CardId[]): void
  /** Called once when storage fails in a way that cannot be trusted any more; ends the process by default. */
  onFatal?(error: unknown): void
  /** Where documents come from, when it is not straight from the database. */
  load?(teamId: TeamId): Promise<StoredDocument>
  readonly intervals?: Intervals
  /** Whether the disk has room enough to go on; always, when nobody looks. */
  hasRoom?(): boolean
  /** How connections come about, when it is not through upgrades of an HTTP server. */
  readonly sockets?: typeof createSockets
}
