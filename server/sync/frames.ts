import * as decoding from 'lib0/decoding'
import {
  FRAME,
  type MoodClaim,
  readMood,
  SYNC_STEP_1,
  SYNC_STEP_2,
  SYNC_UPDATE,
} from '#shared/protocol/wire.ts'

/** What a client can send. Everything else is a bad frame: the list allows, and nothing else does. */
export type Frame =
  | { readonly kind: 'sync-request'; readonly stateVector: Uint8Array }
  /** Answer to our own question (step 2) or a fresh edit. */
  | { readonly kind: 'update'; readonly isAnswer: boolean; readonly bytes: Uint8Array }
  | { readonly kind: 'presence'; readonly bytes: Uint8Array }
  | { readonly kind: 'presence-query' }
  | { readonly kind: 'mood'; readonly claim: MoodClaim }

/** An update without structs and without deletions, which an ordinary client sends when it has nothing. */
export function isEmptyUpdate(bytes: Uint8Array): boolean {
  return bytes.length === 2 && bytes[0] === 0 && bytes[1] === 0
}

/** What somebody asks with who has nothing yet. */
export function isEmptyStateVector(bytes: Uint8Array): boolean {
  return bytes.length === 1 && bytes[0] === 0
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
      case FRAME.mood: {
        const claim = readMood(decoder)
        return claim && { kind: 'mood', claim }
      }
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

/** By hand and from the pool of `Buffer`: an encoder of lib0 costs an allocation outside the heap for every frame. */
function encodeSync(step: number, bytes: Uint8Array): Uint8Array {
  const lengthSize = Math.max(1, Math.ceil((32 - Math.clz32(bytes.byteLength)) / 7))
  const frame = Buffer.allocUnsafe(2 + lengthSize + bytes.byteLength)
  frame[0] = FRAME.sync
  frame[1] = step
  let rest = bytes.byteLength
  for (let index = 2; index < 1 + lengthSize; index++) {
    frame[index] = 0x80 | (rest & 0x7f)
    rest >>>= 7
  }
  frame[1 + lengthSize] = rest
  frame.set(bytes, 2 + lengthSize)
  return frame
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
