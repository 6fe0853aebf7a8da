import { afterEach, beforeEach, expect, test } from 'vitest'
import { readBoard } from '#shared/document/read.ts'
import { FRAME } from '#shared/protocol/wire.ts'
import { until } from '#tests/support/sync-clients.ts'
import { aSyncRoom, type SyncRoom } from '#tests/support/sync-room.ts'

let room: SyncRoom
beforeEach(async () => {
  room = await aSyncRoom()
})
afterEach(() => room.close())

test('[SYNC2] what arrives together is stored together: few acks cover many updates', async () => {
  const anna = await room.raw('anna')
  const bouke = await room.raw('bouke')
  const count = 40
  for (let index = 0; index < count; index++) {
    anna.write(room.card('anna', `a${index}`))
    bouke.write(room.card('bouke', `b${index}`))
  }
  await until('all are acked', () => anna.acked === count && bouke.acked === count)
  expect(room.updatesOnDisk()).toBe(2 * count)
  // One ack per connection and transaction.
  const acks = (frames: readonly number[]) => frames.filter((frame) => frame === FRAME.ack).length
  expect(acks(anna.frames)).toBeLessThan(count / 2)
  expect(acks(bouke.frames)).toBeLessThan(count / 2)
  await until('both have all', () => readBoard(anna.doc).cards.size === 2 * count)
})
