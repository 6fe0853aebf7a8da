import type { Clock } from '#server/clock.ts'
import type { StoredDocument } from '#server/database/document-updates.ts'
import type { TeamId } from '#shared/model/ids.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { answerFromDisk } from './broadcast.ts'
import type { Connection } from './connection.ts'
import { encodeSyncRequest } from './frames.ts'
import { createRoom, isIdle, type Room, stateVectorOf } from './room.ts'
import { isStorageFailure, type SyncStorage } from './storage.ts'
import type { SyncLog } from './sync-options.ts'
import { buildDocument } from './team-document.ts'

/** An empty room stays a moment: pages are reloaded, networks come back. */
const LINGER_MS = 5000
/** A log this long is worth a snapshot, at once or when everybody has left. */
const LOG = { rows: 2000, bytes: 8 * 1024 * 1024, rowsWhenLeft: 50 } as const
/** Who comes in asks at once: with so short a wait the answer need not wait until the document is built. */
const ASKS_WITHIN_MS = 20
const RETRY = { firstMs: 1000, mostMs: 60_000 } as const

export type RoomsParts = {
  readonly storage: SyncStorage
  readonly clock: Clock
  readonly log: SyncLog
  /** Yjs client id under which this process writes. */
  readonly clientId: number
  /** Asynchronous, though the database of today answers at once. */
  load(teamId: TeamId): Promise<StoredDocument>
  /** A room can handle frames now. */
  opened(room: Room): void
  fail(error: unknown): void
}

/** Every room that is loaded, by team. Fifty people who come at once are one load (SYNC5). */
export function createRooms(parts: RoomsParts) {
  const { storage, clock, log } = parts
  const rooms = new Map<TeamId, Room>()
  /** Boards that could not be loaded, and when to try again. */
  const failures = new Map<TeamId, { until: number; delay: number }>()
  const closing = new Map<Room, NodeJS.Timeout>()
  const dueForSnapshot = new Set<Room>()
  /** Rooms that are loading, and what goes on when the first frame is there. */
  const awaited = new Map<Room, () => void>()

  function enter(teamId: TeamId): Room {
    const known = rooms.get(teamId)
    if (known) {
      stay(known)
      return known
    }
    const room = createRoom(teamId)
    rooms.set(teamId, room)
    void open(room)
    return room
  }

  async function open(room: Room): Promise<void> {
    try {
      const stored = await parts.load(room.teamId)
      await firstFrame(room)
      answerFromDisk(room, stored)
      const document = buildDocument(stored, parts.clientId)
      if (room.state.kind !== 'loading') return
      room.state = { kind: 'open', document }
      failures.delete(room.teamId)
    } catch (error) {
      quarantine(room, error)
      return
    }
    for (const connection of room.connections) greet(room, connection)
    parts.opened(room)
    leaveIfIdle(room)
  }

  function firstFrame(room: Room): Promise<void> | void {
    if (room.connections.size === 0 || room.inbox.length > 0) return
    return new Promise((resolve) => {
      awaited.set(room, resolve)
      setTimeout(() => heard(room), ASKS_WITHIN_MS)
    })
  }

  /** The first frame came, or is long in coming. */
  function heard(room: Room): void {
    awaited.get(room)?.()
    awaited.delete(room)
  }

  /** Asks a writer what it has that we have not. Readers are never asked (SYNC8). */
  function greet(room: Room, connection: Connection): void {
    if (room.state.kind === 'loading' || room.state.kind === 'closed') return
    if (!connection.mayWrite) return
    connection.send(encodeSyncRequest(stateVectorOf(room.state.document)))
  }

  /** A board that cannot be read never becomes an empty one (SYNC4): it stays closed, and the others go on. */
  function quarantine(room: Room, error: unknown): void {
    if (isStorageFailure(error)) parts.fail(error)
    const { teamId } = room
    log.error({ event: 'sync.load-failed', teamId, error: String(error) }, 'a board stays closed')
    const delay = Math.min(RETRY.mostMs, (failures.get(teamId)?.delay ?? RETRY.firstMs / 2) * 2)
    failures.set(teamId, { until: performance.now() + delay, delay })
    for (const connection of room.connections) connection.close(CLOSE.loadFailed, 'load-failed')
    for (const edit of room.edits.splice(0)) edit.reject(error)
    shut(room)
  }

  /** Throws away what is in memory and reads it from disk again. */
  function reload(room: Room): void {
    if (room.state.kind !== 'open') return
    room.state.document.doc.destroy()
    try {
      const document = buildDocument(storage.load(room.teamId), parts.clientId)
      room.state = { kind: 'open', document }
    } catch (error) {
      quarantine(room, error)
    }
  }

  function stay(room: Room): void {
    const timer = closing.get(room)
    if (timer) clearTimeout(timer)
    closing.delete(room)
    if (room.state.kind === 'closing') room.state = { ...room.state, kind: 'open' }
  }

  function leaveIfIdle(room: Room): void {
    if (room.state.kind !== 'open' || !isIdle(room)) return
    room.state = { ...room.state, kind: 'closing' }
    const timer = setTimeout(() => close(room), LINGER_MS)
    timer.unref()
    closing.set(room, timer)
  }

  /** The log has everything, so there is nothing to write; a long one becomes a snapshot. */
  function close(room: Room): void {
    closing.delete(room)
    if (room.state.kind !== 'closing') return
    const { document } = room.state
    if (document.logRows >= LOG.rowsWhenLeft) takeSnapshot(room)
    document.doc.destroy()
    shut(room)
  }

  function shut(room: Room): void {
    room.state = { kind: 'closed' }
    room.presence.stop()
    if (rooms.get(room.teamId) === room) rooms.delete(room.teamId)
  }

  /** After a commit: a long log becomes a snapshot in a turn of its own, behind the acks. */
  function stored(room: Room): void {
    if (room.state.kind !== 'open' || dueForSnapshot.has(room)) return
    const { logRows, logBytes } = room.state.document
    if (logRows < LOG.rows && logBytes < LOG.bytes) return
    dueForSnapshot.add(room)
    setImmediate(() => {
      dueForSnapshot.delete(room)
      takeSnapshot(room)
    })
  }

  function takeSnapshot(room: Room): void {
    if (room.state.kind !== 'open' && room.state.kind !== 'closing') return
    const { teamId } = room
    try {
      storage.replaceLog(teamId, room.state.document, clock.now())
    } catch (error) {
      log.error({ event: 'sync.snapshot-failed', teamId, error: String(error) }, 'the log stays')
      if (isStorageFailure(error)) parts.fail(error)
    }
  }

  return {
    enter,
    heard,
    greet,
    reload,
    stored,
    leaveIfIdle,
    get: (teamId: TeamId) => rooms.get(teamId),
    all: () => [...rooms.values()],
    /** Is this a board that could not be loaded a moment ago? */
    isFailing: (teamId: TeamId) => (failures.get(teamId)?.until ?? 0) > performance.now(),
    stop(): void {
      for (const timer of closing.values()) clearTimeout(timer)
      closing.clear()
      for (const room of rooms.values()) {
        for (const edit of room.edits.splice(0)) edit.reject(new Error('the server stops'))
        shut(room)
      }
    },
  }
}
