import * as decoding from 'lib0/decoding'
import { describe, expect, test } from 'vitest'
import { encodeSyncAnswer, encodeUpdate, readFrame } from '#server/sync/frames.ts'
import { toPacket } from '#server/sync/packet.ts'
import { FRAME, SYNC_STEP_2, SYNC_UPDATE } from '#shared/protocol/wire.ts'

const LENGTHS = [
  0, 1, 2, 100, 122, 125, 126, 127, 128, 129, 16_383, 16_384, 65_530, 65_536, 300_000,
]

describe('frames written by hand', () => {
  test.each(LENGTHS)('[SYNC1] read as what lib0 would have written, with %i bytes', (length) => {
    const bytes = new Uint8Array(length).map((_, index) => index % 251)
    for (const [encode, step] of [
      [encodeUpdate, SYNC_UPDATE],
      [encodeSyncAnswer, SYNC_STEP_2],
    ] as const) {
      const frame = encode(bytes)
      const decoder = decoding.createDecoder(frame)
      expect(decoding.readVarUint(decoder)).toBe(FRAME.sync)
      expect(decoding.readVarUint(decoder)).toBe(step)
      expect(Buffer.from(decoding.readVarUint8Array(decoder)).equals(bytes)).toBe(true)
      expect(decoding.hasContent(decoder)).toBe(false)
      expect(readFrame(frame)).toMatchObject({ kind: 'update', isAnswer: step === SYNC_STEP_2 })
    }
  })

  test.each(LENGTHS)('[SYNC1] go in one websocket message, with %i bytes', (length) => {
    const packet = toPacket(new Uint8Array(length).fill(7))
    expect(packet[0]).toBe(0x82)
    const short = packet[1] ?? 0
    const [read, header] =
      short < 126
        ? [short, 2]
        : short === 126
          ? [packet.readUInt16BE(2), 4]
          : [Number(packet.readBigUInt64BE(2)), 10]
    expect(read).toBe(length)
    expect(packet.subarray(header).equals(Buffer.alloc(length, 7))).toBe(true)
  })
})
