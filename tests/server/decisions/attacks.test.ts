import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type App, buildApp } from '#server/app.ts'
import { addDecisionEvent } from '#server/commands/add-decision-event.ts'
import { GUARDED } from '#server/database/decision-tables.ts'
import { sha256Hex, verifyChains } from '#server/database/verify-chains.ts'
import { readHeads } from '#server/heads-book.ts'
import { newId } from '#server/ids.ts'
import type { StoredEntry } from '#shared/model/decision.ts'
import { commitmentOf, faultInChain, hashOfEntry } from '#shared/rules/decision-chain.ts'
import { aDirectRequest, sealed } from '#tests/support/decisions.ts'
import { temporaryFolder } from '#tests/support/running-server.ts'
import { seedNetwork, testConfig } from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'

let folder: ReturnType<typeof temporaryFolder>
let file: string
let app: App
let seeded: Awaited<ReturnType<typeof seedNetwork>>
const clock = setClock('2026-01-26T14:27:00.000Z')

beforeEach(async () => {
  folder = temporaryFolder()
  file = join(folder.path, 'beterbord.db')
  app = await buildApp(testConfig({ dataFolder: folder.path }), { clock })
  seeded = await seedNetwork(app)
  await decide('De telefoons liggen in de la.')
  await decide('We beginnen met stil lezen.')
  app.parts.stores.proposalRecords.add({
    id: newId(),
    team_id: seeded.teams.kievit,
    proposal_id: newId(),
    kind: 'feedback',
    about: 'objection',
    to_id: null,
    text: 'Kost tijd.',
    link: '',
    on_day: null,
    person_id: seeded.people.bouke,
    at: clock.now(),
  })
})
afterEach(async () => {
  await app.close()
  folder.remove()
})

async function decide(text: string) {
  const { anna, bouke } = seeded.people
  const { decisionId } = await sealed(
    app,
    seeded.teams.kievit,
    anna,
    aDirectRequest(app, [anna, bouke], { text }),
  )
  const request = {
    requestKey: newId(),
    kind: 'experience' as const,
    text: 'Rustiger.',
    link: '',
    about: 'tried' as const,
    outcome: null,
  }
  addDecisionEvent(app.parts, { actor: anna, teamId: seeded.teams.kievit, decisionId, request })
}

const chain = () => app.parts.stores.decisions.ofTeam(seeded.teams.kievit)

/** Each tries to change, remove or replace; `SELECT`s make it a whole row. */
const ROW = `SELECT team_id, seq, kind, id, decision_id, number, proposal_id, follows_id, request_key, at, person_id,
  commitment, prev, hash FROM decision_entry WHERE seq = 1`
