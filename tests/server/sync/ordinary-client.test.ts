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

test('[SYNC12] two people who move one card at once leave one card, in one of both places', async () => {
  const anna = room.ordinary('anna')
  const bouke = room.ordinary('bouke')
  await until('both are in sync', () => anna.provider.synced && bouke.provider.synced)
  anna.write(room.card('anna', 'melk'))
  await until('Bouke has it', () => readBoard(bouke.doc).cards.size === 1)
  const move = (column: 'doing' | 'done', position: string) =>
    ({
      type: 'value-set',
      cardId: anId('melk'),
      field: 'place',
      value: { board: 'scrum', column, position },
    }) as const
  anna.write(move('doing', 'a1'))
  bouke.write(move('done', 'a2'))
  await until('both are stored', () => room.updatesOnDisk() === 3)
  const lying = (client: typeof anna) => JSON.stringify(readBoard(client.doc).columns)
  await until('both see the same', () => lying(anna) === lying(bouke))
  expect([`{"scrum/doing":["${anId('melk')}"]}`, `{"scrum/done":["${anId('melk')}"]}`]).toContain(
    lying(anna),
  )
})

test('[SYNC12] two people who type in one text lose nothing', async () => {
  const anna = room.ordinary('anna')
  const bouke = room.ordinary('bouke')
  await until('both are in sync', () => anna.provider.synced && bouke.provider.synced)
  anna.write(room.card('anna', 'melk', 'scrum/todo', { explanation: 'Twee kratten' }))
  await until('Bouke has it', () => readBoard(bouke.doc).cards.size === 1)
  const textOf = (client: typeof anna) =>
    readBoard(client.doc).cards.get(anId('melk'))?.explanation ?? ''
  const type = (text: string) =>
    ({ type: 'text-set', cardId: anId('melk'), field: 'explanation', text }) as const
  for (const letter of 'Vandaag: ') anna.write(type(textOf(anna).replace('Twee', `${letter}Twee`)))
  for (const letter of ', graag') bouke.write(type(`${textOf(bouke)}${letter}`))
  await until('both see the same', () => textOf(anna) === textOf(bouke) && textOf(anna).length > 25)
  expect(textOf(anna)).toBe('Vandaag: Twee kratten, graag')
})

test('[SYNC5] after a restart of the server everything merges by itself, also what was done meanwhile', async () => {
  const anna = room.ordinary('anna')
  const bouke = room.ordinary('bouke')
  await until('both are in sync', () => anna.provider.synced && bouke.provider.synced)
  anna.write(room.card('anna', 'voor'))
  await until('Bouke has it', () => readBoard(bouke.doc).cards.size === 1)
  await room.restart(async () => {
    await until('both noticed', () => !anna.provider.wsconnected && !bouke.provider.wsconnected)
    anna.write(room.card('anna', 'tijdensa'))
    bouke.write(room.card('bouke', 'tijdensb'))
  })
  await until('both have all', () =>
    [anna, bouke].every((client) => readBoard(client.doc).cards.size === 3),
  )
  expect(plain(readBoard(anna.doc))).toEqual(plain(readBoard(bouke.doc)))
})
