import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'

/** Hocuspocus answers with a number of its own (4) in the place of y-websocket's 0. */
const SYNC: readonly (number | undefined)[] = [0, 4]
const ANSWER = 1
const UPDATE = 2

export function isSyncAnswer(frame: Uint8Array): boolean {
  return SYNC.includes(frame[0]) && frame[1] === ANSWER
}

/** The update that a frame brings: an edit, or the answer to a newcomer. */
export function updateIn(frame: Uint8Array): Uint8Array | null {
  if (!SYNC.includes(frame[0]) || (frame[1] !== ANSWER && frame[1] !== UPDATE)) return null
  return decoding.readVarUint8Array(decoding.createDecoder(frame.subarray(2)))
}

/**
 * What a frame adds, one `<client> <clock behind it>` for each edit: a server may write the same edit in other bytes. An
 * edit that only deletes has none.
 */
export function editsIn(frame: Uint8Array): string[] {
  const bytes = updateIn(frame)
  if (!bytes) return []
  return [...Y.parseUpdateMeta(bytes).to].map(([client, clock]) => `${client} ${clock}`)
}