const ATTACKS: readonly string[] = [
  'UPDATE decision_entry SET number = number',
  `UPDATE decision_entry SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1`,
  'UPDATE OR REPLACE decision_entry SET seq = 2 WHERE seq = 1',
  'UPDATE OR IGNORE decision_entry SET person_id = person_id',
  'UPDATE OR ROLLBACK decision_entry SET hash = hash',
  `UPDATE decision_body SET body = '{}'`,
  `UPDATE OR REPLACE decision_body SET salt = ''`,
  'DELETE FROM decision_entry',
  'DELETE FROM decision_entry WHERE seq = 4',
  'DELETE FROM decision_body',
  `INSERT OR REPLACE INTO decision_entry ${ROW}`,
  `INSERT OR IGNORE INTO decision_entry ${ROW}`,
  `REPLACE INTO decision_entry ${ROW}`,
  `INSERT INTO decision_entry ${ROW} ON CONFLICT DO UPDATE SET at = 'x'`,
  `INSERT INTO decision_entry ${ROW} ON CONFLICT DO NOTHING`,
  `INSERT OR REPLACE INTO decision_entry ${ROW.replace('seq,', '5,').replace(' id,', ` 'other',`)}`,
  `REPLACE INTO decision_entry ${ROW.replace('number,', `'KIE-2526-002',`)}`,
  `REPLACE INTO decision_body SELECT entry_id, 'ff', '{}' FROM decision_body`,
  `INSERT INTO decision_body SELECT entry_id, 'ff', '{}' FROM decision_body WHERE 1 ON CONFLICT DO UPDATE SET body = '{}'`,
  `WITH gone AS (SELECT id FROM decision_entry) DELETE FROM decision_body WHERE entry_id IN gone`,
  `UPDATE decision_entry SET number = 'X' FROM team WHERE team.id = team_id`,
  'UPDATE OR ABORT decision_body SET salt = salt',
  'UPDATE OR FAIL decision_entry SET commitment = commitment',
  `DELETE FROM decision_entry RETURNING *`,
  `UPDATE decision_body SET body = upper(body) RETURNING body`,
  `INSERT OR FAIL INTO decision_entry ${ROW}`,
  `INSERT OR ROLLBACK INTO decision_entry ${ROW}`,
  `REPLACE INTO decision_entry ${ROW.replace('request_key,', `'other',`)}`,
  `REPLACE INTO decision_entry ${ROW.replace('hash FROM', `'${'f'.repeat(64)}' FROM`)}`,
  `INSERT INTO decision_body SELECT 'nobody', 'ff', '{}' UNION ALL SELECT entry_id, 'ff', '{}' FROM decision_body`,
  `UPDATE proposal_record SET text = 'iets anders'`,
  'DELETE FROM proposal_record',
  `REPLACE INTO proposal_record SELECT id, team_id, proposal_id, kind, about, to_id, '', link, on_day, person_id, at
     FROM proposal_record`,
  `INSERT INTO decision_entry SELECT team_id, 9, kind, 'new', 'new', 'KIE-2526-009', NULL, NULL, 'k', at, person_id,
     commitment, hash, prev FROM decision_entry WHERE seq = 4`,
]

describe.each([
  ['as the server opens it', true],
  ['without a single setting of ours', false],
])('[DEC2] the file itself, %s', (_name, isSettled) => {
  test('refuses every way to change, remove or replace', () => {
    const rows = () => [chain(), app.parts.stores.proposalRecords.ofTeam(seeded.teams.kievit)]
    const before = rows()
    for (const attack of ATTACKS) {
      const connection = new BetterSqlite3(file)
      if (isSettled) connection.pragma('recursive_triggers = ON')
      const attempt = () => connection.prepare(attack).run()
      expect(attempt, attack).toThrow(/stays as it was sealed|constraint/)
      connection.close()
      expect({ attack, rows: rows() }).toEqual({ attack, rows: before })
    }
    expect(verifyChains(app.database).isSound).toBe(true)
  })
})

