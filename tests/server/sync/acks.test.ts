import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readBoard } from '#shared/document/read.ts'
import { FRAME } from '#shared/protocol/wire.ts'
import { anId } from '#tests/support/boards.ts'
import { RawClient, until } from '#tests/support/sync-clients.ts'
import { aSyncRoom, type SyncRoom } from '#tests/support/sync-room.ts'

let room: SyncRoom
beforeEach(async () => {
  room = await aSyncRoom()
})
afterEach(() => room.close())

test('[SYNC3] an ack says how many update frames of this connection are on disk', async () => {
  const anna = await room.raw('anna')
  for (let count = 1; count <= 5; count++) {
    anna.write(room.card('anna', `k${count}`))
    await until('it is acked', () => anna.acked === count)
    expect(room.updatesOnDisk()).toBe(count)
  }
  // Deletions have no clock of their own; the counter counts them all the same.
  const stamp = { at: room.app.clock.now(), by: room.people.anna }
  const cardId = anId('k1')
  anna.write({ type: 'value-set', cardId, field: 'done', value: stamp })
  anna.write({ type: 'value-set', cardId, field: 'done', value: null })
  await until('both are acked', () => anna.acked === 7)
  expect(room.updatesOnDisk()).toBe(7)
})

test('[SYNC3] an update that brings nothing new counts, though nothing is stored', async () => {
  const anna = await room.raw('anna')
  anna.write(room.card('anna', 'melk'))
  const all = Y.encodeStateAsUpdate(anna.doc)
  anna.sendAnswer(all)
  anna.sendUpdate(all)
  anna.sendUpdate(Uint8Array.from([0, 0]))
  await until('all are acked', () => anna.acked === 4)
  expect(room.updatesOnDisk()).toBe(1)
})

test('[SYNC3] only a client that asks for them gets acks and events, the welcome first', async () => {
  const headers = { cookie: room.cookie('anna'), origin: room.url }
  const ordinary = await new RawClient(room.url, room.teamId, headers, '').sync()
  ordinary.write(room.card('anna', 'melk'))
  const ours = await room.raw('bouke')
  await until('it is seen', () => readBoard(ours.doc).cards.size === 1)
  const others = ordinary.frames.filter((frame) => frame !== FRAME.sync && frame !== FRAME.presence)
  expect(others).toEqual([])
  expect(ours.frames[0]).toBe(FRAME.event)
  expect(ours.events[0]).toMatchObject({
    type: 'welcome',
    mayWrite: true,
    now: expect.stringMatching(/Z$/),
  })
  ordinary.close()
})

test('[SYNC6] who writes faster than people do waits, and loses nothing', async () => {
  const anna = await room.raw('anna')
  const bouke = await room.raw('bouke')
  const started = performance.now()
  const count = 120
  for (let index = 0; index < count; index++) anna.write(room.card('anna', `k${index}`))
  await until('the burst is through', () => anna.acked >= 50)
  // Somebody else is not held up meanwhile.
  const asked = performance.now()
  bouke.write({ type: 'ambition-set', text: 'Intussen' })
  await until('Bouke is acked', () => bouke.acked === 1)
  expect(performance.now() - asked).toBeLessThan(1000)
  expect(anna.acked).toBeLessThan(count)
  await until('all is through', () => anna.acked === count)
  expect(performance.now() - started).toBeGreaterThan(2000)
  await until('Bouke has all', () => readBoard(bouke.doc).cards.size === count)
})

test('[SYNC1] hazard 26: frames keep the order in which a client sent them', async () => {
  const anna = await room.raw('anna')
  const bouke = await room.raw('bouke')
  anna.write(room.card('anna', 'melk'))
  await until('Bouke has it', () => readBoard(bouke.doc).cards.size === 1)
  const seen: string[] = []
  bouke.doc.on('update', () => seen.push(readBoard(bouke.doc).ambition))
  for (let count = 1; count <= 40; count++) {
    anna.write({ type: 'ambition-set', text: `Stap ${count}` })
  }
  await until('the last one is there', () => readBoard(bouke.doc).ambition === 'Stap 40')
  expect(seen).toEqual(Array.from({ length: 40 }, (_, index) => `Stap ${index + 1}`))
})
