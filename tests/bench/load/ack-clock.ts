import * as decoding from 'lib0/decoding'
import { FRAME, readAck } from '#shared/protocol/wire.ts'

/** Times each edit of one connection from the moment it is sent to the ack that says it is on disk. */
export function createAckClock(waited: (milliseconds: number) => void) {
  const underWay: number[] = []
  let acked = 0
  return {
    sent(): void {
      underWay.push(performance.now())
    },
    hear(frame: Uint8Array): void {
      if (frame[0] !== FRAME.ack) return
      const count = readAck(decoding.createDecoder(frame.subarray(1)))
      const now = performance.now()
      for (const at of underWay.splice(0, count - acked)) waited(now - at)
      acked = count
    },
  }
}
