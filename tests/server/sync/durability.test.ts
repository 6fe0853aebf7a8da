import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDocumentUpdateStore } from '#server/database/document-updates.ts'
import { openDatabase } from '#server/database/open.ts'
import { readBoard } from '#shared/document/read.ts'
import type { Change } from '#shared/model/change.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { TEAMS } from '#tests/support/bare-sync.ts'
import { ANNA, aCard, anId, BOUKE, NOW } from '#tests/support/boards.ts'
import { type SpawnedSync, spawnSync } from '#tests/support/spawned-sync.ts'
import { type RawClient, rawClient, until } from '#tests/support/sync-clients.ts'

const KILLS = 50
const [teamId] = TEAMS

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beterbord-durable-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What one person did, in order: each deed leaves something that can be looked for. */
type Deed = { readonly change: Change; stands(board: BoardSnapshot): boolean }

function addCard(word: string, createdBy: string): Deed {
  return {
    change: { type: 'card-added', card: aCard(word, 'scrum/todo', { createdBy }) },
    stands: (board) => board.cards.has(anId(word)),
  }
}

/** Clearing has no clock of its own in Yjs, so it is easily lost where only clocks are counted. */
function finishAndReopen(word: string, by: string): Deed[] {
  const cardId = anId(word)
  const shelved = { shelf: 'archive', at: NOW, by } as const
  return [
    {
      change: { type: 'value-set', cardId, field: 'shelved', value: shelved },
      stands: () => true,
    },
    {
      change: { type: 'value-set', cardId, field: 'shelved', value: null },
      stands: (board) => board.cards.get(cardId)?.shelved === undefined,
    },
  ]
}

class Author {
  readonly client: RawClient
  readonly done: Deed[] = []

  constructor(client: RawClient) {
    this.client = client
  }

  do(deed: Deed): void {
    if (!this.client.isOpen) return
    this.client.write(deed.change)
    this.done.push(deed)
  }

  /** Deeds of which the server said that they are on disk. */
  acked(): Deed[] {
    return this.done.slice(0, this.client.acked)
  }
}

test(`[SYNC1] of what was seen or acked nothing is gone after ${KILLS} kills`, {
  timeout: 300_000,
}, async () => {
  const certain: Deed[] = []
  for (let round = 0; round < KILLS; round++) {
    const server = await spawnSync(folder)
    const [anna, bouke] = await enter(server)
    const board = readBoard(bouke.client.doc)
    const lost = certain.filter((deed) => !deed.stands(board))
    expect(lost, `after kill ${round}`).toEqual([])

    const killed = killWhileWriting(server, round)
    writeUntilClosed(anna, round, ANNA)
    writeUntilClosed(bouke, round, BOUKE)
    await killed
    await until('both noticed', () => !anna.client.isOpen && !bouke.client.isOpen)

    const others = [anna, bouke] as const
    for (const [author, reader] of [others, [bouke, anna] as const]) {
      const seen = readBoard(reader.client.doc)
      // Adding is only done once, so what another has seen of it has to stay.
      certain.push(...author.acked())
      certain.push(
        ...author.done.filter(({ change, stands }) => change.type === 'card-added' && stands(seen)),
      )
    }
  }
  expect(certain.length).toBeGreaterThan(KILLS * 5)
  const database = await openDatabase(join(folder, 'beterbord.db'))
  expect(database.connection.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(createDocumentUpdateStore(database).load(teamId).seq).toBeGreaterThan(KILLS)
  database.close()
})

async function enter(server: SpawnedSync): Promise<[Author, Author]> {
  const [anna, bouke] = await Promise.all([
    rawClient(server.url, teamId, `who=${ANNA}`),
    rawClient(server.url, teamId, `who=${BOUKE}`),
  ])
  return [new Author(anna), new Author(bouke)]
}

/** Kills at another moment each time: before anything is stored, in between, after a while. */
function killWhileWriting(server: SpawnedSync, round: number): Promise<void> {
  const wait = (round * 7919) % 90
  return new Promise((resolve) => setTimeout(() => resolve(server.kill()), wait))
}

function writeUntilClosed(author: Author, round: number, by: string): void {
  let count = 0
  const step = () => {
    if (!author.client.isOpen) return
    const word = `${by.slice(0, 1)}${round}k${count++}`
    author.do(addCard(word, by))
    if (count % 4 === 0) for (const deed of finishAndReopen(word, by)) author.do(deed)
    setTimeout(step, (count * 13) % 9)
  }
  step()
}

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
