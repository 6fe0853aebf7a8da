import * as Y from 'yjs'
import type { StoredDocument } from '#server/database/document-updates.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { encodeAck } from '#shared/protocol/wire.ts'
import type { Connection } from './connection.ts'
import { encodeSyncAnswer, encodeUpdate, isEmptyStateVector } from './frames.ts'
import { toPacket } from './packet.ts'
import { COST } from './rate.ts'
import { type Room, stateVectorOf } from './room.ts'
import type { Turn } from './turn.ts'

/** Lets out what a turn brought, once it is on disk: edits to the others, acks to the authors, answers to who asked. */
export function broadcast(turn: Turn): void {
  const rooms = new Set<Room>()
  for (const { room } of turn.accepted) rooms.add(room)
  for (const { room } of turn.requests.values()) rooms.add(room)
  // One edit is one packet for everybody: there is nothing to gather.
  if (turn.accepted.length === 1 && turn.requests.size === 0) send(turn)
  else {
    const connections = [...rooms].flatMap((room) => [...room.connections])
    for (const connection of connections) connection.cork()
    send(turn)
    for (const connection of connections) connection.uncork()
  }
  for (const room of rooms) noticeSlowReaders(room)
}

function send(turn: Turn): void {
  for (const { room, bytes, author } of turn.accepted) {
    const packet = toPacket(encodeUpdate(bytes))
    for (const connection of room.connections) {
      if (connection.isJoined && connection !== author) connection.sendPacket(packet)
    }
  }
  for (const [connection, count] of turn.settled) {
    connection.stored += count
    if (connection.speaksBeterbord) connection.send(encodeAck(connection.stored))
  }
  for (const [connection, { room, stateVector }] of turn.requests) {
    answer(room, connection, stateVector)
  }
}

function answer(room: Room, connection: Connection, stateVector: Uint8Array): void {
  if (room.state.kind !== 'open' || !connection.isOpen) return
  const { document } = room.state
  try {
    const isNewcomer = isEmptyStateVector(stateVector)
    const update = isNewcomer ? document.whole() : Y.encodeStateAsUpdate(document.doc, stateVector)
    connection.send(encodeSyncAnswer(update))
  } catch {
    connection.close(CLOSE.badFrame, 'frame/bad-state-vector')
    return
  }
  if (connection.behind) connection.behind.stateVector = stateVector
  join(room, connection)
}

/** From here on a connection gets what changes. */
function join(room: Room, connection: Connection): void {
  if (connection.isJoined) return
  connection.isJoined = true
  connection.send(room.presence.frameFor(connection))
}

/**
 * Gives who has nothing yet what is on disk, before a document is built of it: for a board with a year of history that
 * takes longer than all the rest.
 */
export function answerFromDisk(room: Room, { snapshot, updates }: StoredDocument): void {
  if (!snapshot) return
  for (const connection of room.connections) {
    const [frame] = connection.waiting
    if (frame?.kind !== 'sync-request' || !isEmptyStateVector(frame.stateVector)) continue
    if (!connection.allowance.take(COST.syncRequest, performance.now())) continue
    connection.waiting.shift()
    connection.cork()
    connection.send(encodeSyncAnswer(snapshot))
    for (const bytes of updates) connection.send(encodeUpdate(bytes))
    join(room, connection)
    connection.uncork()
    connection.readOn()
  }
}

/** Stops sending to who does not keep up (SYNC9). Everything up to here is in their buffer. */
function noticeSlowReaders(room: Room): void {
  if (room.state.kind !== 'open') return
  for (const connection of room.connections) {
    if (connection.behind || !connection.isSlow) continue
    connection.fallBehind(stateVectorOf(room.state.document), performance.now())
  }
}

/** Gives a slow reader that caught up what it missed meanwhile, in one go. */
export function catchUp(room: Room, connection: Connection): void {
  const { behind } = connection
  if (!behind || room.state.kind !== 'open') return
  const missed = Y.encodeStateAsUpdate(room.state.document.doc, behind.stateVector)
  connection.behind = null
  connection.send(encodeSyncAnswer(missed))
  connection.send(room.presence.frameFor(connection))
  if (!connection.speaksBeterbord) return
  connection.send(encodeAck(connection.stored))
  connection.tell({ type: 'team-changed' })
}
