import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { FRAME, SYNC_STEP_1, SYNC_STEP_2, SYNC_UPDATE } from '#shared/protocol/wire.ts'

/** What a client can send. Everything else is a bad frame: the list allows, and nothing else does. */
export type Frame =
  | { readonly kind: 'sync-request'; readonly stateVector: Uint8Array }
  /** Answer to our own question (step 2) or a fresh edit. */
  | { readonly kind: 'update'; readonly isAnswer: boolean; readonly bytes: Uint8Array }
  | { readonly kind: 'presence'; readonly bytes: Uint8Array }
  | { readonly kind: 'presence-query' }

/** An update without structs and without deletions, which an ordinary client sends when it has nothing. */
export function isEmptyUpdate(bytes: Uint8Array): boolean {
  return bytes.length === 2 && bytes[0] === 0 && bytes[1] === 0
}

/** Reads one frame; null when it has no place in this protocol. */
export function readFrame(data: Uint8Array): Frame | null {
  try {
    const decoder = decoding.createDecoder(data)
    // Every number is one byte; a longer way to write the same is nobody's.
    switch (decoding.readUint8(decoder)) {
      case FRAME.sync:
        return readSync(decoder)
      case FRAME.presence:
        return { kind: 'presence', bytes: decoding.readVarUint8Array(decoder) }
      case FRAME.queryPresence:
        return { kind: 'presence-query' }
      default:
        return null
    }
  } catch {
    return null
  }
}

function readSync(decoder: decoding.Decoder): Frame | null {
  const step = decoding.readUint8(decoder)
  const bytes = decoding.readVarUint8Array(decoder)
  switch (step) {
    case SYNC_STEP_1:
      return { kind: 'sync-request', stateVector: bytes }
    case SYNC_STEP_2:
      return { kind: 'update', isAnswer: true, bytes }
    case SYNC_UPDATE:
      return { kind: 'update', isAnswer: false, bytes }
    default:
      return null
  }
}

function encodeSync(step: number, bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, FRAME.sync)
  encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}

export function encodeSyncRequest(stateVector: Uint8Array): Uint8Array {
  return encodeSync(SYNC_STEP_1, stateVector)
}

export function encodeSyncAnswer(update: Uint8Array): Uint8Array {
  return encodeSync(SYNC_STEP_2, update)
}

export function encodeUpdate(update: Uint8Array): Uint8Array {
  return encodeSync(SYNC_UPDATE, update)
}
