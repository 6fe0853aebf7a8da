import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const STATEMENTS = [
  `CREATE TABLE screen (
    person_id TEXT PRIMARY KEY REFERENCES person(id), team_id TEXT NOT NULL REFERENCES team(id),
    paired_by TEXT NOT NULL REFERENCES person(id), paired_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX screen_by_team ON screen (team_id)',
]

/** Screens on a wall that were paired with a team. */
export const screens: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  },
}
