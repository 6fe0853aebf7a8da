import { randomInt } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Card } from '#shared/model/card.ts'
import type { Change } from '#shared/model/change.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import type { RecordKind } from '#shared/protocol/wire.ts'
import { rightsOf } from './admission.ts'
import { catchUp } from './broadcast.ts'
import type { Connection } from './connection.ts'
import { readFrame } from './frames.ts'
import { startHeartbeat } from './heartbeat.ts'
import { createIntake } from './intake.ts'
import { createMoods } from './moods.ts'
import { createNews } from './news.ts'
import { createRegistry } from './registry.ts'
import { type Room, tellRoom } from './room.ts'
import { createRooms } from './rooms.ts'
import { createSockets } from './sockets.ts'
import { createSyncStorage, isPassing } from './storage.ts'
import type { SyncOptions } from './sync-options.ts'
import { createWriter } from './writer.ts'

export type SyncCounts = {
  readonly sockets: number
  readonly rooms: number
  /** Since the start: what was turned away, by its code. */
  readonly refusals: Readonly<Record<string, number>>
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
  /** Call after the commit of a command that wrote records of a team: tells the room to ask for them again. */
  recordsChanged(teamId: TeamId, kind: RecordKind): void
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
  /**
   * Begins a new epoch of a document, without its history and the cards that `keeps` does not want (SYNC10). Every open
   * page of the team loads afresh and offers its unsent work again. Rejects for a team that does not exist.
   */
  rewrite(teamId: TeamId, keeps: (card: Card) => boolean): Promise<void>
  /** Nothing can be stored for now: the disk is full, or almost. */
  isFull(): boolean
  /** For the metrics. */
  counts(): SyncCounts
  /** Stores what has arrived, tells every client to come back, and stops. The database stays open. */
  close(): Promise<void>
}

/** How long clients get to hear that the server stops. */
const CLOSING_MS = 500

