import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const TABLES = [
  `CREATE TABLE network (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, created_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE school (
    id TEXT PRIMARY KEY, name TEXT NOT NULL,
    region TEXT NOT NULL CHECK (region IN ('north','middle','south')), created_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE holiday (
    school_id TEXT NOT NULL REFERENCES school(id), name TEXT NOT NULL,
    first_on TEXT NOT NULL, last_on TEXT NOT NULL CHECK (last_on >= first_on),
    PRIMARY KEY (school_id, first_on, name)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE team (
    id TEXT PRIMARY KEY, school_id TEXT REFERENCES school(id), code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    kind TEXT NOT NULL, visibility TEXT NOT NULL CHECK (visibility IN ('network','school','team')),
    board_session_weekday INTEGER NOT NULL, board_session_time TEXT NOT NULL,
    scrum_session_weekday INTEGER NOT NULL, scrum_session_time TEXT NOT NULL,
    created_at TEXT NOT NULL, closed_at TEXT
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE person (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT UNIQUE, password TEXT,
    created_at TEXT NOT NULL, left_at TEXT
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE network_role (
    person_id TEXT NOT NULL REFERENCES person(id),
    role TEXT NOT NULL CHECK (role IN ('director','administrator')), PRIMARY KEY (person_id, role)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE membership (
    team_id TEXT NOT NULL REFERENCES team(id), person_id TEXT NOT NULL REFERENCES person(id),
    role TEXT NOT NULL, created_at TEXT NOT NULL, PRIMARY KEY (team_id, person_id, role)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX membership_by_person ON membership (person_id)',
  `CREATE TABLE workdays (
    team_id TEXT NOT NULL REFERENCES team(id), person_id TEXT NOT NULL REFERENCES person(id),
    days TEXT NOT NULL, PRIMARY KEY (team_id, person_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE sign_in (
    id TEXT PRIMARY KEY, token_hash BLOB NOT NULL UNIQUE, person_id TEXT NOT NULL REFERENCES person(id),
    device TEXT NOT NULL, own_device INTEGER NOT NULL, created_at TEXT NOT NULL, seen_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX sign_in_by_person ON sign_in (person_id)',
  'CREATE TABLE setup_link (token_hash BLOB PRIMARY KEY, expires_at TEXT NOT NULL) STRICT, WITHOUT ROWID',
  `CREATE TABLE invitation (
    id TEXT PRIMARY KEY, token_hash BLOB NOT NULL UNIQUE, email TEXT NOT NULL, name TEXT NOT NULL,
    team_id TEXT REFERENCES team(id), role TEXT, network_role TEXT, days TEXT NOT NULL,
    invited_by TEXT NOT NULL REFERENCES person(id), created_at TEXT NOT NULL, expires_at TEXT NOT NULL,
    used_at TEXT, withdrawn_at TEXT,
    CHECK ((team_id IS NULL) = (role IS NULL) AND (team_id IS NULL) <> (network_role IS NULL))
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX invitation_by_team ON invitation (team_id)',
  `CREATE TABLE reset_link (
    token_hash BLOB PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person(id),
    created_by TEXT NOT NULL REFERENCES person(id), expires_at TEXT NOT NULL, used_at TEXT
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE audit (
    seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor_id TEXT, act TEXT NOT NULL, subject TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE document_update (
    team_id TEXT NOT NULL REFERENCES team(id), seq INTEGER NOT NULL, bytes BLOB NOT NULL, sha256 BLOB NOT NULL,
    person_id TEXT, at TEXT NOT NULL, PRIMARY KEY (team_id, seq)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE document_snapshot (
    team_id TEXT PRIMARY KEY REFERENCES team(id), seq INTEGER NOT NULL, bytes BLOB NOT NULL, sha256 BLOB NOT NULL,
    at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE document_client (
    team_id TEXT NOT NULL REFERENCES team(id), client_id INTEGER NOT NULL,
    person_id TEXT NOT NULL REFERENCES person(id), PRIMARY KEY (team_id, client_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE card_index (
    team_id TEXT NOT NULL REFERENCES team(id), card_id TEXT NOT NULL, type TEXT NOT NULL, board TEXT NOT NULL,
    column_name TEXT NOT NULL, title TEXT NOT NULL, owner_id TEXT, due_on TEXT, shelf TEXT, updated_at TEXT NOT NULL,
    PRIMARY KEY (team_id, card_id)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX card_index_by_owner ON card_index (owner_id) WHERE owner_id IS NOT NULL',
  `CREATE TABLE card_person (
    team_id TEXT NOT NULL, card_id TEXT NOT NULL, person_id TEXT NOT NULL,
    PRIMARY KEY (team_id, card_id, person_id)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX card_person_by_person ON card_person (person_id)',
  `CREATE TABLE card_event (
    id INTEGER PRIMARY KEY, team_id TEXT NOT NULL REFERENCES team(id), card_id TEXT NOT NULL, at TEXT NOT NULL,
    person_id TEXT, kind TEXT NOT NULL, from_value TEXT, to_value TEXT
  ) STRICT`,
  'CREATE INDEX card_event_by_card ON card_event (team_id, card_id, id)',
  `CREATE TABLE measurement (
    id TEXT PRIMARY KEY, team_id TEXT NOT NULL REFERENCES team(id), goal_id TEXT NOT NULL, on_day TEXT NOT NULL,
    value REAL NOT NULL, note TEXT NOT NULL, person_id TEXT, at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX measurement_by_goal ON measurement (team_id, goal_id, on_day)',
]

export const start: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of TABLES) await sql.raw(statement).execute(database)
  },
}
