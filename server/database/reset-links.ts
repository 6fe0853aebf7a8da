import type { Instant, PersonId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

/** Links with which somebody chooses a new password. A person has at most one that works. */
export function createResetLinkStore(database: Database) {
  const { sql } = database
  const remove = (personId: PersonId) =>
    database.run(
      sql.deleteFrom('reset_link').where('person_id', '=', personId).where('used_at', 'is', null),
    )
  return {
    open: (tokenHash: Buffer, now: Instant) =>
      database.get(
        sql
          .selectFrom('reset_link')
          .selectAll()
          .where('token_hash', '=', tokenHash)
          .where('used_at', 'is', null)
          .where('expires_at', '>', now),
      ),

    /** Voids the person's older one. */
    replace: (row: Schema['reset_link']): void => {
      remove(row.person_id)
      database.run(sql.insertInto('reset_link').values(row))
    },

    use: (tokenHash: Buffer, at: Instant) =>
      database.run(
        sql.updateTable('reset_link').set({ used_at: at }).where('token_hash', '=', tokenHash),
      ),

    remove,
  }
}
