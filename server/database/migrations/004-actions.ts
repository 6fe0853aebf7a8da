import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const STATEMENTS = [
  "ALTER TABLE card_index ADD COLUMN state_at TEXT NOT NULL DEFAULT ''",
  'ALTER TABLE card_index ADD COLUMN postponed INTEGER NOT NULL DEFAULT 0',
  'ALTER TABLE card_index ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0',
  'ALTER TABLE card_index ADD COLUMN time TEXT',
  'ALTER TABLE card_index ADD COLUMN rhythm TEXT',
  'ALTER TABLE card_index ADD COLUMN recurs_from TEXT',
  `UPDATE card_index SET state_at = coalesce((SELECT max(at) FROM card_event WHERE card_event.team_id = card_index.team_id
     AND card_event.card_id = card_index.card_id AND kind IN ('created','moved','shelved','restored')), updated_at)`,
  'CREATE INDEX card_index_rhythm ON card_index (rhythm) WHERE rhythm IS NOT NULL',
  'CREATE INDEX card_event_by_team ON card_event (team_id, id)',
  // People as documents name them: no reference, since a document may name anybody.
  `CREATE TABLE given_work (
    team_id TEXT NOT NULL REFERENCES team(id), card_id TEXT NOT NULL, person_id TEXT NOT NULL,
    given_by TEXT NOT NULL, given_at TEXT NOT NULL, answered_at TEXT,
    PRIMARY KEY (person_id, team_id, card_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE news_mark (
    person_id TEXT NOT NULL REFERENCES person(id), team_id TEXT NOT NULL REFERENCES team(id),
    event_id INTEGER NOT NULL, at TEXT NOT NULL, PRIMARY KEY (person_id, team_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE calendar_feed (
    person_id TEXT PRIMARY KEY REFERENCES person(id), token_hash BLOB NOT NULL UNIQUE, created_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE mail_settings (
    id INTEGER PRIMARY KEY CHECK (id = 1), host TEXT NOT NULL, port INTEGER NOT NULL,
    security TEXT NOT NULL CHECK (security IN ('tls','starttls','none')), username TEXT NOT NULL,
    password TEXT NOT NULL, sender TEXT NOT NULL, is_on INTEGER NOT NULL, base TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE mail_secret (id INTEGER PRIMARY KEY CHECK (id = 1), bytes BLOB NOT NULL) STRICT`,
  `CREATE TABLE mail_pause (
    person_id TEXT NOT NULL REFERENCES person(id), kind TEXT NOT NULL CHECK (kind IN ('digest','session')),
    PRIMARY KEY (person_id, kind)
  ) STRICT, WITHOUT ROWID`,
  // One row per mail there may ever be: the key says what it is about, so a crash never doubles it.
  `CREATE TABLE mail (
    kind TEXT NOT NULL CHECK (kind IN ('digest','session')), about TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person(id), made_at TEXT NOT NULL, tries INTEGER NOT NULL,
    next_try_at TEXT, sent_at TEXT, payload TEXT NOT NULL, PRIMARY KEY (kind, about, person_id)
  ) STRICT, WITHOUT ROWID`,
]

/** What actions need besides the board: who got what from whom, what is new, the calendar feed and mail. */
export const actions: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  },
}
