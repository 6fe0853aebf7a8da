import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Clock } from '#server/clock.ts'
import type { Database } from '#server/database/open.ts'
import type { Change } from '#shared/model/change.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { PersonFacts, TeamFacts } from '#shared/model/people.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'

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
  /** Called once when storage fails in a way that cannot be trusted any more; ends the process by default. */
  onFatal?(error: unknown): void
}

export type SyncServer = {
  /** Hand every `upgrade` of the HTTP server whose path starts with `/sync/` to this. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /**
   * Call after the commit of a role, membership or sign-in change: closes, before it returns, every socket of this
   * person whose sign-in ended or whose rights are no longer the same. Nothing they sent is stored any more (SYNC8).
   */
  recheck(personId: PersonId): void
  /** Call after people, roles, holidays or settings of a team changed: tells the room, and checks who may still look. */
  teamChanged(teamId: TeamId): void
  /**
   * Changes a board from the server, through the same path as a client's edit. `decideChanges` sees the newest board;
   * `inTransaction` runs in the SQL transaction that stores the change, and rolls it back when it throws. Resolves after
   * the commit. Rejects for a team that does not exist.
   */
  edit(
    teamId: TeamId,
    by: PersonId | null,
    decideChanges: (board: BoardSnapshot) => readonly Change[],
    inTransaction?: () => void,
  ): Promise<void>
  board(teamId: TeamId): Promise<BoardSnapshot>
  /** Stores what has arrived, tells every client to come back, and stops. The database stays open. */
  close(): Promise<void>
}

export function createSyncServer(_options: SyncOptions): SyncServer {
  throw new Error('being built')
}
