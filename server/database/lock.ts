import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'

/** The data folder is in use by another Beterbord. */
export class FolderInUse extends Error {}

/**
 * Keeps a second server away from the same folder: two of them would each think that theirs is the board. The lock is
 * an open SQLite transaction, which the system ends when the process dies, however it dies.
 */
export function lockFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true })
  const lock = new BetterSqlite3(join(folder, 'beterbord.lock'), { timeout: 250 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_BUSY') {
      throw new FolderInUse(folder)
    }
    throw error
  }
  return { release: () => lock.close() }
}
