import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDocumentUpdateStore } from '#server/database/document-updates.ts'
import { openDatabase } from '#server/database/open.ts'
import { readBoard } from '#shared/document/read.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { TEAMS } from '#tests/support/bare-sync.ts'
import { ANNA } from '#tests/support/boards.ts'
import { spawnSync } from '#tests/support/spawned-sync.ts'
import { until } from '#tests/support/sync-clients.ts'
import { failTheDisk } from '#tests/torture/io-faults.ts'
import { addCard, enter, killTheServer } from '#tests/torture/kills.ts'
import { canRecord } from '#tests/torture/recording.ts'

const KILLS = 50

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beterbord-durable-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test(`[SYNC1] of what was seen or acked nothing is gone after ${KILLS} kills`, {
  timeout: 300_000,
}, async () => {
  const { certain, lost } = await killTheServer(folder, KILLS)
  expect(lost).toEqual([])
  expect(certain).toBeGreaterThan(KILLS * 5)
  const database = await openDatabase(join(folder, 'beterbord.db'))
  expect(database.connection.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(createDocumentUpdateStore(database).load(TEAMS[0]).seq).toBeGreaterThan(KILLS)
  database.close()
})

test('[SYNC4] a disk that fails stops the process after telling clients, and what was acked is there', async () => {
  const first = await spawnSync(folder)
  const [before] = await enter(first)
  before.do(addCard('eerst', ANNA))
  await until('it is stored', () => before.client.acked === 1)
  await first.kill()

  const wal = statSync(join(folder, 'beterbord.db-wal')).size
  const failing = await spawnSync(folder, Math.ceil(wal / 1024) + 200)
  const [anna, bouke] = await enter(failing)
  let count = 0
  while (anna.client.isOpen && count < 2000) {
    anna.do(addCard(`k${count++}`, ANNA))
    await until('there is an answer', () => {
      return anna.client.acked === anna.done.length || !anna.client.isOpen
    })
  }
  expect(await failing.ended).toBe(1)
  await until('both are told', () => !!anna.client.closedWith && !!bouke.client.closedWith)
  expect(anna.client.closedWith?.code).toBe(CLOSE.storageFailed)
  expect(bouke.client.closedWith?.code).toBe(CLOSE.storageFailed)

  const again = await spawnSync(folder)
  const [reader] = await enter(again)
  const board = readBoard(reader.client.doc)
  expect(anna.acked().filter((deed) => !deed.stands(board))).toEqual([])
  expect(anna.acked().length).toBeGreaterThan(3)
  await again.kill()
})

if (canRecord()) {
  test('[SYNC4] whichever write or sync fails, clients are told and nothing acked is gone', {
    timeout: 120_000,
  }, () => {
    const { fired, wrong } = failTheDisk(24)
    expect(wrong).toEqual([])
    expect(fired).toBeGreaterThan(12)
  })
}
