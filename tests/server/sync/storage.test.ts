import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { StoredDocument } from '#server/database/document-updates.ts'
import { readBoard } from '#shared/document/read.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { aBareSync, type BareSync, TEAMS } from '#tests/support/bare-sync.ts'
import { ANNA, aCard, anId, CARLA, NOW, plain } from '#tests/support/boards.ts'
import { RawClient, until } from '#tests/support/sync-clients.ts'

let bare: BareSync
afterEach(() => bare.close())

function card(word: string, createdBy = ANNA) {
  return { type: 'card-added', card: aCard(word, 'scrum/todo', { createdBy }) } as const
}

test('[SYNC5] fifty people who come at once are one load, and wait until it is there', async () => {
  let loads = 0
  let finish = () => {}
  const loaded = new Promise<void>((resolve) => {
    finish = resolve
  })
  bare = await aBareSync({
    load: async (teamId): Promise<StoredDocument> => {
      loads++
      await loaded
      return bare.updates.load(teamId)
    },
  })
  const names = ['anna', 'bouke'] as const
  const clients = Array.from({ length: 50 }, (_, index) => {
    const headers = { cookie: bare.cookie(names[index % 2] ?? 'anna'), origin: bare.url }
    return new RawClient(bare.url, TEAMS[0], headers)
  })
  await until('all are connected', () => clients.every((client) => client.isOpen))
  const synced = clients.map((client) => client.sync())
  const [first] = clients
  first?.write(card('melk'))
  await until('the welcome is there', () => clients.every((client) => client.events.length > 0))
  expect(clients.filter((client) => client.isSynced)).toEqual([])
  expect(bare.updates.load(TEAMS[0]).seq).toBe(0)
  finish()
  await Promise.all(synced)
  await until('what waited is stored', () => first?.acked === 1)
  await until('all see it', () => clients.every(({ doc }) => readBoard(doc).cards.size === 1))
  expect(loads).toBe(1)
  for (const client of clients) client.close()
})

test('[SYNC5] a room that everybody left and somebody enters again is the same room', async () => {
  bare = await aBareSync()
  for (let round = 1; round <= 30; round++) {
    const anna = await bare.raw('anna')
    expect(readBoard(anna.doc).cards.size).toBe(round - 1)
    anna.write(card(`k${round}`))
    await until('it is stored', () => anna.acked === 1)
    anna.close()
  }
})

test('[SYNC4] a board that cannot be loaded stays closed, never becomes empty, and holds up no other', async () => {
  bare = await aBareSync()
  const anna = await bare.raw('anna')
  anna.write(card('melk'))
  anna.write(card('schrift'))
  await until('it is stored', () => anna.acked === 2)
  const folder = bare.folder
  await bare.close(true)
  bare = await aBareSync({}, folder)
  bare.database.connection
    .prepare('UPDATE document_update SET bytes = zeroblob(length(bytes)) WHERE seq = 1')
    .run()
  const again = await bare.raw('anna')
  await until('it is closed', () => again.closedWith !== null)
  expect(again.closedWith?.code).toBe(CLOSE.loadFailed)
  expect(again.isSynced).toBe(false)
  const eager = await bare.raw('bouke')
  expect(eager.closedWith?.code).toBe(CLOSE.loadFailed)
  expect(bare.logged.join()).toContain('sync.load-failed')
  await expect(bare.sync.board(TEAMS[0])).rejects.toThrow('damaged')
  const other = await bare.raw('carla', TEAMS[1])
  other.write(card('elders', CARLA))
  await until('the other board goes on', () => other.acked === 1)
  expect(bare.faults).toEqual([])
})

test('[SYNC4] a board comes back by itself once it can be loaded', async () => {
  let isBroken = true
  bare = await aBareSync({
    load: async (teamId) => {
      if (isBroken) throw new Error('not now')
      return bare.updates.load(teamId)
    },
  })
  const anna = await bare.raw('anna')
  expect(anna.closedWith?.code).toBe(CLOSE.loadFailed)
  isBroken = false
  let again = await bare.raw('anna')
  while (again.closedWith) again = await bare.raw('anna')
  expect(again.isSynced).toBe(true)
})

test('[SYNC11] hazard 20: every flipped bit of a stored update is noticed, and every missing one', async () => {
  bare = await aBareSync()
  const anna = await bare.raw('anna')
  anna.write(card('melk'))
  anna.write({ type: 'ambition-set', text: 'Samen' })
  await until('it is stored', () => anna.acked === 2)
  const { connection } = bare.database
  const bytes = connection
    .prepare('SELECT bytes FROM document_update WHERE seq = 1')
    .pluck()
    .get() as Buffer
  const put = connection.prepare('UPDATE document_update SET bytes = ? WHERE seq = 1')
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = Buffer.from(bytes)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    put.run(flipped)
    expect(() => bare.updates.load(TEAMS[0])).toThrow('damaged')
  }
  put.run(bytes)
  expect(bare.updates.load(TEAMS[0]).seq).toBe(2)
  connection.prepare('DELETE FROM document_update WHERE seq = 1').run()
  expect(() => bare.updates.load(TEAMS[0])).toThrow('misses update 1')
})

