import type { Card, TextField } from '#shared/model/card.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { TouchedCards } from './changed-paths.ts'
import type { Connection } from './connection.ts'
import type { Frame } from './frames.ts'
import type { Room } from './room.ts'
import { rememberCard, rememberTexts, type TeamDocument } from './team-document.ts'

/** An update that is in a document and has to reach the disk before anybody hears of it. */
export type Accepted = {
  readonly room: Room
  readonly seq: number
  readonly bytes: Uint8Array
  readonly personId: PersonId | null
  /** Null when the server itself wrote it. */
  readonly author: Connection | null
  readonly claims: readonly number[]
  readonly cards: readonly ChangedCard[]
}

/** `texts`: only these changed; null when anything may have. */
export type ChangedCard = {
  readonly before: Card | null
  readonly after: Card
  readonly texts: ReadonlySet<TextField> | null
}

/** Everything that one turn of the event loop brought, of all rooms: one transaction (SYNC2). */
export type Turn = {
  readonly accepted: Accepted[]
  /** Frames in the order they were handled, to put back when the disk is full. */
  readonly handled: {
    readonly room: Room
    readonly connection: Connection
    readonly frame: Frame
  }[]
  /** How many update frames of a connection are settled by this turn. */
  readonly settled: Map<Connection, number>
  /** Who asked for the document, and from where on. */
  readonly requests: Map<Connection, { readonly room: Room; readonly stateVector: Uint8Array }>
}

export function newTurn(): Turn {
  return { accepted: [], handled: [], settled: new Map(), requests: new Map() }
}

export function isEmptyTurn(turn: Turn): boolean {
  return turn.accepted.length + turn.settled.size + turn.requests.size === 0
}

export function settle(turn: Turn, connection: Connection): void {
  turn.settled.set(connection, (turn.settled.get(connection) ?? 0) + 1)
}

/** Numbers an update that is in the document, and keeps how each changed card was before it. */
export function accept(
  document: TeamDocument,
  update: {
    readonly room: Room
    readonly author: Connection | null
    readonly personId: PersonId | null
    readonly bytes: Uint8Array
    readonly claims: readonly number[]
    readonly cards: TouchedCards
  },
): Accepted {
  const cards: ChangedCard[] = []
  for (const [id, touched] of update.cards) {
    const before = document.cards.get(id)?.card ?? null
    const texts = touched === 'anything' ? null : touched
    const after = texts ? rememberTexts(document, id, texts) : rememberCard(document, id)
    if (after) cards.push({ before, after, texts })
  }
  document.seq += 1
  document.logRows += 1
  document.logBytes += update.bytes.byteLength
  document.size += update.bytes.byteLength
  return { ...update, seq: document.seq, cards }
}
