import type { Duplex } from 'node:stream'
import BetterSqlite3 from 'better-sqlite3'
import type { WebSocket } from 'ws'
import { createDocumentEpochStore } from '#server/database/document-epochs.ts'
import type { Database } from '#server/database/open.ts'
import { Connection } from '#server/sync/connection.ts'
import type { SocketsParts } from '#server/sync/sockets.ts'
import { createSyncServer, type SyncServer } from '#server/sync/sync-server.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import { NOW } from '#tests/support/boards.ts'

/** What happens to the next commit. */
export type Fault = 'none' | 'crash-before' | 'crash-after' | 'full'

/** One end of a wire that only exists in memory. */
export type Line = {
  /** Frames and at last the close, on their way to the client. */
  readonly toClient: (Uint8Array | { readonly code: number; readonly reason: string })[]
  send(frame: Uint8Array): void
  /** The server sees that the other end is gone. */
  hangUp(): void
}

/** The real sync server on a real store, without sockets; it can die at any commit, and start again. */
export function createSimulatedServer(database: Database, teamId: TeamId) {
  const epochs = createDocumentEpochStore(database)
  let fault: Fault = 'none'
  let isDead = true
  let server: SyncServer | null = null
  let parts: SocketsParts | null = null

  const faulty: Database = { ...database, connection: withFaults(database.connection) }

  function withFaults(connection: BetterSqlite3.Database): BetterSqlite3.Database {
    const transaction: BetterSqlite3.Database['transaction'] = (work) => {
      const real = connection.transaction(work)
      const immediate = (...parameters: Parameters<typeof real.immediate>) => {
        const [now] = [fault]
        fault = 'none'
        if (now === 'full') throw new BetterSqlite3.SqliteError('disk is full', 'SQLITE_FULL')
        if (now === 'crash-before') die()
        const value = real.immediate(...parameters)
        if (now === 'crash-after') die()
        return value
      }
      return Object.assign(immediate, real, { immediate }) as never
    }
    return new Proxy(connection, {
      get(target, name) {
        if (name === 'transaction') return transaction
        const value: unknown = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  }

  function die(): never {
    isDead = true
    throw new BetterSqlite3.SqliteError('the power failed', 'SQLITE_IOERR')
  }

  return {
    get isDead(): boolean {
      return isDead
    },
    set nextFault(next: Fault) {
      fault = next
    },
    kill(): void {
      isDead = true
    },
    start(): void {
      fault = 'none'
      isDead = false
      server = createSyncServer({
        database: faulty,
        clock: { now: () => NOW },
        log: { info: () => {}, warn: () => {}, error: () => {} },
        identify: () => null,
        personFacts: () => null,
        teamFacts: (id) => ({ id, schoolId: null, visibility: 'team' }),
        origins: () => true,
        onFatal: () => {},
        intervals: { recheck: 1e9 },
        sockets: (found) => {
          parts = found
          return { upgrade: () => {}, close: async () => {} }
        },
      })
    },
    epoch: () => epochs.of(teamId),
    rewrite: () => server?.rewrite(teamId, () => true) ?? Promise.resolve(),
    connect(personId: PersonId, knowsEpoch: boolean): Line {
      if (!parts) throw new Error('the server was never started')
      const { registry, joined, received, left } = parts
      const toClient: Line['toClient'] = []
      const tell = (data: Line['toClient'][number]) => {
        if (!isDead) toClient.push(data)
      }
      const socket = {
        isPaused: false,
        bufferedAmount: 0,
        pause: () => {},
        resume: () => {},
        ping: () => {},
        terminate: () => {},
        close: (code: number, reason: string) => tell({ code, reason }),
      }
      const wire = {
        cork: () => {},
        uncork: () => {},
        write: (packet: Buffer) => tell(withoutHeader(packet)),
      }
      const facts = { id: personId, networkRoles: [], memberships: [] }
      const visitor = { signInId: personId, personId, name: personId, facts }
      // The part of both interfaces that a connection uses.
      const connection = new Connection(socket as unknown as WebSocket, wire as unknown as Duplex, {
        visitor,
        cookie: '',
        teamId,
        speaksBeterbord: true,
        knowsEpoch,
        mayWrite: true,
      })
      const isOfThisLife = parts
      registry.add(connection)
      joined(connection)
      return {
        toClient,
        send: (frame) => {
          if (!isDead && isOfThisLife === parts && connection.isOpen) received(connection, frame)
        },
        hangUp: () => {
          connection.end()
          registry.remove(connection)
          left(connection)
        },
      }
    },
  }
}

function withoutHeader(packet: Buffer): Uint8Array {
  const length = packet[1] ?? 0
  return Uint8Array.from(packet.subarray(length < 126 ? 2 : length === 126 ? 4 : 10))
}
