import BetterSqlite3 from 'better-sqlite3'
import { sha256 } from '#server/ids.ts'
import { verifyChains } from './verify-chains.ts'

/** "BTRB", so that tools can tell our files. */
export const APPLICATION_ID = 0x42545242

/** Something in a database file that is not as it was written. `what` is for the operator: no names, no texts. */
export type FileFault = { readonly check: FileCheck; readonly what: string }
export type FileCheck = keyof typeof CHECKS

/** Everything that is asked of a file before it is called good. A check of a later schema skips older files. */
const CHECKS = {
  owner: ownerFaults,
  integrity: integrityFaults,
  'foreign-keys': foreignKeyFaults,
  'document-hashes': hashFaults,
  decisions: chainFaults,
} as const satisfies Record<string, (connection: BetterSqlite3.Database) => Iterable<string>>
/** More than these of one kind tell nothing new. */
const MOST = 20

/** Looks a file over from outside, without changing it. An empty list: all is as it was written. */
export function checkFile(file: string): readonly FileFault[] {
  const connection = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
  try {
    return checkConnection(connection)
  } finally {
    connection.close()
  }
}

function checkConnection(connection: BetterSqlite3.Database): readonly FileFault[] {
  const faults: FileFault[] = []
  for (const [check, find] of Object.entries(CHECKS) as [FileCheck, (typeof CHECKS)[FileCheck]][]) {
    const found = faultsFrom(() => find(connection))
    faults.push(...found.map((what) => ({ check, what })))
    // What is no database, or is broken inside, answers the other questions wrongly.
    if (found.length > 0 && (check === 'owner' || check === 'integrity')) break
  }
  return faults
}

function faultsFrom(find: () => Iterable<string>): string[] {
  try {
    return [...find()].slice(0, MOST)
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError) return [error.message]
    throw error
  }
}

function* ownerFaults(connection: BetterSqlite3.Database): Iterable<string> {
  const owner = connection.pragma('application_id', { simple: true })
  if (owner !== APPLICATION_ID) yield 'not a Beterbord database'
}

function* integrityFaults(connection: BetterSqlite3.Database): Iterable<string> {
  const rows = connection.pragma(`integrity_check(${MOST})`) as { integrity_check: string }[]
  for (const row of rows) if (row.integrity_check !== 'ok') yield row.integrity_check
}

function* foreignKeyFaults(connection: BetterSqlite3.Database): Iterable<string> {
  const rows = connection.pragma('foreign_key_check') as { table: string; parent: string }[]
  for (const { table, parent } of rows) yield `${table} → ${parent}`
}

/** [OPS2] Stored bytes carry a sha-256 (SYNC11), and the log of a team has no holes. */
function* hashFaults(connection: BetterSqlite3.Database): Iterable<string> {
  for (const table of ['document_snapshot', 'document_update']) {
    if (!hasTable(connection, table)) continue
    const rows = connection
      .prepare<[], Row>(`SELECT team_id AS teamId, seq, bytes, sha256 FROM ${table}`)
      .iterate()
    for (const { teamId, seq, bytes, sha256: hash } of rows) {
      if (!sha256(bytes).equals(hash)) yield `${table} ${teamId} ${seq}`
    }
  }
  if (!hasTable(connection, 'document_update')) return
  const holes = connection
    .prepare<[], { teamId: string }>(
      `SELECT u.team_id AS teamId FROM document_update u
       LEFT JOIN document_snapshot s ON s.team_id = u.team_id
       GROUP BY u.team_id
       HAVING min(u.seq) <> coalesce(max(s.seq), 0) + 1 OR max(u.seq) - min(u.seq) + 1 <> count(*)`,
    )
    .iterate()
  for (const { teamId } of holes) yield `the log of ${teamId} has a hole`
}

/** [DEC3] The decisions are as they were sealed, and nothing that guards them is gone. */
function* chainFaults(connection: BetterSqlite3.Database): Iterable<string> {
  if (!hasTable(connection, 'decision_entry')) return
  const { teams, unguarded, loose } = verifyChains({ connection })
  for (const { code, fault } of teams) if (fault) yield `${code}: ${fault.reason} ${fault.seq}`
  for (const name of unguarded) yield `${name} is gone or different`
  if (loose > 0) yield `${loose} loose`
}

type Row = { teamId: string; seq: number; bytes: Buffer; sha256: Buffer }

function hasTable(connection: BetterSqlite3.Database, name: string): boolean {
  const found = connection
    .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?")
    .get(name)
  return found !== undefined
}
