import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { raiseEpochs } from '#server/database/document-epochs.ts'
import { openDatabase } from '#server/database/open.ts'
import { readBoard } from '#shared/document/read.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { FIRST_EPOCH } from '#shared/protocol/wire.ts'
import { aBareSync, type BareSync, TEAMS } from '#tests/support/bare-sync.ts'
import { ANNA, aCard, anId, plain } from '#tests/support/boards.ts'
import { ordinaryClient, RawClient, until } from '#tests/support/sync-clients.ts'

const AT = '2026-01-22T14:15:00.000Z'
let bare: BareSync
beforeEach(async () => {
  bare = await aBareSync()
})
afterEach(() => bare.close())

function card(word: string) {
  return { type: 'card-added', card: aCard(word, 'scrum/todo', { createdBy: ANNA }) } as const
}

/** A page that says which epoch its copy is of. */
async function page(epoch: string, doc?: Y.Doc): Promise<RawClient> {
  const headers = { cookie: bare.cookie('anna'), origin: bare.url }
  const client = new RawClient(bare.url, TEAMS[0], headers, `?beterbord=1&epoch=${epoch}`)
  if (doc) Y.applyUpdate(client.doc, Y.encodeStateAsUpdate(doc))
  return client.sync()
}

function epochIn(client: RawClient): string {
  const [welcome] = client.events
  return welcome?.type === 'welcome' ? welcome.epoch : ''
}

/** Stops the server and starts it again on the file as it was at the last `backUp`, as `restore` does. */
async function restore(): Promise<void> {
  const { folder } = bare
  await bare.close(true)
  const file = join(folder, 'beterbord.db')
  copyFileSync(join(folder, 'backup.db'), file)
  const database = await openDatabase(file)
  raiseEpochs(database, AT)
  database.close()
  bare = await aBareSync({}, folder)
}

function backUp(): Promise<unknown> {
  return bare.database.connection.backup(join(bare.folder, 'backup.db'))
}

test('[SYNC10] a restore is not undone by an open tab or a copy on a laptop', async () => {
  const anna = await bare.raw('anna')
  anna.write(card('melk'))
  await until('it is stored', () => anna.acked === 1)
  await backUp()
  anna.write(card('fout'))
  await until('it is stored', () => anna.acked === 2)
  const before = epochIn(anna)
  expect(before).toBe(FIRST_EPOCH)
  await restore()

  const tab = await page(before, anna.doc)
  expect(tab.closedWith).toMatchObject({ code: CLOSE.otherEpoch, reason: 'epoch/other' })
  const fresh = await bare.raw('anna')
  expect(epochIn(fresh)).not.toBe(before)
  expect(readBoard(fresh.doc).cards.has(anId('melk'))).toBe(true)
  expect(readBoard(fresh.doc).cards.has(anId('fout'))).toBe(false)
  const again = await page(epochIn(fresh), fresh.doc)
  again.write(card('nieuw'))
  await until('it is stored', () => again.acked === 1)
  tab.close()
  again.close()
})

test('[SYNC10] restoring the same backup twice makes two epochs', async () => {
  await backUp()
  await restore()
  const first = epochIn(await bare.raw('anna'))
  await restore()
  expect(epochIn(await bare.raw('anna'))).not.toBe(first)
})

test('[SYNC10] an ordinary client may come with nothing after a restore, and works as ever', async () => {
  const anna = await bare.raw('anna')
  anna.write(card('melk'))
  await until('it is stored', () => anna.acked === 1)
  await backUp()
  await restore()
  const cookie = bare.cookie('bouke')
  const bouke = ordinaryClient(bare.url, TEAMS[0], cookie)
  await until('it is there', () => readBoard(bouke.doc).cards.size === 1)
  bouke.write({ type: 'text-set', cardId: anId('melk'), field: 'title', text: 'Melk' })
  const fresh = await bare.raw('anna')
  await until('it is seen', () => readBoard(fresh.doc).cards.get(anId('melk'))?.title === 'Melk')
  // A wire that breaks while nothing waits changes nothing for it.
  bouke.provider.disconnect()
  bouke.provider.connect()
  await until('it is back', () => bouke.provider.synced)
  bouke.write({ type: 'text-set', cardId: anId('melk'), field: 'title', text: 'Melk!' })
  await until('it is seen', () => readBoard(fresh.doc).cards.get(anId('melk'))?.title === 'Melk!')
  bouke.close()
})

