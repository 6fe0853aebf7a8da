import { readTables, type Table } from '#server/database/tables.ts'
import { storedDocument } from '#server/export/boards.ts'
import { type JsonRow, toJson } from '#server/export/rows.ts'
import type { Records } from '#server/parts.ts'
import type { Card } from '#shared/model/card.ts'
import type { PersonId } from '#shared/model/ids.ts'

export type PersonExport = {
  readonly format: 'beterbord-person'
  readonly version: 1
  readonly madeAt: string
  /** Cards that carry this person, by the code of the team. */
  readonly cards: Readonly<Record<string, readonly Card[]>>
  /** Rows that name this person, by table. */
  readonly records: Readonly<Record<string, readonly JsonRow[]>>
}

/** Told as cards, or nothing but a copy of what is told. */
const NOT_TOLD = /^(document_|card_index$|card_person$)/
const SECRET = /token|secret|password|hash/

/**
 * [PRIV1] All that is kept about one person: every row that names them, in whatever table, and every card that carries
 * them. Without what would let somebody in.
 */
export function exportPerson(
  { database, stores, clock }: Records,
  personId: PersonId,
): PersonExport {
  const email = stores.people.get(personId)?.email ?? null
  const sought = email === null ? [personId] : [personId, email]
  const records: Record<string, JsonRow[]> = {}
  for (const table of readTables(database.connection)) {
    const rows = rowsThatName(database, table, sought)
    if (rows.length > 0) records[table.name] = rows
  }
  const cards: Record<string, Card[]> = {}
  const teams = database.all(database.sql.selectFrom('team').select(['id', 'code']))
  for (const { id, code } of teams) {
    const document = storedDocument(database, id)
    const own = [...document.board().cards.values()].filter((card) =>
      JSON.stringify(card).includes(personId),
    )
    document.doc.destroy()
    if (own.length > 0) cards[code] = own
  }
  return { format: 'beterbord-person', version: 1, madeAt: clock.now(), cards, records }
}

function rowsThatName(
  { connection }: Records['database'],
  table: Table,
  sought: readonly string[],
): JsonRow[] {
  const texts = table.columns.filter(({ type }) => type === 'TEXT')
  if (NOT_TOLD.test(table.name) || texts.length === 0) return []
  const told = table.columns.filter(({ name, type }) => type !== 'BLOB' && !SECRET.test(name))
  const where = texts
    .flatMap(({ name }) => sought.map(() => `instr("${name}", ?) > 0`))
    .join(' OR ')
  return connection
    .prepare<string[], Parameters<typeof toJson>[0]>(
      `SELECT ${told.map(({ name }) => `"${name}"`).join(', ')} FROM "${table.name}" WHERE ${where}`,
    )
    .all(...texts.flatMap(() => sought))
    .map(toJson)
}
