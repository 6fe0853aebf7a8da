import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#server/database/open.ts'
import { seedBare } from '#tests/support/bare-sync.ts'
import { preparedOnce } from './prepared-once.ts'
import { runSchedule } from './schedule.ts'
import { takeOverTime } from './virtual-time.ts'

/** A schedule that did not end well; `npm run torture -- simulate <seed> 1` plays it again. */
export type BadSchedule = { readonly seed: number; readonly faults: readonly string[] }

/** Plays schedules with these seeds, one after the other. */
export async function simulate(
  firstSeed: number,
  count: number,
  progress: (done: number) => void = () => {},
): Promise<BadSchedule[]> {
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  const folder = mkdtempSync(join(memory, 'beterbord-simulator-'))
  const database = preparedOnce(await openDatabase(join(folder, 'beterbord.db')))
  // Here the process dies, not the machine: power cuts are replayed elsewhere.
  database.connection.pragma('synchronous = OFF')
  seedBare(database)
  const bad: BadSchedule[] = []
  const time = takeOverTime()
  try {
    for (let seed = firstSeed; seed < firstSeed + count; seed++) {
      const faults = await runSchedule(seed, database, time)
      if (faults.length > 0) bad.push({ seed, faults })
      if (seed % 1000 === 0) progress(seed - firstSeed)
    }
  } finally {
    time.giveBack()
    database.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return bad
}
