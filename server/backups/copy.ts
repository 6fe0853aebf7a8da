import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { checkFile, type FileFault } from '#server/database/file-checks.ts'

/** The copy is made in one step, so it is the state of one moment, and writers never make it start over. */
const ALL_PAGES = 0x7fffffff
/** Behind the name of a copy that is not finished. */
export const UNFINISHED = '.part'

/**
 * [OPS1] Copies a database that may be in use: copy, fsync, rename, and then everything is checked on the copy. Returns
 * what is wrong with it; only an empty list makes it a backup.
 */
export async function copyDatabase(
  connection: BetterSqlite3.Database,
  target: string,
): Promise<readonly FileFault[]> {
  const part = target + UNFINISHED
  rmSync(part, { force: true })
  await connection.backup(part, { progress: () => ALL_PAGES })
  makeOneFile(part)
  syncToDisk(part)
  renameSync(part, target)
  syncToDisk(dirname(target))
  return checkFile(target)
}

/** A copy knows no write-ahead log beside it, so it can be moved around as the one file it is. */
function makeOneFile(file: string): void {
  const copy = new BetterSqlite3(file)
  try {
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

/** Returns once this file or folder is on the disk. */
export function syncToDisk(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
