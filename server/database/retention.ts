import { plusMinutes } from '#server/clock.ts'
import type { Instant } from '#shared/model/ids.ts'
import type { Database } from './open.ts'

/** Boards of two school years, unless a network chooses otherwise (product.md §9). */
const DEFAULT_ARCHIVE_YEARS = 2
const DAY = 24 * 60
/** How long rows stay that only tell how people got in, in minutes. */
const STAY = { links: 90 * DAY, audit: 365 * DAY } as const

/** [PRIV4] What is kept for how long. */
export function createRetentionStore(database: Database) {
  const { sql } = database
  return {
    /** School years that archived cards stay. */
    archiveYears: (): number =>
      database.get(sql.selectFrom('retention').select('archive_years'))?.archive_years ??
      DEFAULT_ARCHIVE_YEARS,

    setArchiveYears: (years: number): void => {
      database.run(
        sql
          .insertInto('retention')
          .values({ id: 1, archive_years: years })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ archive_years: years })),
      )
    },

    /** Sign-ins and links that ended a while ago, and the journal of a year ago. Returns how many rows went. */
    forget: (now: Instant): number => {
      const links = plusMinutes(now, -STAY.links)
      const audit = plusMinutes(now, -STAY.audit)
      return database.transaction(
        () =>
          database.run(sql.deleteFrom('sign_in').where('expires_at', '<=', now)) +
          database.run(sql.deleteFrom('reset_link').where('expires_at', '<', links)) +
          database.run(sql.deleteFrom('invitation').where('expires_at', '<', links)) +
          database.run(sql.deleteFrom('audit').where('at', '<', audit)),
      )
    },
  }
}
