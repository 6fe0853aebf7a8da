import type BetterSqlite3 from 'better-sqlite3'

type Column = { readonly name: string; readonly type: string; readonly isRowNumber: boolean }
type Reference = { readonly column: string; readonly table: string; readonly to: string }
/** A table as SQLite describes it, so that a new one needs no line anywhere else. */
export type Table = {
  readonly name: string
  readonly columns: readonly Column[]
  readonly key: readonly string[]
  readonly references: readonly Reference[]
}

type TableRow = { name: string; type: string }
type ColumnRow = { name: string; type: string; pk: number }
type ReferenceRow = { table: string; from: string; to: string | null }

/** Every table of ours, in the order of their names. */
export function readTables(connection: BetterSqlite3.Database): Table[] {
  const rows = connection.pragma('main.table_list') as TableRow[]
  return rows
    .filter(({ name, type }) => type === 'table' && !/^(sqlite|kysely)_/.test(name))
    .map(({ name }) => describe(connection, name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function describe(connection: BetterSqlite3.Database, name: string): Table {
  const columns = connection.pragma(`table_info(${name})`) as ColumnRow[]
  const inKey = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk)
  const isNumbered = inKey.length === 1 && inKey[0]?.type === 'INTEGER'
  const references = connection.pragma(`foreign_key_list(${name})`) as ReferenceRow[]
  return {
    name,
    columns: columns.map((column) => ({
      name: column.name,
      type: column.type,
      isRowNumber: isNumbered && column.pk > 0,
    })),
    key: inKey.map((column) => column.name),
    references: references.map(({ table, from, to }) => ({ column: from, table, to: to ?? 'id' })),
  }
}

/** Rows that let somebody in, or would: nothing of them ever leaves the server. */
export function holdsSecrets({ columns }: Table): boolean {
  return columns.some(({ name }) => /token|secret|password/.test(name))
}