describe('[DEC3] whoever goes round the guards', () => {
  test('by dropping a trigger is noticed', () => {
    const guards = Object.entries(GUARDED).filter(([name]) => /_(no|next)/.test(name))
    expect(guards).toHaveLength(10)
    for (const [trigger, sql] of guards) {
      const connection = new BetterSqlite3(file)
      connection.exec(`DROP TRIGGER ${trigger}`)
      expect(verifyChains(app.database)).toMatchObject({ isSound: false, unguarded: [trigger] })
      connection.exec(sql)
      connection.close()
    }
    expect(verifyChains(app.database).isSound).toBe(true)
  })

  test('by writing the schema is refused or noticed', () => {
    const connection = new BetterSqlite3(file)
    connection.unsafeMode(true)
    connection.pragma('writable_schema = ON')
    connection.exec(
      `UPDATE sqlite_schema SET sql = replace(sql, 'BEFORE UPDATE', 'AFTER UPDATE') WHERE name = 'decision_entry_no_update'`,
    )
    connection.close()
    expect(verifyChains(app.database).unguarded).toEqual(['decision_entry_no_update'])
  })

  test('by putting the trigger back afterwards is noticed in the chain', () => {
    const connection = new BetterSqlite3(file)
    connection.exec('DROP TRIGGER decision_body_no_update')
    connection.exec(`UPDATE decision_body SET body = replace(body, 'la', 'kast')`)
    connection.exec(GUARDED.decision_body_no_update ?? '')
    connection.close()
    const { isSound, unguarded, teams } = verifyChains(app.database)
    expect({ isSound, unguarded }).toEqual({ isSound: false, unguarded: [] })
    expect(teams.find(({ code }) => code === 'KIE')?.fault).toEqual({ seq: 1, reason: 'body' })
  })

  test('by removing the last decisions is noticed by a head that was kept elsewhere', () => {
    const known = { KIE: [{ seq: 4, hash: chain()[3]?.hash ?? '' }] }
    const connection = new BetterSqlite3(file)
    connection.exec(`DROP TRIGGER decision_body_no_delete; DROP TRIGGER decision_entry_no_delete;
      DELETE FROM decision_body WHERE entry_id IN (SELECT id FROM decision_entry WHERE seq > 2);
      DELETE FROM decision_entry WHERE seq > 2;`)
    for (const name of ['decision_body_no_delete', 'decision_entry_no_delete'])
      connection.exec(GUARDED[name] ?? '')
    connection.close()
    expect(verifyChains(app.database).isSound).toBe(true)
    expect(verifyChains(app.database, known).isSound).toBe(false)
  })

  test('by writing the whole chain anew is noticed by a head that was kept elsewhere', () => {
    const head = { seq: 4, hash: chain()[3]?.hash ?? '' }
    let prev = '0'.repeat(64)
    const forged = chain().map((entry): StoredEntry => {
      const body = entry.body.replace('la', 'kast')
      const link = { ...entry, body, commitment: commitmentOf(entry.salt, body, sha256Hex), prev }
      prev = hashOfEntry(link, sha256Hex)
      return { ...link, hash: prev }
    })
    expect(faultInChain(forged, sha256Hex)).toBeNull()
    expect(faultInChain(forged, sha256Hex, [head])).toEqual({ seq: 4, reason: 'head' })
  })
})

test('[DEC3] a file of before is noticed by the book beside it, at the next start', async () => {
  const before = join(folder.path, 'before.db')
  app.database.connection.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(file, before)
  await decide('Een derde besluit.')
  await app.close()
  copyFileSync(before, file)
  app = await buildApp(testConfig({ dataFolder: folder.path, logLevel: 'error' }), { clock })
  expect(verifyChains(app.database).isSound).toBe(true)
  expect(verifyChains(app.database, app.parts.heads.known()).isSound).toBe(false)
})

test('[DEC3] every byte of a file, changed one by one: refused, noticed, or every decision as it was', async () => {
  const bytes = await onlyDecisions()
  const asSealed = JSON.stringify(fewEntries())
  expect(outcomeOf(bytes, asSealed)).toBe('same')
  const outcomes = { refused: 0, noticed: 0, same: 0 }
  const changed: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    const was = bytes[at] ?? 0
    // The empty space of a page is never read.
    if (was === 0 && bytes[at - 1] === 0 && bytes[at + 1] === 0) continue
    bytes[at] = was ^ (1 << (at % 8))
    const outcome = outcomeOf(bytes, asSealed)
    if (outcome === 'changed') changed.push(at)
    else outcomes[outcome] += 1
    bytes[at] = was
  }
  console.log(`${bytes.length} bytes changed one by one:`, outcomes)
  expect(changed).toEqual([])
  expect(outcomes.noticed).toBeGreaterThan(1000)
}, 120_000)

/** A small file with the sealed rows and what guards them, and nothing else. */
async function onlyDecisions(): Promise<Buffer> {
  const small = new BetterSqlite3(':memory:')
  small.pragma('page_size = 512')
  small.exec('CREATE TABLE team (id TEXT PRIMARY KEY, code TEXT) STRICT, WITHOUT ROWID')
  small.exec('CREATE TABLE person (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID')
  for (const sql of Object.values(GUARDED)) small.exec(sql)
  const { kievit } = seeded.teams
  small.prepare(`INSERT INTO team VALUES (?, 'KIE')`).run(kievit)
  small.prepare('INSERT INTO person VALUES (?)').run(seeded.people.anna)
  for (const row of fewEntries()) {
    small
      .prepare(
        `INSERT INTO decision_entry VALUES (@teamId, @seq, @kind, @id, @decisionId, @number, @proposalId, @followsId,
           @requestKey, @at, @by, @commitment, @prev, @hash)`,
      )
      .run(row)
    small.prepare('INSERT INTO decision_body VALUES (@id, @salt, @body)').run(row)
  }
  const bytes = small.serialize()
  small.close()
  return bytes
}

