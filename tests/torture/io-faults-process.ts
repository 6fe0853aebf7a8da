// Lets operations on a real store fail, many times over: `node io-faults-process.ts <rounds> <first>`, with the library
// of `record.c` loaded. Prints what was wrong, a line each, and at the end how many faults fired.

import { rmSync } from 'node:fs'
import { constants } from 'node:os'
import { buildDocument } from '#server/sync/team-document.ts'
import { readBoard } from '#shared/document/read.ts'
import { aBareSync, type BareSync, TEAMS } from '#tests/support/bare-sync.ts'
import { ANNA, aCard, anId } from '#tests/support/boards.ts'
import { folderWithDatabase } from '#tests/support/fresh-database.ts'
import { type RawClient, until } from '#tests/support/sync-clients.ts'

const [, , rounds = '0', first = '1'] = process.argv
const EDITS = 4
const FAULTS = [
  { name: 'EIO once', code: constants.errno.EIO, times: 1 },
  { name: 'EIO for ever', code: constants.errno.EIO, times: 1e6 },
  // What the system makes of a disk that it no longer trusts.
  { name: 'read-only for ever', code: constants.errno.EROFS ?? 30, times: 1e6 },
  { name: 'full for a moment', code: constants.errno.ENOSPC, times: 1 },
] as const

let fired = 0
for (let round = 0; round < Number(rounds); round++) await play(Number(first) + round)
console.log(`fired ${fired}`)

async function play(round: number): Promise<void> {
  const folder = await folderWithDatabase('beterbord-fault-')
  const fault = FAULTS[round % FAULTS.length] ?? FAULTS[0]
  // The settings of one edit: a few writes and a sync.
  const at = 1 + (Math.floor(round / FAULTS.length) % 24)
  const say = (what: string) => console.log(`round ${round}, ${fault.name} at ${at}: ${what}`)
  try {
    const bare = await aBareSync({}, folder)
    bare.database.connection.pragma('wal_autocheckpoint = 4')
    const anna = await bare.raw('anna')
    Object.assign(process.env, { FAIL_TIMES: String(fault.times), FAIL_WITH: String(fault.code) })
    process.env.FAIL_AT = String(at)
    const acked = await work(bare, anna)
    delete process.env.FAIL_AT
    const isFatal = bare.faults.length > 0
    if (isFatal || bare.logged.some((line) => line.includes('storage-full'))) fired++
    if (isFatal) await until('the client is told', () => anna.closedWith !== null)
    if (isFatal && anna.closedWith?.code !== 4501) say(`closed with ${anna.closedWith?.code}`)
    if (fault.code === constants.errno.ENOSPC && !isFatal && acked < EDITS) say('not all is acked')
    await bare.close(true)
    await look(folder, acked, say)
  } catch (error) {
    say(String(error))
  } finally {
    delete process.env.FAIL_AT
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes until all is acked or the server gave up; returns how much was acked. */
async function work(bare: BareSync, anna: RawClient): Promise<number> {
  for (let word = 1; word <= EDITS; word++) {
    if (!anna.isOpen) break
    anna.write({ type: 'card-added', card: aCard(word, 'scrum/todo', { createdBy: ANNA }) })
    await until('it is acked or over', () => anna.acked === anna.sent || bare.faults.length > 0)
    if (bare.faults.length > 0) break
  }
  return anna.acked
}

async function look(folder: string, acked: number, say: (what: string) => void): Promise<void> {
  const again = await aBareSync({}, folder)
  const verdict = again.database.connection.pragma('integrity_check', { simple: true })
  if (verdict !== 'ok') say(`integrity: ${verdict}`)
  const { doc } = buildDocument(again.updates.load(TEAMS[0]), 1)
  const { cards } = readBoard(doc)
  for (let word = 1; word <= acked; word++) if (!cards.has(anId(word))) say(`lost edit ${word}`)
  await again.close(true)
}
