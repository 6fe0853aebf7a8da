import { hash } from 'node:crypto'
import type BetterSqlite3 from 'better-sqlite3'
import type { StoredEntry } from '#shared/model/decision.ts'
import type { TeamId } from '#shared/model/ids.ts'
import {
  type ChainFault,
  type ChainHead,
  faultInChain,
  headOf,
  type Sha256,
} from '#shared/rules/decision-chain.ts'
import { GUARDED } from './decision-tables.ts'

/** The chain of one team, recalculated. */
export type ChainReport = {
  readonly teamId: TeamId
  readonly code: string
  readonly entries: number
  readonly head: ChainHead | null
  readonly fault: ChainFault | null
}
export type ChainsReport = {
  readonly isSound: boolean
  readonly teams: readonly ChainReport[]
  /** Tables or triggers that guard the decisions and are gone or written differently. */
  readonly unguarded: readonly string[]
  /** Entries without a body or the other way round, and broken references. */
  readonly loose: number
}

export const sha256Hex: Sha256 = (text) => hash('sha256', text, 'hex')

/**
 * [DEC3] Recalculates every chain in a file, and looks whether what guards them is still in place. `heads` are the last
 * known heads per team code, as they were printed or kept elsewhere. Only reads.
 */
export function verifyChains(
  { connection }: { readonly connection: BetterSqlite3.Database },
  heads: Readonly<Record<string, readonly ChainHead[]>> = {},
): ChainsReport {
  const rows = connection
    .prepare<[], StoredEntry>(
      `SELECT team_id AS teamId, seq, kind, id, decision_id AS decisionId, number, proposal_id AS proposalId,
         follows_id AS followsId, request_key AS requestKey, at, person_id AS "by", commitment, prev, hash,
         coalesce(salt, '') AS salt, coalesce(body, '') AS body
       FROM decision_entry LEFT JOIN decision_body ON entry_id = id ORDER BY team_id, seq`,
    )
    .all()
  const codes = connection
    .prepare<[], { id: TeamId; code: string }>('SELECT id, code FROM team ORDER BY code')
    .all()
  const chains = new Map<TeamId, StoredEntry[]>()
  for (const row of rows) {
    const chain = chains.get(row.teamId)
    if (chain) chain.push(row)
    else chains.set(row.teamId, [row])
  }
  const teams = codes.map(({ id, code }): ChainReport => {
    const entries = chains.get(id) ?? []
    const fault = faultInChain(entries, sha256Hex, heads[code])
    return { teamId: id, code, entries: entries.length, head: headOf(entries), fault }
  })
  const unguarded = missingGuards(connection)
  const known = new Set(codes.map(({ id }) => id))
  const loose =
    rows.filter(({ teamId }) => !known.has(teamId)).length +
    Number(
      connection
        .prepare(
          'SELECT count(*) FROM decision_body WHERE entry_id NOT IN (SELECT id FROM decision_entry)',
        )
        .pluck()
        .get(),
    )
  const isSound = unguarded.length + loose === 0 && teams.every(({ fault }) => fault === null)
  return { isSound, teams, unguarded, loose }
}

function missingGuards(connection: BetterSqlite3.Database): string[] {
  const found = new Map(
    connection
      .prepare<[], { name: string; sql: string | null }>('SELECT name, sql FROM sqlite_schema')
      .all()
      .map(({ name, sql }) => [name, sql]),
  )
  return Object.entries(GUARDED).flatMap(([name, sql]) => (found.get(name) === sql ? [] : [name]))
}
