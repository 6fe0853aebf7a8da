import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const epoch: Migration = {
  async up(database: Kysely<unknown>) {
    await sql
      .raw(
        `CREATE TABLE document_epoch (
          team_id TEXT PRIMARY KEY REFERENCES team(id), epoch TEXT NOT NULL, at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID`,
      )
      .execute(database)
  },
}
