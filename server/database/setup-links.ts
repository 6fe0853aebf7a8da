import type { Instant } from '#shared/model/ids.ts'
import type { Database } from './open.ts'

/** The one link with which the network is made; there is at most one. */
export function createSetupLinkStore(database: Database) {
  const { sql } = database
  return {
    replace: (tokenHash: Buffer, expiresAt: Instant): void => {
      database.run(sql.deleteFrom('setup_link'))
      const row = { token_hash: tokenHash, expires_at: expiresAt }
      database.run(sql.insertInto('setup_link').values(row))
    },

    holds: (tokenHash: Buffer, now: Instant): boolean =>
      database.get(
        sql
          .selectFrom('setup_link')
          .select('expires_at')
          .where('token_hash', '=', tokenHash)
          .where('expires_at', '>', now),
      ) !== undefined,

    removeAll: () => database.run(sql.deleteFrom('setup_link')),
  }
}
