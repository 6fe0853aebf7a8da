import BetterSqlite3 from 'better-sqlite3'
import type { Database } from '#server/database/open.ts'
import { readTables } from '#server/database/tables.ts'

export type ErasedTexts = {
  readonly places: number
  /** Tables that never change: what stands there stays. */
  readonly sealed: readonly string[]
}

/** Names of people, and of places that may be called as somebody is. */
const LEFT_ALONE: readonly string[] = ['person', 'network', 'school', 'team', 'holiday']

/** Takes words out of every text in every table. Call inside a transaction. */
export function eraseTexts(
  { connection }: Database,
  without: (text: string) => string,
): ErasedTexts {
  connection.function('without_words', { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? without(text) : text,
  )
  let places = 0
  const sealed: string[] = []
  for (const { name, columns } of readTables(connection)) {
    if (LEFT_ALONE.includes(name)) continue
    for (const column of columns.filter(({ type }) => type === 'TEXT')) {
      const changed = eraseColumn(connection, name, column.name)
      if (changed === 'sealed') sealed.push(name)
      else places += changed
    }
  }
  return { places, sealed: [...new Set(sealed)] }
}

function eraseColumn(
  connection: BetterSqlite3.Database,
  table: string,
  column: string,
): number | 'sealed' {
  try {
    return connection
      .prepare(
        `UPDATE "${table}" SET "${column}" = without_words("${column}")
         WHERE without_words("${column}") <> "${column}"`,
      )
      .run().changes
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) {
      return 'sealed'
    }
    throw error
  }
}
