import type { Instant, PersonId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

export type SignInRow = Schema['sign_in']
export type SignInStore = ReturnType<typeof createSignInStore>

/** Every place where somebody is signed in. A row gone is a sign-in ended. */
export function createSignInStore(database: Database) {
  const { sql, connection } = database
  // Asked at every request and for every socket that opens, so it is not built anew each time.
  const byHash = connection.prepare<[Buffer], SignInRow>(
    'SELECT * FROM sign_in WHERE token_hash = ?',
  )
  return {
    byTokenHash: (hash: Buffer): SignInRow | undefined => byHash.get(hash),

    /** Latest seen first. */
    ofPerson: (personId: PersonId) =>
      database.all(
        sql
          .selectFrom('sign_in')
          .selectAll()
          .where('person_id', '=', personId)
          .orderBy('seen_at', 'desc'),
      ),

    peopleSignedIn: () =>
      database
        .all(sql.selectFrom('sign_in').select('person_id').distinct())
        .map((row) => row.person_id),

    add: (row: SignInRow) => database.run(sql.insertInto('sign_in').values(row)),

    seen: (id: string, seenAt: Instant, expiresAt: Instant) =>
      database.run(
        sql
          .updateTable('sign_in')
          .set({ seen_at: seenAt, expires_at: expiresAt })
          .where('id', '=', id),
      ),

    /** Ends one sign-in of this person; false when it was not theirs or had ended. */
    end: (personId: PersonId, id: string) =>
      database.run(
        sql.deleteFrom('sign_in').where('id', '=', id).where('person_id', '=', personId),
      ) > 0,

    /** Ends all of them, but for `keepId`. */
    endAll: (personId: PersonId, keepId: string | null) => {
      const all = sql.deleteFrom('sign_in').where('person_id', '=', personId)
      return database.run(keepId === null ? all : all.where('id', '!=', keepId))
    },

    forgetExpired: (now: Instant) =>
      database.run(sql.deleteFrom('sign_in').where('expires_at', '<=', now)),
  }
}
