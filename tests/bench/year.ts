import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { createDocumentUpdateStore } from '#server/database/document-updates.ts'
import { DATABASE_FILE } from '#server/database/file-name.ts'
import { openDatabase } from '#server/database/open.ts'
import { encodeUpdate } from '#server/sync/frames.ts'
import { writeChanges } from '#shared/document/write.ts'
import { ANNA, aCard, anId } from '#tests/support/boards.ts'
import { start, type UnderTest } from './under-test.ts'
import { enter, pause, type Visitor } from './visitor.ts'

/** The board, and another one that is opened first: a running server has its code compiled. */
const SIZE = { rooms: 2, people: 1 }
const CARDS = 300
/** Each time somebody opens the board they write under a Yjs client id of its own. */
const VISITS = 600
const EDITS_A_VISIT = 33

export type Opened = {
  readonly fromLog: number | null
  readonly cold: number
  /** Somebody else, right behind the first: the document is only then built. */
  readonly next: number
  readonly warm: number
}

/** Milliseconds until a visitor has a board with a year of history: 20,000 edits, 300 cards, 600 client ids. */
export async function measureYear(name: 'beterbord' | 'hocuspocus'): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'beterbord-bench-'))
  try {
    return name === 'beterbord' ? await openBeterbord(folder) : await openHocuspocus(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function openBeterbord(folder: string): Promise<Opened> {
  const empty = await start('beterbord', SIZE, folder)
  const teamId = empty.rooms[0]?.id ?? ''
  await empty.stop()
  const database = await openDatabase(join(folder, DATABASE_FILE))
  const store = createDocumentUpdateStore(database)
  const at = new Date().toISOString()
  const { updates } = aYear()
  database.transaction(() =>
    updates.forEach((bytes, index) => {
      store.append({ teamId, seq: index + 1, bytes, personId: null, at })
    }),
  )
  database.close()

  const first = await start('beterbord', SIZE, folder)
  const fromLog = await open(first)
  fromLog.visitor.socket.terminate()
  // Some seconds after the last has left, a snapshot takes the place of the log.
  await pause(8000)
  await first.stop()
  return { fromLog: fromLog.took, ...(await coldAndWarm(await start('beterbord', SIZE, folder))) }
}

async function openHocuspocus(folder: string): Promise<Opened> {
  const first = await start('hocuspocus', SIZE, folder)
  const { visitor } = await open(first)
  visitor.send(encodeUpdate(Y.encodeStateAsUpdate(aYear().doc)))
  // It stores two seconds after the last edit.
  await pause(5000)
  await first.stop()
  return { fromLog: null, ...(await coldAndWarm(await start('hocuspocus', SIZE, folder))) }
}

async function coldAndWarm(server: UnderTest): Promise<Omit<Opened, 'fromLog'>> {
  const other = await open(server, 1)
  const cold = await open(server)
  const next = await open(server)
  await pause(1000)
  const warm = await open(server)
  for (const { visitor } of [other, cold, next, warm]) visitor.socket.terminate()
  await server.stop()
  return { cold: cold.took, next: next.took, warm: warm.took }
}

async function open(server: UnderTest, index = 0): Promise<{ visitor: Visitor; took: number }> {
  const room = server.rooms[index]
  const [person] = room?.people ?? []
  if (!room || !person) throw new Error('the server has no such room')
  const began = performance.now()
  const visitor = await enter(server, room.id, person)
  await visitor.synced
  return { visitor, took: performance.now() - began }
}

/** What a team writes in a school year, as the updates that came in. */
function aYear(): { doc: Y.Doc; updates: readonly Uint8Array[] } {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (bytes: Uint8Array) => updates.push(bytes))
  const at = new Date().toISOString()
  for (let visit = 0; visit < VISITS; visit++) {
    doc.clientID = 1000 + visit
    if (visit < CARDS) {
      const card = aCard(visit, 'scrum/todo', { createdAt: at, createdBy: ANNA })
      writeChanges(doc, [{ type: 'card-added', card }], null)
    }
    for (let edit = 0; edit < EDITS_A_VISIT; edit++) {
      const cardId = anId((visit * 7 + edit) % Math.min(visit + 1, CARDS))
      const text = 'We lezen elke dag een kwartier samen. '.repeat(4).slice(0, (visit % 40) + edit)
      writeChanges(doc, [{ type: 'text-set', cardId, field: 'explanation', text }], null)
    }
  }
  return { doc, updates }
}
