import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const STATEMENTS = [
  'CREATE TABLE stale_card_index (team_id TEXT PRIMARY KEY REFERENCES team(id)) STRICT, WITHOUT ROWID',
  // Columns of 004 and 008 are empty in rows that were written before them.
  'INSERT INTO stale_card_index (team_id) SELECT DISTINCT team_id FROM card_index',
]

/** Teams whose index lacks columns that came later; the next start fills them from the boards. */
export const staleIndex: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  },
}