/** The y-websocket protocol at `/sync/<team id>` (architecture §3). */
export function createSyncServer(options: SyncOptions): SyncServer {
  const { database, clock, log } = options
  const storage = createSyncStorage(database)
  const registry = createRegistry()
  const moods = createMoods((personId, teamId) =>
    Boolean(
      options.personFacts(personId)?.memberships.some((membership) => membership.teamId === teamId),
    ),
  )
  const intake = createIntake({
    storage,
    clock,
    log,
    takeMood: moods.take,
    personFacts: options.personFacts,
    looked,
  })
  const news = createNews({ storage, fail, told: options.told ?? (() => {}) })
  const rooms = createRooms({
    storage,
    clock,
    log,
    clientId: randomInt(1, 0xffffffff),
    load: options.load ?? (async (teamId) => storage.load(teamId)),
    opened: (room) => writer.schedule(room),
    fail,
  })
  const writer = createWriter({
    storage,
    intake,
    clock,
    blame: ({ visitor }) => registry.blame(visitor.personId),
    reload: rooms.reload,
    tellHistory: news.tell,
    stored: (room) => {
      rooms.stored(room)
      moods.follow(room)
    },
    hasRoom: options.hasRoom ?? (() => true),
    storageFull: tellStorageFull,
    fail,
  })
  const sockets = (options.sockets ?? createSockets)({
    admission: { ...options, epochOf: storage.epochOf },
    registry,
    joined,
    received,
    left,
  })
  const stopHeartbeat = startHeartbeat(
    {
      connections: registry.all,
      beat: (connection) => {
        const room = rooms.get(connection.teamId)
        if (room) connection.send(room.presence.frameFor(connection))
      },
      watch,
      recheck: recheckConnection,
      lookForRoom: () => writer.lookForRoom(),
    },
    options.intervals,
  )
  let hasFailed = false
  let isClosed = false

  function joined(connection: Connection): void {
    const { mayWrite, teamId } = connection
    const epoch = storage.epochOf(teamId)
    connection.tell({ type: 'welcome', mayWrite, now: clock.now(), epoch })
    if (writer.isFull) connection.tell({ type: 'storage-full', full: true })
    if (rooms.isFailing(connection.teamId)) {
      connection.close(CLOSE.loadFailed, 'load-failed')
      return
    }
    const room = rooms.enter(connection.teamId)
    room.connections.add(connection)
    rooms.greet(room, connection)
    moods.greet(connection)
  }

  function looked({ visitor, teamId }: Connection): void {
    try {
      options.looked?.(visitor.personId, teamId)
    } catch (error) {
      if (!isPassing(error)) fail(error)
    }
  }

  function received(connection: Connection, data: Uint8Array): void {
    const frame = readFrame(data)
    const room = rooms.get(connection.teamId)
    if (!frame) intake.refuse(connection, CLOSE.badFrame, 'frame/unknown')
    if (!frame || !room || !connection.isOpen) return
    connection.queue(frame, data.byteLength)
    room.inbox.push(connection)
    rooms.heard(room)
    writer.schedule(room)
  }

  function left(connection: Connection): void {
    const room = rooms.get(connection.teamId)
    if (!room?.connections.delete(connection)) return
    room.presence.remove(connection)
    rooms.leaveIfIdle(room)
  }

  function watch(connection: Connection): void {
    const room = rooms.get(connection.teamId)
    const progress = connection.progress(performance.now())
    if (progress === 'stuck') intake.refuse(connection, CLOSE.tooSlow, 'too-slow')
    else if (progress === 'caught-up' && room) catchUp(room, connection)
  }

  function recheckConnection(connection: Connection): void {
    const { signInId, personId } = connection.visitor
    const facts = options.personFacts(personId)
    if (!facts || options.identify(connection.cookie)?.signInId !== signInId) {
      connection.close(CLOSE.signedOut, 'signed-out')
      return
    }
    const rights = rightsOf(facts, options.teamFacts(connection.teamId))
    if (rights !== (connection.mayWrite ? 'write' : 'read')) {
      connection.close(CLOSE.noAccess, 'rights-changed')
    }
  }

  function tellStorageFull(full: boolean, error?: unknown): void {
    log.error({ event: 'sync.storage-full', full, error: error && String(error) }, 'storage')
    for (const connection of registry.all()) connection.tell({ type: 'storage-full', full })
  }

  function fail(error: unknown): void {
    if (hasFailed) return
    hasFailed = true
    log.error({ event: 'sync.failed', error: String(error) }, 'storage failed, the server stops')
    writer.stop()
    for (const connection of registry.all()) {
      connection.close(CLOSE.storageFailed, 'storage-failed')
    }
    const stop = options.onFatal ?? (() => process.exit(1))
    setTimeout(() => stop(error), CLOSING_MS / 5)
  }

  /** Puts work of the server itself in line at a room, which stays until it is done. */
  function inRoom(
    teamId: TeamId,
    workFor: (resolve: () => void, reject: (error: unknown) => void) => Room['edits'][number],
  ): Promise<void> {
    if (isClosed || hasFailed) return Promise.reject(new Error('the server stops'))
    if (!options.teamFacts(teamId)) return Promise.reject(new Error(`there is no team ${teamId}`))
    const room = rooms.enter(teamId)
    return new Promise<void>((resolve, reject) => {
      room.edits.push(workFor(resolve, reject))
      writer.schedule(room)
    }).finally(() => rooms.leaveIfIdle(room))
  }

  return {
    upgrade(request, socket, head) {
      sockets.upgrade(request, socket, head)
    },
    recheck(personId) {
      for (const connection of registry.of(personId)) recheckConnection(connection)
    },
    teamChanged(teamId) {
      const room = rooms.get(teamId)
      if (!room) return
      for (const connection of room.connections) recheckConnection(connection)
      tellRoom(room, { type: 'team-changed' })
    },
    recordsChanged(teamId, kind) {
      const room = rooms.get(teamId)
      if (room) tellRoom(room, { type: 'records-changed', kind })
    },
    edit(teamId, by, decideChanges, inTransaction) {
      return inRoom(teamId, (resolve, reject) => {
        return { kind: 'edit', by, decideChanges, inTransaction, resolve, reject }
      })
    },
    rewrite(teamId, keeps) {
      return inRoom(teamId, (resolve, reject) => ({ kind: 'rewrite', keeps, resolve, reject }))
    },
    async board(teamId) {
      let board: BoardSnapshot | undefined
      const look = (found: BoardSnapshot) => {
        board = found
        return []
      }
      await this.edit(teamId, null, look)
      if (!board) throw new Error('the board was not shown')
      return board
    },
    isFull: () => writer.isFull,
    counts: () => ({
      sockets: registry.all().length,
      rooms: rooms.all().length,
      refusals: Object.fromEntries(intake.refusals),
    }),
    async close() {
      if (isClosed) return
      isClosed = true
      stopHeartbeat()
      writer.flush()
      writer.stop()
      news.stop()
      moods.stop()
      await sockets.close(CLOSING_MS)
      rooms.stop()
    },
  }
}
