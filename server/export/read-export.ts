import * as Y from 'yjs'
import { createCardIndex } from '#server/database/card-index.ts'
import { createDocumentUpdateStore } from '#server/database/document-updates.ts'
import type { Database } from '#server/database/open.ts'
import { readTables } from '#server/database/tables.ts'
import { verifyChains } from '#server/database/verify-chains.ts'
import type { Records } from '#server/parts.ts'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Change, NewCard } from '#shared/model/change.ts'
import type { Instant } from '#shared/model/ids.ts'
import type { ExportedTeam, ExportFile } from './format.ts'
import { fromJson, type JsonRow, tablesOfTeams } from './rows.ts'

export type ImportOutcome =
  | {
      readonly ok: true
      readonly added: readonly string[]
      /** Teams that were here already; nothing of them was touched. */
      readonly skipped: readonly string[]
      /** People whose address is somebody else's here; they came without it. */
      readonly withoutAddress: readonly string[]
    }
  | { readonly ok: false; readonly unknown: string }

/**
 * [OPS11] Adds the teams of an export that are not here yet, all or nothing. A team that is here, by id or by code, is
 * left exactly as it is, its decisions above all. People come without a password.
 */
export function readExport({ database, clock }: Records, file: ExportFile): ImportOutcome {
  const unknown = unknownIn(database, file)
  if (unknown !== null) return { ok: false, unknown }
  const at = clock.now()
  return database.transaction(() => {
    database.connection.pragma('defer_foreign_keys = ON')
    if (!has(database, 'network', '1', 1) && file.network) insert(database, 'network', file.network)
    for (const school of file.schools) {
      if (has(database, 'school', 'id', school.id)) continue
      insert(database, 'school', school)
      const own = file.holidays.filter(({ school_id }) => school_id === school.id)
      for (const holiday of own) insert(database, 'holiday', holiday)
    }
    const isThere = ({ team }: ExportedTeam) =>
      has(database, 'team', 'id', team.id) || has(database, 'team', 'code', team.code)
    const skipped = file.teams.filter(isThere)
    const fresh = file.teams.filter((team) => !skipped.includes(team))
    const withoutAddress = file.people.flatMap((person) => addPerson(database, person))
    for (const role of file.networkRoles) insert(database, 'network_role', role, 'OR IGNORE')
    for (const team of fresh) addTeam(database, team, at)
    // Decisions come as they were sealed, or not at all.
    if (!verifyChains(database).isSound) throw new BrokenExport('decisions')
    return {
      ok: true,
      added: fresh.map(({ team }) => team.code),
      skipped: skipped.map(({ team }) => team.code),
      withoutAddress,
    }
  })
}

function addTeam(database: Database, { team, board, records }: ExportedTeam, at: Instant): void {
  insert(database, 'team', team)
  const doc = new Y.Doc()
  const cards = board.cards.map((card): Change => {
    // The document takes no field that its schema does not know, and reading checks the values.
    return { type: 'card-added', card: card as unknown as NewCard }
  })
  writeChanges(doc, [{ type: 'ambition-set', text: board.ambition }, ...cards], 'import')
  const written = readBoard(doc)
  if (written.cards.size !== board.cards.length) throw new BrokenExport('cards')
  createDocumentUpdateStore(database).startAnew(team.id, 1, Y.encodeStateAsUpdate(doc), at)
  doc.destroy()
  const index = createCardIndex(database)
  for (const card of written.cards.values()) index.put(team.id, null, card, at)
  for (const [table, rows] of Object.entries(records)) {
    for (const row of rows) insert(database, table, row)
  }
}

/** What the file says cannot be so: nothing was added. */
export class BrokenExport extends Error {}

/** Gives the name of who comes without an address. */
function addPerson(database: Database, person: JsonRow): string[] {
  if (has(database, 'person', 'id', person.id)) return []
  const isTaken = person.email !== null && has(database, 'person', 'email', person.email)
  insert(database, 'person', {
    ...person,
    password: null,
    email: isTaken ? null : (person.email ?? null),
  })
  return isTaken ? [String(person.name)] : []
}

function has(database: Database, table: string, column: string, value: unknown): boolean {
  return (
    database.connection.prepare(`SELECT 1 FROM ${table} WHERE ${column} = ?`).get(value) !==
    undefined
  )
}

function insert(database: Database, table: string, row: JsonRow, orElse = ''): void {
  const names = Object.keys(row)
  database.connection
    .prepare(
      `INSERT ${orElse} INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')})
       VALUES (${names.map(() => '?').join(', ')})`,
    )
    .run(...Object.values(row).map(fromJson))
}

/** A table or column that this version does not have: the names go into SQL, so they must be ours. Null when all are. */
function unknownIn(database: Database, file: ExportFile): string | null {
  const tables = new Map(
    readTables(database.connection).map(({ name, columns }) => [
      name,
      new Set(columns.map((column) => column.name)),
    ]),
  )
  const ofTeams = new Set(tablesOfTeams(database.connection).map(({ table }) => table.name))
  const parts: [string, readonly JsonRow[]][] = [
    ['network', file.network ? [file.network] : []],
    ['network_role', file.networkRoles],
    ['school', file.schools],
    ['holiday', file.holidays],
    ['person', file.people],
  ]
  for (const { team, records } of file.teams) {
    parts.push(['team', [team]], ...Object.entries(records))
    const foreign = Object.keys(records).find((name) => !ofTeams.has(name))
    if (foreign !== undefined) return foreign
  }
  for (const [table, rows] of parts) {
    for (const column of rows.flatMap((row) => Object.keys(row))) {
      if (!tables.get(table)?.has(column)) return `${table}.${column}`
    }
  }
  return null
}
