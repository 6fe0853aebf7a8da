import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '#server/clock.ts'
import type { Config } from '#server/config.ts'
import { DATABASE_FILE } from '#server/database/file-name.ts'
import { FolderInUse, lockFolder } from '#server/database/lock.ts'
import { openDatabase } from '#server/database/open.ts'
import { createStores } from '#server/database/stores.ts'
import type { Records } from '#server/parts.ts'

/**
 * Works on the data, also while a server runs: people and rights are rows, and the server asks them anew each time. With
 * a server running an upgrade is refused, since it would change the tables under it. `alone` throws `FolderInUse` then.
 */
export async function withRecords<Value>(
  config: Config,
  clock: Clock,
  work: (records: Records) => Promise<Value> | Value,
  mode: 'beside-a-server' | 'alone' = 'beside-a-server',
): Promise<Value> {
  const lock = mode === 'alone' ? lockFolder(config.dataFolder) : lockIfFree(config.dataFolder)
  try {
    const file = join(config.dataFolder, DATABASE_FILE)
    if (!existsSync(file)) throw Object.assign(new Error(file), { code: 'ENOENT' })
    const database = await openDatabase(file, lock ? 'run' : 'refuse')
    try {
      return await work({ stores: createStores(database), clock, database })
    } finally {
      // The server, if there is one, keeps its own log.
      database.connection.close()
    }
  } finally {
    lock?.release()
  }
}

function lockIfFree(folder: string): { release(): void } | null {
  if (!existsSync(folder)) throw Object.assign(new Error(folder), { code: 'ENOENT' })
  try {
    return lockFolder(folder)
  } catch (error) {
    if (error instanceof FolderInUse) return null
    throw error
  }
}
