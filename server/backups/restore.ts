import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import type { Clock } from '#server/clock.ts'
import { raiseEpochs } from '#server/database/document-epochs.ts'
import { DATABASE_FILE } from '#server/database/file-name.ts'
import { lockFolder } from '#server/database/lock.ts'
import { openDatabase } from '#server/database/open.ts'
import { createStores } from '#server/database/stores.ts'
import { verifyChains } from '#server/database/verify-chains.ts'
import { createHeadsBook, HEADS_FILE } from '#server/heads-book.ts'
import { syncToDisk } from './copy.ts'

/** Start of the name of a database that a restore took the place of. Never deleted by a program. */
export const SET_ASIDE = 'beterbord-set-aside-'
/** A database and what SQLite keeps beside it. */
const SUFFIXES = ['', '-wal', '-shm'] as const

/**
 * [OPS3] Puts a backup, found good before, in the place of the database. Throws `FolderInUse` while a server runs. At
 * every moment there is a whole database under the name: cut off half way, the restore has not happened yet.
 */
export async function restoreBackup(parts: {
  dataFolder: string
  file: string
  clock: Clock
}): Promise<{ setAside: string | null; withoutDecisions: readonly string[] }> {
  const { dataFolder, file, clock } = parts
  const lock = lockFolder(dataFolder)
  const current = join(dataFolder, DATABASE_FILE)
  const next = `${current}.restoring`
  const clearNext = () => {
    for (const suffix of SUFFIXES) rmSync(next + suffix, { force: true })
  }
  try {
    // What an earlier restore that was cut off left lying would be taken for the log of this one.
    clearNext()
    copyFileSync(file, next)
    const withoutDecisions = await prepare(next, dataFolder, clock)
    syncToDisk(next)
    const setAside = existsSync(current) ? keepOld(current, dataFolder, clock) : null
    renameSync(next, current)
    const book = join(dataFolder, HEADS_FILE)
    if (existsSync(book)) renameSync(book, asideName(dataFolder, clock, '-decision-heads.txt'))
    syncToDisk(dataFolder)
    return { setAside, withoutDecisions }
  } finally {
    clearNext()
    lock.release()
  }
}

/**
 * Brings the copy to the schema of today, and to a new epoch before anybody can see it. Returns the teams that took
 * decisions after the backup: the book of heads knows them.
 */
async function prepare(file: string, dataFolder: string, clock: Clock): Promise<string[]> {
  const database = await openDatabase(file, 'run-without-copy')
  try {
    const at = clock.now()
    database.transaction(() => {
      raiseEpochs(database, at)
      const act = 'operator/restored'
      createStores(database).audit.note({ at, actorId: null, act, subject: 'backup' })
    })
    const known = createHeadsBook(dataFolder).known()
    return verifyChains(database, known).teams.flatMap(({ code, fault }) => (fault ? [code] : []))
  } finally {
    database.close()
  }
}

function asideName(dataFolder: string, clock: Clock, ending: string): string {
  return join(dataFolder, `${SET_ASIDE}${clock.now().replaceAll(/[:.]/g, '-')}${ending}`)
}

/** A second name for the old database, so that the new one takes its place in one step. */
function keepOld(current: string, dataFolder: string, clock: Clock): string {
  const name = asideName(dataFolder, clock, '.db')
  finishLog(current)
  try {
    linkSync(current, name)
  } catch {
    // A file system without second names.
    copyFileSync(current, name)
  }
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(current + suffix)) renameSync(current + suffix, name + suffix)
  }
  return name
}

/** Puts the write-ahead log into the file. One that is too broken for that is kept as it lies. */
function finishLog(file: string): void {
  try {
    const old = new BetterSqlite3(file)
    old.pragma('wal_checkpoint(TRUNCATE)')
    old.close()
  } catch (error) {
    if (!(error instanceof BetterSqlite3.SqliteError)) throw error
  }
}
