import { renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import type { FileFault } from '#server/database/file-checks.ts'
import { lockFolder } from '#server/database/lock.ts'
import type { Instant } from '#shared/model/ids.ts'
import { copyDatabase } from './copy.ts'
import { backupName, prune, removeUnfinished } from './folder.ts'

export type BackupOutcome =
  | { readonly ok: true; readonly file: string; readonly bytes: number; readonly removed: string[] }
  | { readonly ok: false; readonly file: string; readonly faults: readonly FileFault[] }

/**
 * Makes one backup of a database that may be in use, and takes away what is past its time: only after the new one has
 * been found good. A copy that is not good stays, under a name that no restore takes for a backup.
 */
export async function makeBackup(parts: {
  database: string
  folder: string
  now: Instant
}): Promise<BackupOutcome> {
  const { database, folder, now } = parts
  const source = new BetterSqlite3(database, { readonly: true, fileMustExist: true })
  const lock = lockFolder(folder)
  try {
    removeUnfinished(folder)
    const file = join(folder, backupName(now))
    const faults = await copyDatabase(source, file)
    if (faults.length > 0) {
      const rejected = `${file}.rejected`
      renameSync(file, rejected)
      return { ok: false, file: rejected, faults }
    }
    return { ok: true, file, bytes: statSync(file).size, removed: prune(folder, now) }
  } finally {
    lock.release()
    source.close()
  }
}
