import type BetterSqlite3 from 'better-sqlite3'
import { holdsSecrets, readTables, type Table } from '#server/database/tables.ts'
import type { TeamId } from '#shared/model/ids.ts'

export type JsonValue = string | number | null | { readonly base64: string }
export type JsonRow = Readonly<Record<string, JsonValue>>

/** What the boards are stored in; they are told as cards. */
const BOARDS: readonly string[] = [
  'document_update',
  'document_snapshot',
  'document_client',
  'document_epoch',
  'card_index',
  'card_person',
]

/** Tables with rows of a team, and how to find them: by its id, or through a row that they refer to. */
export function tablesOfTeams(
  connection: BetterSqlite3.Database,
): { readonly table: Table; readonly where: string }[] {
  const tables = readTables(connection).filter(
    (table) => !holdsSecrets(table) && !BOARDS.includes(table.name) && table.name !== 'team',
  )
  const byName = new Map(tables.map((table) => [table.name, table]))
  const whereIn = (table: Table, above: readonly string[]): string | null => {
    const direct = table.references.find((reference) => reference.table === 'team')
    const column = direct?.column ?? table.columns.find(({ name }) => name === 'team_id')?.name
    if (column !== undefined) return `"${column}" = ?`
    for (const { column: from, table: parentName, to } of table.references) {
      const parent = byName.get(parentName)
      if (!parent || above.includes(parentName)) continue
      const where = whereIn(parent, [...above, table.name])
      if (where !== null) return `"${from}" IN (SELECT "${to}" FROM "${parentName}" WHERE ${where})`
    }
    return null
  }
  return tables.flatMap((table) => {
    const where = whereIn(table, [])
    return where === null ? [] : [{ table, where }]
  })
}

/** The records of a team by table, in the order of their keys. Row numbers that nobody refers to are left out. */
export function recordsOf(
  connection: BetterSqlite3.Database,
  teamId: TeamId,
): Record<string, JsonRow[]> {
  const found: Record<string, JsonRow[]> = {}
  const tables = tablesOfTeams(connection)
  for (const { table, where } of tables) {
    const isReferredTo = tables.some(({ table: other }) =>
      other.references.some((reference) => reference.table === table.name),
    )
    const columns = table.columns.filter(({ isRowNumber }) => !isRowNumber || isReferredTo)
    const names = columns.map(({ name }) => `"${name}"`).join(', ')
    const order = table.key.map((name) => `"${name}"`).join(', ') || '1'
    const rows = connection
      .prepare<[TeamId], Row>(
        `SELECT ${names} FROM "${table.name}" WHERE ${where} ORDER BY ${order}`,
      )
      .all(teamId)
    if (rows.length > 0) found[table.name] = rows.map(toJson)
  }
  return found
}

type Row = Record<string, string | number | null | Buffer>

export function toJson(row: Row): JsonRow {
  const told = Object.entries(row).map(([name, value]) => [
    name,
    Buffer.isBuffer(value) ? { base64: value.toString('base64') } : value,
  ])
  return Object.fromEntries(told)
}

export function fromJson(value: JsonValue): string | number | null | Buffer {
  return typeof value === 'object' && value !== null ? Buffer.from(value.base64, 'base64') : value
}
