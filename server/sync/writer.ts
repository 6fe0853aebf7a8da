import type { Clock } from '#server/clock.ts'
import type { CardId } from '#shared/model/ids.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { OTHER_EPOCH } from '#shared/protocol/wire.ts'
import { broadcast } from './broadcast.ts'
import type { Connection } from './connection.ts'
import { writeEdit } from './edits.ts'
import { type Frame, isEmptyUpdate } from './frames.ts'
import type { Intake } from './intake.ts'
import { COST } from './rate.ts'
import { rewriteDocument } from './rewrite.ts'
import type { Edit, Rewrite, Room } from './room.ts'
import { isPassing, isStorageFailure, type SyncStorage } from './storage.ts'
import { isEmptyTurn, newTurn, type Turn } from './turn.ts'

/** After so long the event loop is for others; what is left comes in the next turn. */
const TURN_MS = 25
const RETRY_MS = 2000

export type WriterParts = {
  readonly storage: SyncStorage
  readonly intake: Intake
  readonly clock: Clock
  /** What this connection sent made a document unusable. */
  blame(connection: Connection): void
  /** Makes the document of a room as it is on disk again, now. */
  reload(room: Room): void
  /** After a commit: these cards have history that was not there before. */
  tellHistory(room: Room, cardIds: readonly CardId[]): void
  /** After a commit: may take a snapshot. */
  stored(room: Room): void
  /** Whether the disk has room enough to go on. */
  hasRoom(): boolean
  /** The disk became full, or has room again. */
  storageFull(full: boolean, error?: unknown): void
  fail(error: unknown): void
}

