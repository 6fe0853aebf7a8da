import { randomBytes } from 'node:crypto'
import type { Instant, PersonId } from '#shared/model/ids.ts'
import type { MailKind } from '#shared/protocol/mail.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

export type MailSettingsRow = Schema['mail_settings']
export type MailRow = Schema['mail']
type MailKey = Pick<MailRow, 'kind' | 'about' | 'person_id'>

/** How mail is sent, who paused what, and one row for every mail there may ever be [MAIL3]. */
export function createMailStore(database: Database) {
  const { sql, connection } = database
  const at = (key: MailKey) =>
    sql
      .updateTable('mail')
      .where('kind', '=', key.kind)
      .where('about', '=', key.about)
      .where('person_id', '=', key.person_id)
  return {
    settings: () => database.get(sql.selectFrom('mail_settings').selectAll()),

    putSettings: (row: Omit<MailSettingsRow, 'id'>): void => {
      database.run(
        sql
          .insertInto('mail_settings')
          .values({ id: 1, ...row })
          .onConflict((same) => same.column('id').doUpdateSet(row)),
      )
    },

    /** Signs links in mail; made once. */
    secret: (): Buffer => {
      connection
        .prepare('INSERT INTO mail_secret (id, bytes) VALUES (1, ?) ON CONFLICT DO NOTHING')
        .run(randomBytes(32))
      return connection.prepare<[], Buffer>('SELECT bytes FROM mail_secret').pluck().get() as Buffer
    },

    pausedBy: (personId: PersonId): MailKind[] =>
      database
        .all(sql.selectFrom('mail_pause').select('kind').where('person_id', '=', personId))
        .map(({ kind }) => kind),

    setPaused: (personId: PersonId, kind: MailKind, isPaused: boolean): void => {
      const row = { person_id: personId, kind }
      if (isPaused) {
        database.run(
          sql
            .insertInto('mail_pause')
            .values(row)
            .onConflict((same) => same.doNothing()),
        )
        return
      }
      database.run(
        sql.deleteFrom('mail_pause').where('person_id', '=', personId).where('kind', '=', kind),
      )
    },

    /** Puts a mail in line; false when it is there already, sent or not. */
    add: (key: MailKey, now: Instant, payload: string): boolean =>
      database.run(
        sql
          .insertInto('mail')
          .values({ ...key, made_at: now, tries: 0, next_try_at: now, sent_at: null, payload })
          .onConflict((same) => same.doNothing()),
      ) > 0,

    /** In line and due, oldest first. */
    due: (now: Instant): MailRow[] =>
      database.all(
        sql
          .selectFrom('mail')
          .selectAll()
          .where('sent_at', 'is', null)
          .where('next_try_at', '<=', now)
          .orderBy('made_at')
          .orderBy('person_id')
          .limit(50),
      ),

    /** About to be handed over. A crash from here on leaves it at that: better not at all than twice. */
    starts: (key: MailKey): void => {
      database.run(at(key).set(({ eb }) => ({ tries: eb('tries', '+', 1), next_try_at: null })))
    },

    sent: (key: MailKey, now: Instant): void => {
      database.run(at(key).set({ sent_at: now }))
    },

    /** The server surely did not take it; `nextTryAt` null gives up. */
    failed: (key: MailKey, nextTryAt: Instant | null): void => {
      database.run(at(key).set({ next_try_at: nextTryAt }))
    },
  }
}
