import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { APPLICATION_ID } from './file-checks.ts'
import { migrate, type Pending } from './migrate.ts'
import type { Schema } from './schema.ts'

type Query<Row> = { compile(): CompiledQuery<Row> }

/**
 * The one open database. Queries are built and typed by Kysely (`database.sql`) but run here, synchronously: a
 * transaction that awaits on the shared connection would swallow commits of others.
 */
export type Database = {
  readonly connection: BetterSqlite3.Database
  readonly sql: Kysely<Schema>
  all<Row>(query: Query<Row>): Row[]
  get<Row>(query: Query<Row>): Row | undefined
  /** Number of rows changed. */
  run(query: Query<unknown>): number
  /** BEGIN IMMEDIATE … COMMIT; rolled back when `work` throws. Nested calls are savepoints. */
  transaction<Value>(work: () => Value): Value
  close(): void
}

/** What the promises of architecture §3-5 rest on: name, value to set, value to find back. */
const PRAGMAS = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['busy_timeout', '5000', 5000],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  ['secure_delete', 'ON', 1],
  ['journal_size_limit', '67108864', 67108864],
] as const

/** Opens (or makes) the file, asserts its settings and brings the schema up to date, or refuses when it is not. */
export async function openDatabase(file: string, pending: Pending = 'run'): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true })
  const connection = new BetterSqlite3(file)
  try {
    settle(connection)
    await migrate(connection, file, pending)
  } catch (error) {
    connection.close()
    throw error
  }
  const sql = new Kysely<Schema>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
  const statements = new Map<string, BetterSqlite3.Statement>()
  const prepared = (text: string) => {
    const known = statements.get(text)
    if (known) return known
    const statement = connection.prepare(text)
    statements.set(text, statement)
    return statement
  }
  return {
    connection,
    sql,
    all: (query) => {
      const { sql: text, parameters } = query.compile()
      return prepared(text).all(...parameters) as never
    },
    get: (query) => {
      const { sql: text, parameters } = query.compile()
      return prepared(text).get(...parameters) as never
    },
    run: (query) => {
      const { sql: text, parameters } = query.compile()
      return prepared(text).run(...parameters).changes
    },
    transaction: (work) => connection.transaction(work).immediate(),
    close: () => {
      connection.pragma('wal_checkpoint(TRUNCATE)')
      connection.close()
    },
  }
}

/** Sets what durability rests on, and throws when SQLite keeps something else. */
export function settle(connection: BetterSqlite3.Database): void {
  for (const [name, value] of PRAGMAS) connection.pragma(`${name} = ${value}`)
  for (const [name, , expected] of PRAGMAS) {
    const found = connection.pragma(name, { simple: true })
    if (found !== expected) throw new Error(`SQLite keeps ${name} at ${found}, not ${expected}`)
  }
  const owner = connection.pragma('application_id', { simple: true })
  if (owner === 0) connection.pragma(`application_id = ${APPLICATION_ID}`)
  else if (owner !== APPLICATION_ID) throw new Error('this file is not a Beterbord database')
  const version = String(connection.prepare('SELECT sqlite_version()').pluck().get())
  if (!isAtLeast(version, [3, 51, 3])) {
    throw new Error(`SQLite ${version} is too old: 3.51.3 or newer is needed`)
  }
}

function isAtLeast(version: string, wanted: readonly number[]): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, part] of wanted.entries()) {
    const found = parts[index] ?? 0
    if (found !== part) return found > part
  }
  return true
}
