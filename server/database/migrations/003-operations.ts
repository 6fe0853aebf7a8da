import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

export const operations: Migration = {
  async up(database: Kysely<unknown>) {
    await sql
      .raw(
        `CREATE TABLE retention (
          id INTEGER PRIMARY KEY CHECK (id = 1),
          archive_years INTEGER NOT NULL CHECK (archive_years BETWEEN 1 AND 20)
        ) STRICT`,
      )
      .execute(database)
  },
}
