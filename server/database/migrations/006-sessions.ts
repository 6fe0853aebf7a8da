import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const STATEMENTS = [
  `CREATE TABLE held_session (
    id TEXT PRIMARY KEY, team_id TEXT NOT NULL REFERENCES team(id), mode TEXT NOT NULL, started_at TEXT NOT NULL,
    ended_at TEXT NOT NULL, leader_id TEXT, timekeeper_id TEXT, next_leader_id TEXT, closed_by TEXT,
    steps TEXT NOT NULL, outcome TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX held_session_by_team ON held_session (team_id, started_at)',
  `CREATE TABLE session_attendee (
    session_id TEXT NOT NULL REFERENCES held_session(id), person_id TEXT NOT NULL,
    PRIMARY KEY (session_id, person_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE session_plan (
    team_id TEXT NOT NULL REFERENCES team(id), mode TEXT NOT NULL, offered INTEGER NOT NULL, steps TEXT NOT NULL,
    PRIMARY KEY (team_id, mode)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE idea_vote (
    team_id TEXT NOT NULL REFERENCES team(id), card_id TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES person(id),
    at TEXT NOT NULL, PRIMARY KEY (team_id, card_id, person_id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TRIGGER held_session_stays BEFORE UPDATE ON held_session
    BEGIN SELECT RAISE(ABORT, 'a held session is not changed'); END`,
]

export const sessions: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  },
}
