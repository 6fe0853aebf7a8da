import { afterEach, beforeEach, expect, test } from 'vitest'
import { readBoard } from '#shared/document/read.ts'
import type { Change } from '#shared/model/change.ts'
import { aBareSync, type BareSync, TEAMS } from '#tests/support/bare-sync.ts'
import { ANNA, aCard, anId, BOUKE, plain } from '#tests/support/boards.ts'
import { until } from '#tests/support/sync-clients.ts'

const [teamId] = TEAMS

let bare: BareSync
beforeEach(async () => {
  bare = await aBareSync()
})
afterEach(() => bare.close())

function card(word: string): Change {
  return { type: 'card-added', card: aCard(word, 'scrum/todo') }
}

/** Something that has to be written in one transaction with an edit. */
function writeMark(mark: string): void {
  bare.database.connection
    .prepare('INSERT INTO audit (at, actor_id, act, subject) VALUES (?, NULL, ?, ?)')
    .run(new Date().toISOString(), 'test', mark)
}

function marks(): unknown[] {
  return bare.database.connection.prepare('SELECT subject FROM audit').pluck().all()
}

test('[SYNC1] what the server writes goes the same way: to disk, then to everybody', async () => {
  const anna = await bare.raw('anna')
  await bare.sync.edit(
    teamId,
    BOUKE,
    () => [card('melk')],
    () => writeMark('samen'),
  )
  expect(bare.updates.load(teamId).seq).toBe(1)
  expect(marks()).toEqual(['samen'])
  await until('Anna sees it', () => readBoard(anna.doc).cards.has(anId('melk')))
  expect(plain(await bare.sync.board(teamId))).toEqual(plain(readBoard(anna.doc)))
})

test('[SYNC1] an edit sees the newest board, also between the edits of others', async () => {
  const anna = await bare.raw('anna')
  anna.write(card('melk'))
  await until('it is stored', () => anna.acked === 1)
  const sizes: number[] = []
  await Promise.all(
    ['een', 'twee', 'drie'].map((word) =>
      bare.sync.edit(teamId, null, (board) => {
        sizes.push(board.cards.size)
        return [card(word)]
      }),
    ),
  )
  expect(sizes).toEqual([1, 2, 3])
  await until('Anna has all', () => readBoard(anna.doc).cards.size === 4)
})

test('[SYNC1] an edit whose transaction fails leaves nothing, on disk or on screens', async () => {
  const anna = await bare.raw('anna')
  const failing = bare.sync.edit(
    teamId,
    null,
    () => [card('weg')],
    () => {
      writeMark('weg')
      throw new Error('not this time')
    },
  )
  await expect(failing).rejects.toThrow('not this time')
  const thrown = bare.sync.edit(teamId, null, () => {
    throw new Error('not decided')
  })
  await expect(thrown).rejects.toThrow('not decided')
  expect(marks()).toEqual([])
  anna.write(card('melk'))
  await until('the board goes on', () => anna.acked === 1)
  expect([...(await bare.sync.board(teamId)).cards.keys()]).toEqual([anId('melk')])
  expect([...readBoard((await anna.sync()).doc).cards.keys()]).toEqual([anId('melk')])
})

test('[SYNC6] an edit of the server that does not fit a board is a bug, and is thrown', async () => {
  const wrong = { ...aCard('melk', 'scrum/todo'), dueOn: 'soon' }
  const edit = bare.sync.edit(teamId, null, () => [{ type: 'card-added', card: wrong }])
  await expect(edit).rejects.toThrow('value/dueOn')
  expect((await bare.sync.board(teamId)).cards.size).toBe(0)
})

test('[SYNC5] a team that does not exist has no board to edit', async () => {
  await expect(bare.sync.edit(anId('geen'), null, () => [])).rejects.toThrow('no team')
  await expect(bare.sync.board(anId('geen'))).rejects.toThrow('no team')
})

test('[SYNC7] what the server writes may carry any name', async () => {
  const stamp = { at: '2026-01-01T10:00:00.000Z', by: ANNA }
  const done = aCard('melk', 'scrum/done', { createdBy: BOUKE, done: stamp })
  await bare.sync.edit(teamId, null, () => [{ type: 'card-added', card: done }])
  expect((await bare.sync.board(teamId)).cards.get(anId('melk'))?.done).toEqual(stamp)
  // Bouke takes it back to work, and undoes that.
  const bouke = await bare.raw('bouke')
  const cardId = anId('melk')
  bouke.write({ type: 'value-set', cardId, field: 'done', value: null })
  bouke.write({ type: 'value-set', cardId, field: 'done', value: stamp })
  await until('both are stored', () => bouke.acked === 2)
})
