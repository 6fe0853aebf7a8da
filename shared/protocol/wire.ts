import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { ID_PATTERN, type PersonId } from '#shared/model/ids.ts'
import { MOODS, type Mood } from '#shared/model/session.ts'

/**
 * Frames on `/sync/<team id>`. The first four are y-websocket's own, so that its `WebsocketProvider` is a client as
 * it is. The others go only to clients that ask for them with `?beterbord=1`, since an ordinary provider would log
 * them as unknown.
 */
export const FRAME = {
  sync: 0,
  presence: 1,
  auth: 2,
  queryPresence: 3,
  /** Server → client: varUint `count`. The first `count` update frames of this connection are on disk (SYNC3). */
  ack: 100,
  /** Server → client: one `ServerEvent` as JSON. */
  event: 101,
  /** Client → server: one `MoodClaim` as JSON. Kept in memory for as long as the session runs, and nowhere else. */
  mood: 102,
} as const

export const SYNC_STEP_1 = 0
export const SYNC_STEP_2 = 1
export const SYNC_UPDATE = 2

/** The epoch of a document that was never restored or rewritten. */
export const FIRST_EPOCH = '0'

/** Reason with which a socket closes whose document is in another epoch. */
export const OTHER_EPOCH = 'epoch/other'

/** Records that people of a team ask over HTTP; a client that hears one of these asks again. */
export const RECORD_KINDS = [
  'decisions',
  'proposals',
  'measurements',
  'sessions',
  'plan',
  'reactions',
  'votes',
  // What stands at the cards beside them, and the talks with the directeur.
  'director',
] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** What the server tells a client besides the document. */
export type ServerEvent =
  /**
   * First event on a connection: how much this person may do here, the server's clock, and which life the document is
   * in. A client that has a copy says so at the next connection with `&epoch=` (SYNC10).
   */
  | {
      readonly type: 'welcome'
      readonly mayWrite: boolean
      readonly now: string
      readonly epoch: string
    }
  /** People, roles, holidays or settings of this team changed: ask again over HTTP. */
  | { readonly type: 'team-changed' }
  /** Records of this team changed on disk: what was asked under `[kind, team id]` can be asked again. */
  | { readonly type: 'records-changed'; readonly kind: RecordKind }
  /** Cards changed on disk: their history can be asked again. */
  | { readonly type: 'history-changed'; readonly cardIds: readonly string[] }
  /** How those who checked in are, at this moment. Only who may write on the board hears it; null without a session. */
  | { readonly type: 'moods'; readonly moods: Moods | null }
  /** Disk is full: nothing is lost, nothing can be changed for now. */
  | { readonly type: 'storage-full'; readonly full: boolean }

/** The smileys of one running session. */
export type Moods = {
  readonly sessionId: string
  readonly of: { readonly [personId: PersonId]: Mood }
}
/** `null` takes a smiley back. */
export type MoodClaim = {
  readonly sessionId: string
  readonly personId: PersonId
  readonly mood: Mood | null
}

export function encodeMood(claim: MoodClaim): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, FRAME.mood)
  encoding.writeVarString(encoder, JSON.stringify(claim))
  return encoding.toUint8Array(encoder)
}

/** Reads what follows the frame number of a mood; it comes from outside. Null when it is none. */
export function readMood(decoder: decoding.Decoder): MoodClaim | null {
  const claim: unknown = JSON.parse(decoding.readVarString(decoder))
  if (typeof claim !== 'object' || claim === null) return null
  const sessionId = Reflect.get(claim, 'sessionId')
  const personId = Reflect.get(claim, 'personId')
  const said = Reflect.get(claim, 'mood')
  if (typeof sessionId !== 'string' || !ID_PATTERN.test(sessionId)) return null
  if (typeof personId !== 'string' || !ID_PATTERN.test(personId)) return null
  const mood = MOODS.find((known) => known === said)
  if (mood === undefined && said !== null) return null
  return { sessionId, personId, mood: mood ?? null }
}

export function encodeAck(count: number): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, FRAME.ack)
  encoding.writeVarUint(encoder, count)
  return encoding.toUint8Array(encoder)
}

export function encodeEvent(event: ServerEvent): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, FRAME.event)
  encoding.writeVarString(encoder, JSON.stringify(event))
  return encoding.toUint8Array(encoder)
}

/** Reads what follows the frame number of an ack. */
export function readAck(decoder: decoding.Decoder): number {
  return decoding.readVarUint(decoder)
}

/** Reads what follows the frame number of an event; it comes from our own server. */
export function readEvent(decoder: decoding.Decoder): ServerEvent {
  return JSON.parse(decoding.readVarString(decoder)) as ServerEvent
}