test('[SYNC4] a full disk makes boards wait, loses nothing, and ends by itself', async () => {
  bare = await aBareSync()
  const anna = await bare.raw('anna')
  const bouke = await bare.raw('bouke')
  anna.write(card('melk'))
  await until('it is stored', () => anna.acked === 1)
  const { connection } = bare.database
  const pages = Number(connection.pragma('page_count', { simple: true }))
  connection.pragma(`max_page_count = ${pages}`)
  const isFull = (client: RawClient) =>
    client.events.some((event) => event.type === 'storage-full' && event.full)
  let written = 0
  while (!isFull(anna)) {
    anna.write(card(`vol${written++}`))
    await until('there is an answer', () => anna.acked === anna.sent || isFull(anna))
  }
  const before = anna.acked
  await until('Bouke hears of it too', () => isFull(bouke))
  anna.write(card('laatste'))
  // Reading goes on, and so do those who come in.
  const carla = await bare.raw('carla')
  expect(readBoard(carla.doc).cards.size).toBe(before)
  expect(isFull(carla)).toBe(true)
  expect([anna, bouke, carla].every((client) => client.isOpen)).toBe(true)
  // More than could still lie in the pages that are there.
  const many = Array.from({ length: 40 }, (_, index) => card(`server${index}`))
  await expect(bare.sync.edit(TEAMS[0], null, () => many)).rejects.toThrow('full')
  expect(anna.acked).toBe(before)

  connection.pragma('max_page_count = 1000000')
  await until('all is stored after all', () => anna.acked === anna.sent)
  const hasEnded = (client: RawClient) =>
    client.events.some((event) => event.type === 'storage-full' && !event.full)
  await until('everybody hears of it', () => [anna, bouke, carla].every(hasEnded))
  await until('Carla has all', () => readBoard(carla.doc).cards.has(anId('laatste')))
  expect(plain(readBoard(carla.doc))).toEqual(plain(readBoard(anna.doc)))
  expect(bare.updates.load(TEAMS[0]).seq).toBe(anna.sent)
  expect(bare.faults).toEqual([])
})

test('[SYNC4] [OPS12] boards wait before the disk is full, and go on by themselves when there is room', async () => {
  let hasRoom = true
  bare = await aBareSync({ hasRoom: () => hasRoom, intervals: { room: 10 } })
  const anna = await bare.raw('anna')
  anna.write(card('melk'))
  await until('it is stored', () => anna.acked === 1)
  hasRoom = false
  const heard = (full: boolean) =>
    anna.events.some((e) => e.type === 'storage-full' && e.full === full)
  await until('Anna hears of it', () => heard(true))
  anna.write(card('schrift'))
  const bouke = await bare.raw('bouke')
  expect([...readBoard(bouke.doc).cards.keys()]).toEqual([anId('melk')])
  expect([anna.acked, bare.sync.isFull()]).toEqual([1, true])
  hasRoom = true
  await until('all is stored after all', () => anna.acked === 2)
  await until('Anna hears of that too', () => heard(false))
  await until('Bouke sees it', () => readBoard(bouke.doc).cards.size === 2)
  expect(bare.faults).toEqual([])
})

test('[SYNC11] a long log becomes a snapshot, from which the same document comes', async () => {
  bare = await aBareSync()
  const anna = await bare.raw('anna')
  anna.write(card('melk'))
  await until('it is stored', () => anna.acked === 1)
  const edits = Array.from({ length: 2010 }, (_, index) =>
    bare.sync.edit(TEAMS[0], null, () => [{ type: 'ambition-set', text: `Versie ${index}` }]),
  )
  await Promise.all(edits)
  await until('there is a snapshot', () => bare.updates.load(TEAMS[0]).snapshot !== null)
  const stored = bare.updates.load(TEAMS[0])
  expect(stored.updates.length).toBeLessThan(2000)
  expect(stored.seq).toBe(2011)
  await until('Anna has the last', () => readBoard(anna.doc).ambition === 'Versie 2009')
  const folder = bare.folder
  await bare.close(true)
  bare = await aBareSync({}, folder)
  const later = await bare.raw('anna')
  expect(Y.encodeStateVector(later.doc)).toEqual(Y.encodeStateVector(anna.doc))
  expect(plain(readBoard(later.doc))).toEqual(plain(readBoard(anna.doc)))
  later.write(card('nieuw'))
  await until('it goes on', () => later.acked === 1)
  expect(bare.updates.load(TEAMS[0]).seq).toBe(2012)
})

test('[SYNC5] who comes first to a board with a snapshot and a log gets both, and hears what comes after', async () => {
  bare = await aBareSync()
  const anna = await bare.raw('anna')
  anna.write(card('melk'))
  await until('it is stored', () => anna.acked === 1)
  bare.updates.replaceLog(TEAMS[0], 1, Y.encodeStateAsUpdate(anna.doc), NOW)
  anna.write(card('schrift'))
  await until('it is stored behind the snapshot', () => anna.acked === 2)
  const folder = bare.folder
  await bare.close(true)
  bare = await aBareSync({}, folder)
  const [first, second] = await Promise.all([bare.raw('bouke'), bare.raw('anna')])
  await until('the first has both', () => readBoard(first.doc).cards.size === 2)
  expect(plain(readBoard(second.doc))).toEqual(plain(readBoard(first.doc)))
  second.write(card('krijt'))
  await until('the first hears of the next', () => readBoard(first.doc).cards.size === 3)
})

test('[SYNC4] at the end everybody is told to come back, and what had arrived is stored', async () => {
  bare = await aBareSync()
  const anna = await bare.raw('anna')
  const bouke = await bare.raw('bouke')
  anna.write(card('melk'))
  await until('Bouke has it', () => readBoard(bouke.doc).cards.size === 1)
  const folder = bare.folder
  await bare.sync.close()
  await until('both are told', () => anna.closedWith !== null && bouke.closedWith !== null)
  expect(anna.closedWith?.code).toBe(CLOSE.stopping)
  await bare.close(true)
  bare = await aBareSync({}, folder)
  expect((await bare.sync.board(TEAMS[0])).cards.size).toBe(1)
})
