import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const STATEMENTS = [
  `CREATE TABLE session_rhythm (
    team_id TEXT NOT NULL REFERENCES team(id), id TEXT NOT NULL, mode TEXT NOT NULL, weekday INTEGER NOT NULL,
    time TEXT NOT NULL, every_weeks INTEGER NOT NULL, shift TEXT NOT NULL, first_on TEXT NOT NULL, last_on TEXT,
    PRIMARY KEY (team_id, id)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE session_change (
    team_id TEXT NOT NULL REFERENCES team(id), rhythm_id TEXT NOT NULL, planned_on TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('moved','cancelled')), on_day TEXT NOT NULL, time TEXT NOT NULL,
    reason TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES person(id), at TEXT NOT NULL,
    PRIMARY KEY (team_id, rhythm_id, planned_on)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE school_year (
    team_id TEXT NOT NULL REFERENCES team(id), school_year TEXT NOT NULL, carried TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person(id), at TEXT NOT NULL, PRIMARY KEY (team_id, school_year)
  ) STRICT, WITHOUT ROWID`,
]

export const yearPlan: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  },
}
