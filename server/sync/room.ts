import * as Y from 'yjs'
import type { Card } from '#shared/model/card.ts'
import type { Change } from '#shared/model/change.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { encodeEvent, type ServerEvent } from '#shared/protocol/wire.ts'
import type { Connection } from './connection.ts'
import { toPacket } from './packet.ts'
import { createPresence, type RoomPresence } from './presence.ts'
import type { TeamDocument } from './team-document.ts'

/** loading → open → closing → closed (SYNC5). Frames wait until a room is open; a closed one is never used again. */
export type RoomState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'open'; readonly document: TeamDocument }
  | { readonly kind: 'closing'; readonly document: TeamDocument }
  | { readonly kind: 'closed' }

/** A change that the server itself makes. */
export type Edit = {
  readonly kind: 'edit'
  readonly by: PersonId | null
  decideChanges(board: BoardSnapshot): readonly Change[]
  readonly inTransaction: (() => void) | undefined
  resolve(): void
  reject(error: unknown): void
}

/** A new epoch of the document, without its history and the cards that are not kept (SYNC10). */
export type Rewrite = {
  readonly kind: 'rewrite'
  keeps(card: Card): boolean
  resolve(): void
  reject(error: unknown): void
}

/** The people at the boards of one team. */
export type Room = {
  readonly teamId: TeamId
  state: RoomState
  readonly connections: Set<Connection>
  /** One entry per frame that waits, in the order they came. */
  inbox: Connection[]
  readonly edits: (Edit | Rewrite)[]
  readonly presence: RoomPresence
}

export function createRoom(teamId: TeamId): Room {
  const connections = new Set<Connection>()
  return {
    teamId,
    state: { kind: 'loading' },
    connections,
    inbox: [],
    edits: [],
    presence: createPresence(connections),
  }
}

export function tellRoom(room: Room, event: ServerEvent): void {
  const packet = toPacket(encodeEvent(event))
  for (const connection of room.connections) {
    if (connection.speaksBeterbord) connection.sendPacket(packet)
  }
}

/** Nobody is here, and nothing waits. */
export function isIdle(room: Room): boolean {
  return room.connections.size === 0 && room.edits.length === 0
}

export function stateVectorOf(document: TeamDocument): Uint8Array {
  return Y.encodeStateVector(document.doc)
}
