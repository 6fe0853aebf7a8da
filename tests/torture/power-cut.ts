import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDocumentUpdateStore } from '#server/database/document-updates.ts'
import { openDatabase } from '#server/database/open.ts'
import { buildDocument } from '#server/sync/team-document.ts'
import { TEAMS } from '#tests/support/bare-sync.ts'
import { anId } from '#tests/support/boards.ts'
import { type CrashState, crashStates } from './crash-states.ts'
import type { Operation } from './recording.ts'

export type PowerCuts = {
  readonly states: number
  /** States in which something that somebody was told is safe was gone, and how many edits at most. */
  readonly losing: number
  readonly mostLost: number
  /** States that could not be opened, or that say of themselves that they are damaged. */
  readonly corrupt: readonly string[]
}

/** Opens every crash state with the real store and looks what is there. */
export async function cutThePower(
  operations: readonly Operation[],
  count: number,
  random: () => number,
  progress: (done: string) => void = () => {},
): Promise<PowerCuts> {
  // What the disk does was recorded; looking at it needs none.
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  const folder = mkdtempSync(join(memory, 'beterbord-cut-'))
  const corrupt: string[] = []
  let [states, losing, mostLost] = [0, 0, 0]
  for (const state of crashStates(operations, count, random)) {
    states++
    if (states % 1000 === 0) progress(`${states}, ${losing} losing, ${corrupt.length} corrupt`)
    try {
      const lost = await lostIn(state, folder)
      if (lost > 0) losing++
      mostLost = Math.max(mostLost, lost)
    } catch (error) {
      corrupt.push(`state ${states}: ${String(error)}`)
    }
  }
  rmSync(folder, { recursive: true, force: true })
  return { states, losing, mostLost, corrupt }
}

/** How many acked edits are not there when the store is opened. Throws when it is damaged. */
async function lostIn({ database, log, acked }: CrashState, folder: string): Promise<number> {
  const file = join(folder, 'beterbord.db')
  rmSync(`${file}-shm`, { force: true })
  writeFileSync(file, database)
  writeFileSync(`${file}-wal`, log)
  const opened = await openDatabase(file)
  try {
    const verdict = opened.connection.pragma('integrity_check', { simple: true })
    if (verdict !== 'ok') throw new Error(String(verdict))
    const stored = createDocumentUpdateStore(opened).load(TEAMS[0])
    const document = buildDocument(stored, 1)
    let lost = 0
    for (let word = 1; word <= acked; word++) if (!document.cards.has(anId(word))) lost++
    document.doc.destroy()
    return lost
  } finally {
    opened.connection.close()
  }
}
