import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The language in which somebody wants to see Beterbord. */
export const language: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`ALTER TABLE person ADD COLUMN language TEXT NOT NULL DEFAULT 'nl' CHECK (language IN ('nl','fy','en'))`.execute(
      db,
    )
  },
}
