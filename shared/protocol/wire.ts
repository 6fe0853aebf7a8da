import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

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
  /** Disk is full: nothing is lost, nothing can be changed for now. */
  | { readonly type: 'storage-full'; readonly full: boolean }

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
