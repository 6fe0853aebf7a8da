import * as Y from 'yjs'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { encodeAck } from '#shared/protocol/wire.ts'
import type { Connection } from './connection.ts'
import { encodeSyncAnswer, encodeUpdate } from './frames.ts'
import { toPacket } from './packet.ts'
import { type Room, stateVectorOf } from './room.ts'
import type { Turn } from './turn.ts'

/** Lets out what a turn brought, once it is on disk: edits to the others, acks to the authors, answers to who asked. */
export function broadcast(turn: Turn): void {
  const rooms = new Set<Room>()
  for (const { room } of turn.accepted) rooms.add(room)
  for (const { room } of turn.requests.values()) rooms.add(room)
  const connections = [...rooms].flatMap((room) => [...room.connections])
  for (const connection of connections) connection.cork()
  send(turn)
  for (const connection of connections) connection.uncork()
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
  const { doc } = room.state.document
  try {
    connection.send(encodeSyncAnswer(Y.encodeStateAsUpdate(doc, stateVector)))
  } catch {
    connection.close(CLOSE.badFrame, 'frame/bad-state-vector')
    return
  }
  if (connection.behind) connection.behind.stateVector = stateVector
  if (connection.isJoined) return
  connection.isJoined = true
  connection.send(room.presence.frameFor(connection))
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
