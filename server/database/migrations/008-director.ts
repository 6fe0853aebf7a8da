import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const STATEMENTS = [
  'ALTER TABLE card_index ADD COLUMN goal_status TEXT',
  'ALTER TABLE card_index ADD COLUMN start_on TEXT',
  'ALTER TABLE card_index ADD COLUMN baseline REAL',
  'ALTER TABLE card_index ADD COLUMN target REAL',
  'ALTER TABLE card_index ADD COLUMN unit TEXT',
  'ALTER TABLE card_index ADD COLUMN help_at TEXT',
  'ALTER TABLE card_index ADD COLUMN flagged_at TEXT',
  'ALTER TABLE card_index ADD COLUMN feedback_until TEXT',
  // What is on the board, without all that was ever tidied away: the overview stays as quick after years.
  `CREATE INDEX card_index_on_board ON card_index (team_id, type, column_name) WHERE shelf IS NULL`,
  `CREATE INDEX card_event_done ON card_event (team_id, at)
     WHERE kind = 'moved' AND to_value IN ('scrum/done','improvement/done')`,
  `CREATE TABLE talk_entry (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, talk_id TEXT NOT NULL, team_id TEXT NOT NULL REFERENCES team(id),
    kind TEXT NOT NULL CHECK (kind IN ('planned','moved','held')), on_day TEXT NOT NULL, time TEXT,
    person_id TEXT NOT NULL REFERENCES person(id), at TEXT NOT NULL, outcome TEXT
  ) STRICT`,
  'CREATE INDEX talk_entry_by_team ON talk_entry (team_id, seq)',
  `CREATE UNIQUE INDEX talk_entry_held_once ON talk_entry (talk_id) WHERE kind = 'held'`,
  `CREATE TRIGGER talk_entry_stays BEFORE UPDATE ON talk_entry
    BEGIN SELECT RAISE(ABORT, 'a talk is not changed'); END`,
  `CREATE TABLE card_reaction (
    id TEXT PRIMARY KEY, team_id TEXT NOT NULL REFERENCES team(id), card_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('question','support','answer')), needs_answer INTEGER NOT NULL, about TEXT,
    text TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES person(id), at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX card_reaction_by_team ON card_reaction (team_id, card_id, at)',
  `CREATE TABLE director_look (
    team_id TEXT NOT NULL REFERENCES team(id), person_id TEXT NOT NULL REFERENCES person(id), at TEXT NOT NULL,
    PRIMARY KEY (team_id, person_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE support_request (
    team_id TEXT NOT NULL REFERENCES team(id), card_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('finance','housing','staff','policy')),
    support_team_id TEXT NOT NULL REFERENCES team(id), support_card_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person(id), at TEXT NOT NULL, PRIMARY KEY (support_card_id)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX support_request_by_team ON support_request (team_id, card_id)',
]

/** Talks with the directeur, what is said at cards, and what the overview asks of them. */
export const director: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  },
}
