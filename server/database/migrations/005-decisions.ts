import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { STATEMENTS } from '#server/database/decision-tables.ts'

export const decisions: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  },
}
