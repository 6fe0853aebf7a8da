/** The tables of decisions and of what people said about proposals. Nothing in them is ever changed (DEC2). */
const TABLES: Readonly<Record<string, string>> = {
  decision_entry: `CREATE TABLE decision_entry (
    team_id TEXT NOT NULL REFERENCES team(id), seq INTEGER NOT NULL CHECK (seq > 0),
    kind TEXT NOT NULL CHECK (kind IN ('decision','experience','introduced','evaluated','secured','erratum')),
    id TEXT NOT NULL UNIQUE, decision_id TEXT NOT NULL REFERENCES decision_entry(id), number TEXT UNIQUE,
    proposal_id TEXT UNIQUE, follows_id TEXT UNIQUE REFERENCES decision_entry(id), request_key TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES person(id),
    commitment TEXT NOT NULL CHECK (length(commitment) = 64), prev TEXT NOT NULL CHECK (length(prev) = 64),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    PRIMARY KEY (team_id, seq), UNIQUE (team_id, prev),
    CHECK ((kind = 'decision') = (number IS NOT NULL)), CHECK ((kind = 'decision') = (id = decision_id)),
    CHECK (kind = 'decision' OR (proposal_id IS NULL AND follows_id IS NULL))
  ) STRICT, WITHOUT ROWID`,
  decision_body: `CREATE TABLE decision_body (
    entry_id TEXT NOT NULL PRIMARY KEY REFERENCES decision_entry(id), salt TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  proposal_record: `CREATE TABLE proposal_record (
    id TEXT NOT NULL PRIMARY KEY, team_id TEXT NOT NULL REFERENCES team(id),
    proposal_id TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('experience','expert','feedback','answer')),
    about TEXT, to_id TEXT REFERENCES proposal_record(id), text TEXT NOT NULL, link TEXT NOT NULL, on_day TEXT,
    person_id TEXT NOT NULL REFERENCES person(id), at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
}

const INDEX =
  'CREATE INDEX proposal_record_by_proposal ON proposal_record (team_id, proposal_id, at)'

const NO = 'a decision stays as it was sealed'
const refuse = (name: string, moment: string, when: string) =>
  `CREATE TRIGGER ${name} BEFORE ${moment} ${when} BEGIN SELECT RAISE(ABORT, '${NO}'); END`
const always = 'WHEN 1'

/**
 * REPLACE takes rows away without asking a delete trigger, and an upsert updates; so before every insert each unique
 * key is looked up as well. A trigger that is gone or different is found by `verifyChains`.
 */
const TRIGGERS: Readonly<Record<string, string>> = {
  decision_entry_no_update: refuse('decision_entry_no_update', 'UPDATE ON decision_entry', always),
  decision_entry_no_delete: refuse('decision_entry_no_delete', 'DELETE ON decision_entry', always),
  decision_entry_no_double: refuse(
    'decision_entry_no_double',
    'INSERT ON decision_entry',
    `WHEN EXISTS (SELECT 1 FROM decision_entry WHERE (team_id = NEW.team_id AND (seq = NEW.seq OR prev = NEW.prev))
       OR id = NEW.id OR number = NEW.number OR proposal_id = NEW.proposal_id OR follows_id = NEW.follows_id
       OR request_key = NEW.request_key OR hash = NEW.hash)`,
  ),
  decision_entry_next: refuse(
    'decision_entry_next',
    'INSERT ON decision_entry',
    `WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM decision_entry WHERE team_id = NEW.team_id), 0)
       OR NEW.prev <> coalesce(
         (SELECT hash FROM decision_entry WHERE team_id = NEW.team_id ORDER BY seq DESC LIMIT 1),
         '${'0'.repeat(64)}')`,
  ),
  decision_body_no_update: refuse('decision_body_no_update', 'UPDATE ON decision_body', always),
  decision_body_no_delete: refuse('decision_body_no_delete', 'DELETE ON decision_body', always),
  decision_body_no_double: refuse(
    'decision_body_no_double',
    'INSERT ON decision_body',
    'WHEN EXISTS (SELECT 1 FROM decision_body WHERE entry_id = NEW.entry_id)',
  ),
  proposal_record_no_update: refuse(
    'proposal_record_no_update',
    'UPDATE ON proposal_record',
    always,
  ),
  proposal_record_no_delete: refuse(
    'proposal_record_no_delete',
    'DELETE ON proposal_record',
    always,
  ),
  proposal_record_no_double: refuse(
    'proposal_record_no_double',
    'INSERT ON proposal_record',
    'WHEN EXISTS (SELECT 1 FROM proposal_record WHERE id = NEW.id)',
  ),
}

/** How the guarded tables and their triggers are written in a sound file, by name. */
export const GUARDED: Readonly<Record<string, string>> = { ...TABLES, ...TRIGGERS }

/** What makes them in a new file, in this order. */
export const STATEMENTS: readonly string[] = [
  ...Object.values(TABLES),
  INDEX,
  ...Object.values(TRIGGERS),
]