test('[SYNC10] an ordinary client that brings parts or deletions of before a restore is turned away', async () => {
  const anna = await bare.raw('anna')
  anna.write(card('melk'))
  anna.write(card('schrift'))
  await until('it is stored', () => anna.acked === 2)
  await backUp()
  const only = anna.doc
  const withMore = new Y.Doc()
  Y.applyUpdate(withMore, Y.encodeStateAsUpdate(only))
  withMore.getMap('cards').set(anId('fout'), new Y.Map())
  const withLess = new Y.Doc()
  Y.applyUpdate(withLess, Y.encodeStateAsUpdate(only))
  const text = (withLess.getMap('cards').get(anId('melk')) as Y.Map<Y.Text>).get('title')
  text?.delete(0, 4)
  await restore()
  for (const doc of [withMore, withLess]) {
    const seen = new Promise((resolve) => {
      const client = ordinaryClient(bare.url, TEAMS[0], bare.cookie('bouke'), doc)
      client.provider.on('closed', (close) => {
        client.close()
        resolve(close.code)
      })
    })
    expect(await seen).toBe(CLOSE.otherEpoch)
  }
  const fresh = await bare.raw('anna')
  expect([...readBoard(fresh.doc).cards.values()].map(({ title }) => title)).toEqual([
    'melk',
    'schrift',
  ])
})

test('[SYNC10] [SYNC11] a rewrite drops the history and what is not kept, and doubles nothing', async () => {
  const anna = await bare.raw('anna')
  anna.write(card('melk'))
  anna.write(card('weg'))
  for (let count = 0; count < 40; count++) {
    anna.write({ type: 'text-set', cardId: anId('melk'), field: 'title', text: `Melk ${count}` })
  }
  anna.write({
    type: 'step-set',
    cardId: anId('melk'),
    stepId: anId('s1'),
    step: { text: 'Bellen', done: true, position: 'a0' },
  })
  anna.write({ type: 'ambition-set', text: 'Samen lezen' })
  await until('it is stored', () => anna.acked === anna.sent)
  const board = await bare.sync.board(TEAMS[0])
  const size = Y.encodeStateAsUpdate(anna.doc).byteLength

  await bare.sync.rewrite(TEAMS[0], ({ id }) => id !== anId('weg'))
  await until('the page is asked to load afresh', () => anna.closedWith !== null)
  expect(anna.closedWith?.code).toBe(CLOSE.otherEpoch)
  const fresh = await bare.raw('anna')
  const kept = plain(await bare.sync.board(TEAMS[0]))
  expect(kept.cards).toEqual(plain(board).cards.filter(({ id }) => id !== anId('weg')))
  expect(kept.ambition).toBe('Samen lezen')
  expect(Y.encodeStateAsUpdate(fresh.doc).byteLength).toBeLessThan(size)

  const rows = (table: string) =>
    bare.database.connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  expect(rows('document_update')).toBe(0)
  expect(rows('document_client')).toBe(0)
  expect(rows('card_index')).toBe(1)
  expect(rows(`card_event WHERE card_id = '${anId('weg')}'`)).toBe(0)

  fresh.write({ type: 'text-set', cardId: anId('melk'), field: 'title', text: 'Kaas' })
  await until('it is stored', () => fresh.acked === fresh.sent)
  const late = await page(epochIn(anna), anna.doc)
  expect(late.closedWith?.code).toBe(CLOSE.otherEpoch)
  const { folder } = bare
  await bare.close(true)
  bare = await aBareSync({}, folder)
  const after = await bare.sync.board(TEAMS[0])
  expect([...after.cards.values()].map(({ title }) => title)).toEqual(['Kaas'])
  late.close()
})

test('[SYNC10] what is typed while a board is rewritten is stored or refused, never half', async () => {
  const anna = await bare.raw('anna')
  anna.write(card('melk'))
  const rewritten = bare.sync.rewrite(TEAMS[0], () => true)
  anna.write(card('schrift'))
  anna.write(card('pen'))
  await rewritten
  await until('the page is asked to load afresh', () => anna.closedWith !== null)
  const board = await bare.sync.board(TEAMS[0])
  expect(board.cards.size).toBeGreaterThanOrEqual(anna.acked)
  const { updates } = bare
  expect(updates.load(TEAMS[0]).epoch).not.toBe(FIRST_EPOCH)
})
