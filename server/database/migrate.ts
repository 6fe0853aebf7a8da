import { copyFileSync, existsSync } from 'node:fs'
import type BetterSqlite3 from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { start } from './migrations/001-start.ts'
import { epoch } from './migrations/002-epoch.ts'

/** Every migration there ever was, in order. A landed one never changes. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-start': start,
  '002-epoch': epoch,
}

/**
 * Brings the schema up to date, all or nothing, after copying the file (`<file>.before-<migration>`). Throws when the
 * file was written by a newer Beterbord, so that an old one never touches it.
 */
export async function migrate(connection: BetterSqlite3.Database, file: string): Promise<void> {
  const kysely = new Kysely({ dialect: new SqliteDialect({ database: borrowed(connection) }) })
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
  })
  const pending = (await migrator.getMigrations()).filter((entry) => entry.executedAt === undefined)
  const [first] = pending
  if (first && first.name !== '001-start') {
    connection.pragma('wal_checkpoint(TRUNCATE)')
    const copy = `${file}.before-${first.name}`
    if (!existsSync(copy)) copyFileSync(file, copy)
  }
  const { error } = await migrator.migrateToLatest()
  if (error) throw new Error(`the database could not be brought up to date: ${String(error)}`)
}

/** Kysely closes what it was given; the connection is ours and stays open. */
function borrowed(connection: BetterSqlite3.Database) {
  return { prepare: connection.prepare.bind(connection), close: () => {} }
}
