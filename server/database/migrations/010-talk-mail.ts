import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const KINDS = `('digest','session','talk')`
const STATEMENTS = [
  'ALTER TABLE mail_pause RENAME TO old_mail_pause',
  `CREATE TABLE mail_pause (
    person_id TEXT NOT NULL REFERENCES person(id), kind TEXT NOT NULL CHECK (kind IN ${KINDS}),
    PRIMARY KEY (person_id, kind)
  ) STRICT, WITHOUT ROWID`,
  'INSERT INTO mail_pause (person_id, kind) SELECT person_id, kind FROM old_mail_pause',
  'DROP TABLE old_mail_pause',
  'ALTER TABLE mail RENAME TO old_mail',
  `CREATE TABLE mail (
    kind TEXT NOT NULL CHECK (kind IN ${KINDS}), about TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person(id), made_at TEXT NOT NULL, tries INTEGER NOT NULL,
    next_try_at TEXT, sent_at TEXT, payload TEXT NOT NULL, PRIMARY KEY (kind, about, person_id)
  ) STRICT, WITHOUT ROWID`,
  `INSERT INTO mail (kind, about, person_id, made_at, tries, next_try_at, sent_at, payload)
    SELECT kind, about, person_id, made_at, tries, next_try_at, sent_at, payload FROM old_mail`,
  'DROP TABLE old_mail',
]

/** One kind of mail more: the one before a talk. A check of a column cannot be changed in place. */
export const talkMail: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  },
}
