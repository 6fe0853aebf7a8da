import { afterEach, beforeEach, expect, test } from 'vitest'
import { readBoard } from '#shared/document/read.ts'
import { anId, plain } from '#tests/support/boards.ts'
import { until } from '#tests/support/sync-clients.ts'
import { aSyncRoom, type SyncRoom } from '#tests/support/sync-room.ts'

let room: SyncRoom
beforeEach(async () => {
  room = await aSyncRoom()
})
afterEach(() => room.close())

test('[SYNC1] two ordinary y-websocket clients see each other at once and end up the same', async () => {
  const anna = room.ordinary('anna')
  const bouke = room.ordinary('bouke')
  await until('both are in sync', () => anna.provider.synced && bouke.provider.synced)
  anna.write(room.card('anna', 'melk'))
  bouke.write(room.card('bouke', 'schrift'))
  await until(
    'both have both cards',
    () => readBoard(anna.doc).cards.size === 2 && readBoard(bouke.doc).cards.size === 2,
  )
  expect(plain(readBoard(anna.doc))).toEqual(plain(readBoard(bouke.doc)))
  expect(room.updatesOnDisk()).toBe(2)
})

test('[SYNC1] somebody who comes later gets everything', async () => {
  const anna = room.ordinary('anna')
  await until('Anna is in sync', () => anna.provider.synced)
  anna.write(room.card('anna', 'melk'), {
    type: 'text-set',
    cardId: anId('melk'),
    field: 'title',
    text: 'Melk voor de kleuters',
  })
  await until('it is on disk', () => room.updatesOnDisk() === 1)
  const carla = room.ordinary('carla')
  await until('Carla has it', () => readBoard(carla.doc).cards.size === 1)
  expect(readBoard(carla.doc).cards.get(anId('melk'))?.title).toBe('Melk voor de kleuters')
})
