import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp } from '#server/app.ts'
import type { Config } from '#server/config.ts'
import { lockFolder } from '#server/database/lock.ts'
import { HEADS_FILE } from '#server/heads-book.ts'
import type { Instant } from '#shared/model/ids.ts'
import { fillDemo, storyClock } from './fill.ts'

const FILE = 'beterbord.db'
/** Says that the database beside it is a demo, so that nobody's own boards are ever started over. */
const MARK = 'demo.txt'
const MARK_TEXT =
  'In deze map staat de demo van Beterbord. `npm run demo -- --reset` maakt haar opnieuw.\n'
/** Where a demo is until it is whole: one that was cut off half way is never shown. */
const MAKING = 'making'

/** The folder holds boards that are not a demo. */
export class NotADemo extends Error {}

/**
 * Makes the demo in the data folder, as on the day of `now`, unless it is there already. With `reset` it is made anew.
 * Returns whether it was made. Throws `NotADemo`, and `FolderInUse` while a server runs on it.
 */
export async function makeDemo(
  config: Config,
  { now, reset }: { now: Instant; reset: boolean },
): Promise<boolean> {
  const lock = lockFolder(config.dataFolder)
  try {
    const inFolder = (name: string) => join(config.dataFolder, name)
    if (existsSync(inFolder(FILE))) {
      if (!existsSync(inFolder(MARK))) throw new NotADemo(config.dataFolder)
      if (!reset) return false
    }
    rmSync(inFolder(MAKING), { recursive: true, force: true })
    mkdirSync(inFolder(MAKING))
    await fillFolder({ ...config, dataFolder: inFolder(MAKING), logLevel: 'error' }, now)
    for (const suffix of ['', '-wal', '-shm']) rmSync(inFolder(FILE + suffix), { force: true })
    // The heads of an older demo would say that its decisions are gone.
    rmSync(inFolder(HEADS_FILE), { force: true })
    writeFileSync(inFolder(MARK), MARK_TEXT)
    renameSync(join(inFolder(MAKING), FILE), inFolder(FILE))
    rmSync(inFolder(MAKING), { recursive: true })
    return true
  } finally {
    lock.release()
  }
}

async function fillFolder(config: Config, now: Instant): Promise<void> {
  const clock = storyClock(now)
  const app = await buildApp(config, { clock })
  // A demo that is cut off is made again, so its hundreds of edits need not wait for the disk one by one.
  app.database.connection.pragma('synchronous = OFF')
  await fillDemo(app, clock)
  app.database.connection.pragma('synchronous = FULL')
  await app.close()
}