/** gate → append → commit → broadcast → ack, for all that one turn of the event loop brought to all rooms (SYNC1, SYNC2). */
export function createWriter(parts: WriterParts) {
  const { storage, intake, clock } = parts
  const busy = new Set<Room>()
  /** Connections whose next update waits for room on the disk. */
  const held = new Map<Connection, Room>()
  let isScheduled = false
  let isStopped = false
  let isFull = false
  let retryTimer: NodeJS.Timeout | null = null

  function schedule(room: Room): void {
    if (room.state.kind !== 'open') return
    busy.add(room)
    if (isScheduled || isStopped) return
    isScheduled = true
    setImmediate(() => {
      isScheduled = false
      runTurn(performance.now() + TURN_MS)
    })
  }

  function runTurn(until: number): void {
    if (isStopped) return
    try {
      let turn = newTurn()
      for (const room of busy) {
        busy.delete(room)
        turn = handleInbox(room, turn, until)
        if (room.inbox.length > 0) schedule(room)
        if (performance.now() > until) break
      }
      commit(turn)
      const [next] = busy
      if (next) schedule(next)
    } catch (error) {
      isStopped = true
      parts.fail(error)
    }
  }

  function handleInbox(room: Room, begun: Turn, until: number): Turn {
    let turn = begun
    let handled = 0
    const inbox = room.inbox
    room.inbox = []
    for (const connection of inbox) {
      turn = handleNext(room, connection, turn)
      handled++
      if (performance.now() > until) break
    }
    // What a full disk gave back comes first.
    for (const connection of inbox.slice(handled)) room.inbox.push(connection)
    if (room.edits.length === 0) return turn
    commit(turn)
    for (const edit of room.edits.splice(0)) {
      if (edit.kind === 'rewrite') runRewrite(room, edit)
      else runEdit(room, edit)
    }
    return newTurn()
  }

  /** Handles the next frame of a connection. Returns the turn to go on with. */
  function handleNext(room: Room, connection: Connection, turn: Turn): Turn {
    const [frame] = connection.waiting
    if (!frame || connection.isThrottled || connection.isHeld || room.state.kind !== 'open') {
      return turn
    }
    if (isFull && frame.kind === 'update' && !isEmptyUpdate(frame.bytes)) {
      hold(room, connection)
      return turn
    }
    const now = performance.now()
    if (!connection.allowance.take(costOf(frame), now)) {
      throttle(room, connection, connection.allowance.waitFor(costOf(frame), now))
      return turn
    }
    connection.waiting.shift()
    const handled = intake.handle(room, room.state.document, connection, frame, turn)
    connection.allowance.charge(performance.now() - now)
    connection.readOn()
    if (handled === 'done') return turn
    // What came before it in this turn was fine; then the document is made clean again.
    commit(turn)
    parts.blame(connection)
    parts.reload(room)
    return newTurn()
  }

  function throttle(room: Room, connection: Connection, wait: number): void {
    connection.isThrottled = true
    connection.pause()
    setTimeout(() => {
      connection.isThrottled = false
      backInLine(room, connection)
    }, wait)
  }

  function hold(room: Room, connection: Connection): void {
    connection.isHeld = true
    connection.pause()
    held.set(connection, room)
  }

  function backInLine(room: Room, connection: Connection): void {
    if (!connection.isOpen) return
    for (const _ of connection.waiting) room.inbox.push(connection)
    connection.readOn()
    schedule(room)
  }

  /** Stores a turn, and only then lets anything out. */
  function commit(turn: Turn): void {
    if (isEmptyTurn(turn)) return
    if (turn.accepted.length === 0) {
      broadcast(turn)
      return
    }
    let news: CardId[][]
    try {
      news = storage.store(turn.accepted, clock.now())
    } catch (error) {
      if (!isPassing(error)) throw error
      putBack(turn)
      becomeFull(error)
      return
    }
    broadcast(turn)
    turn.accepted.forEach(({ room }, index) => {
      parts.tellHistory(room, news[index] ?? [])
      parts.stored(room)
    })
    if (retryTimer && !isFull) becomeWritable()
  }

  /** The disk took nothing: every frame waits again, in its order, and the documents are as on disk. */
  function putBack(turn: Turn): void {
    for (const { room, connection, frame } of turn.handled.toReversed()) {
      if (!connection.isOpen) continue
      connection.waiting.unshift(frame)
      room.inbox.unshift(connection)
      schedule(room)
    }
    for (const room of new Set(turn.accepted.map((update) => update.room))) parts.reload(room)
  }

  function becomeFull(error: unknown): void {
    isFull = true
    if (retryTimer) return
    parts.storageFull(true, error)
    retryTimer = setInterval(retry, RETRY_MS)
  }

  /** Tries what waits, or, when nothing does, a small write. */
  function retry(): void {
    if (!parts.hasRoom()) return
    isFull = false
    const waiting = [...held]
    held.clear()
    for (const [connection, room] of waiting) {
      connection.isHeld = false
      backInLine(room, connection)
    }
    if (waiting.some(([connection]) => connection.isOpen)) return
    try {
      storage.probe()
      becomeWritable()
    } catch (error) {
      isFull = true
      if (isPassing(error)) return
      stop()
      parts.fail(error)
    }
  }

  function becomeWritable(): void {
    if (retryTimer) clearInterval(retryTimer)
    retryTimer = null
    parts.storageFull(false)
  }

  function runEdit(room: Room, edit: Edit): void {
    if (room.state.kind !== 'open') {
      edit.reject(new Error('the board was closed'))
      return
    }
    try {
      const turn = writeEdit(room, room.state.document, edit)
      if (turn.accepted.length > 0 || edit.inTransaction) {
        const news = storage.store(turn.accepted, clock.now(), edit.inTransaction)
        broadcast(turn)
        parts.tellHistory(room, news.flat())
        parts.stored(room)
      }
      edit.resolve()
    } catch (error) {
      if (isStorageFailure(error)) throw error
      parts.reload(room)
      if (isPassing(error)) becomeFull(error)
      edit.reject(error)
    }
  }

  function runRewrite(room: Room, rewrite: Rewrite): void {
    if (room.state.kind !== 'open') {
      rewrite.reject(new Error('the board was closed'))
      return
    }
    try {
      const { document } = room.state
      const rewritten = rewriteDocument(document, rewrite.keeps)
      storage.startAnew(room.teamId, document.seq + 1, rewritten, clock.now())
    } catch (error) {
      if (isStorageFailure(error)) throw error
      if (isPassing(error)) becomeFull(error)
      rewrite.reject(error)
      return
    }
    for (const connection of room.connections) connection.close(CLOSE.otherEpoch, OTHER_EPOCH)
    parts.reload(room)
    rewrite.resolve()
  }

  function stop(): void {
    isStopped = true
    if (retryTimer) clearInterval(retryTimer)
  }

  return {
    schedule,
    /** Stops in good time: a disk that is really full leaves no room to end well either. */
    lookForRoom(): void {
      if (!isStopped && !isFull && !parts.hasRoom())
        becomeFull(new Error('the disk is almost full'))
    },
    /** Handles everything that waits, now. */
    flush: () => runTurn(Number.POSITIVE_INFINITY),
    stop,
    get isFull() {
      return retryTimer !== null
    },
  }
}

function costOf(frame: Frame): number {
  switch (frame.kind) {
    case 'update':
      return COST.update
    case 'sync-request':
      return COST.syncRequest
    case 'presence':
    case 'presence-query':
      return COST.presence
    case 'mood':
      return COST.mood
  }
}