function outcomeOf(bytes: Buffer, asSealed: string): 'refused' | 'noticed' | 'same' | 'changed' {
  let connection: BetterSqlite3.Database | undefined
  try {
    connection = new BetterSqlite3(bytes)
    if (!verifyChains({ connection }).isSound) return 'noticed'
    const found = sealedIn(connection)
    // Whoever shows decisions recalculates exactly what was read, beside the head that was seen before.
    if (faultInChain(found, sha256Hex, [{ seq: 2, hash: fewEntries()[1]?.hash ?? '' }]))
      return 'noticed'
    return JSON.stringify(found) === asSealed ? 'same' : 'changed'
  } catch {
    return 'refused'
  } finally {
    connection?.close()
  }
}

/** A decision and what was added to it. */
const fewEntries = () => chain().slice(0, 2)

function sealedIn(connection: BetterSqlite3.Database): StoredEntry[] {
  return connection
    .prepare<[], StoredEntry>(
      `SELECT team_id AS teamId, seq, kind, id, decision_id AS decisionId, number, proposal_id AS proposalId,
         follows_id AS followsId, request_key AS requestKey, at, person_id AS "by", commitment, prev, hash, salt, body
       FROM decision_entry JOIN decision_body ON entry_id = id ORDER BY seq`,
    )
    .all()
}

test('[DEC3] a file with ten thousand decisions is recalculated in a moment', () => {
  const [first] = chain()
  if (!first) throw new Error('nothing was sealed')
  const { connection } = app.database
  const teamId = seeded.teams.skutsje
  const entry = connection.prepare(
    `INSERT INTO decision_entry VALUES (@teamId, @seq, @kind, @id, @decisionId, @number, NULL, NULL, @requestKey, @at,
       @by, @commitment, @prev, @hash)`,
  )
  const body = connection.prepare('INSERT INTO decision_body VALUES (@id, @salt, @body)')
  let prev = '0'.repeat(64)
  // Who guards looks at every row; for ten thousand at once that is left out, and put back.
  connection.exec('DROP TRIGGER decision_entry_no_double')
  connection.transaction(() => {
    for (let seq = 1; seq <= 10_000; seq++) {
      const id = String(seq).padStart(16, '0')
      const text = first.body.replace('la', `la ${seq}`)
      const commitment = commitmentOf(first.salt, text, sha256Hex)
      const own = {
        teamId,
        seq,
        id,
        decisionId: id,
        number: `SKU-2526-${seq}`,
        requestKey: id,
        prev,
      }
      const link = { ...first, ...own, body: text, commitment }
      prev = hashOfEntry(link, sha256Hex)
      entry.run({ ...link, hash: prev })
      body.run(link)
    }
  })()
  connection.exec(GUARDED.decision_entry_no_double ?? '')
  const began = performance.now()
  const { isSound, teams } = verifyChains(app.database)
  const took = performance.now() - began
  console.log(`10,000 decisions read and recalculated in ${Math.round(took)} ms`)
  expect([isSound, teams.find(({ code }) => code === 'SKU')?.entries]).toEqual([true, 10_000])
  // Within a second on a quiet machine; this one may do eight other things.
  expect(took).toBeLessThan(10_000)
})

test('the book of heads is read line by line, and other lines say nothing', () => {
  const hash = 'a'.repeat(64)
  expect(readHeads(`2026-01-26T14:27:00.000Z KIE 14 ${hash}\nkoffie\n- SKU 2 ${hash}\n`)).toEqual({
    KIE: [{ seq: 14, hash }],
    SKU: [{ seq: 2, hash }],
  })
})
