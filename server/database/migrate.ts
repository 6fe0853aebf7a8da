import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type BetterSqlite3 from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { copyDatabase } from '#server/backups/copy.ts'
import { backupFolder, backupName } from '#server/backups/folder.ts'
import { systemClock } from '#server/clock.ts'
import { start } from './migrations/001-start.ts'
import { epoch } from './migrations/002-epoch.ts'
import { operations } from './migrations/003-operations.ts'
import { actions } from './migrations/004-actions.ts'
import { decisions } from './migrations/005-decisions.ts'
import { sessions } from './migrations/006-sessions.ts'
import { screens } from './migrations/007-screens.ts'
import { director } from './migrations/008-director.ts'
import { language } from './migrations/009-language.ts'
import { talkMail } from './migrations/010-talk-mail.ts'
import { yearPlan } from './migrations/011-year-plan.ts'
import { staleIndex } from './migrations/012-stale-index.ts'

/** Every migration there ever was, in order. A landed one never changes. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-start': start,
  '002-epoch': epoch,
  '003-operations': operations,
  '004-actions': actions,
  '005-decisions': decisions,
  '006-sessions': sessions,
  '007-screens': screens,
  '008-director': director,
  '009-language': language,
  '010-talk-mail': talkMail,
  '011-year-plan': yearPlan,
  '012-stale-index': staleIndex,
}

/** What to do with migrations that have not run yet. */
export type Pending = 'run' | 'run-without-copy' | 'refuse'
/** The file was written by a newer Beterbord. */
export class SchemaAhead extends Error {}
/** The file is of another version than this code, and may not be changed now. */
export class SchemaBehind extends Error {}

/**
 * Brings the schema up to date, all or nothing, after a checked backup (`backups/beterbord-…-before-<migration>.db`).
 * Throws `SchemaAhead` when the file was written by a newer Beterbord, so that an old one never touches it.
 */
export async function migrate(
  connection: BetterSqlite3.Database,
  file: string,
  pending: Pending,
): Promise<void> {
  const done = doneIn(connection)
  // Kysely would say the same in words that help nobody.
  if (done.some((name) => !(name in MIGRATIONS))) throw new SchemaAhead(file)
  const first = Object.keys(MIGRATIONS).find((name) => !done.includes(name))
  if (first === undefined) return
  if (pending === 'refuse') throw new SchemaBehind(file)
  if (first !== '001-start' && pending === 'run') await keepCopy(connection, file, first)
  const kysely = new Kysely({ dialect: new SqliteDialect({ database: borrowed(connection) }) })
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
  })
  // Kysely runs each statement by itself on SQLite: a power cut between two would leave a file that never opens again.
  connection.exec('BEGIN IMMEDIATE')
  const { error } = await migrator.migrateToLatest()
  if (connection.inTransaction) connection.exec(error ? 'ROLLBACK' : 'COMMIT')
  if (error) throw new Error(`the database could not be brought up to date: ${String(error)}`)
}

/** The names of the migrations that have run in this file. */
function doneIn(connection: BetterSqlite3.Database): string[] {
  const isThere = connection
    .prepare("SELECT 1 FROM sqlite_master WHERE name = 'kysely_migration'")
    .get()
  if (!isThere) return []
  return connection.prepare<[], string>('SELECT name FROM kysely_migration').pluck().all()
}

/** [OPS4] No upgrade of a file that is broken inside, nor without a good copy of how it was. */
async function keepCopy(
  connection: BetterSqlite3.Database,
  file: string,
  migration: string,
): Promise<void> {
  const folder = backupFolder(dirname(file))
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, backupName(systemClock.now(), migration))
  const faults = await copyDatabase(connection, copy)
  const [broken] = faults.filter(({ check }) => check === 'integrity' || check === 'owner')
  if (broken) throw new Error(`the database is broken: ${broken.check} ${broken.what}`)
}

/** Kysely closes what it was given; the connection is ours and stays open. */
function borrowed(connection: BetterSqlite3.Database) {
  return { prepare: connection.prepare.bind(connection), close: () => {} }
}
