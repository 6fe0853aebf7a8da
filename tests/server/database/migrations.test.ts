import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildApp } from '#server/app.ts'
import { backupFolder, backupsIn } from '#server/backups/folder.ts'
import { checkFile } from '#server/database/file-checks.ts'
import { openDatabase } from '#server/database/open.ts'
import { newId } from '#server/ids.ts'
import { temporaryFolder } from '#tests/support/running-server.ts'
import { seedNetwork, testConfig } from '#tests/support/server.ts'

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

/** A database as the code of that schema wrote it: four teams, seventy cards, a snapshot with a log behind it. */
function fixture(schema: string): string {
  const file = join(folder.path, 'beterbord.db')
  const packed = readFileSync(join(import.meta.dirname, `../../fixtures/schema-${schema}.db.gz`))
  writeFileSync(file, gunzipSync(packed))
  return file
}

describe('[OPS4] a database of schema 001', () => {
  test('is brought up to date with everything in it, after a backup that is good', async () => {
    const file = fixture('001')
    const app = await buildApp(testConfig({ dataFolder: folder.path }))
    const { stores } = app.parts
    const kievit = stores.teams.idByCode('KIE') ?? ''
    const board = await app.sync.board(kievit)
    expect(board.cards.size).toBe(70)
    expect(board.ambition).toBe('Samen lezen we elke dag.')
    expect(stores.memberships.ofTeam(kievit).map(({ name }) => name)).toEqual([
      'Anna',
      'Bouke',
      'Carla',
    ])
    expect(stores.measurements.ofTeam(kievit)).toMatchObject([{ value: 63 }])
    await app.close()
    expect(checkFile(file)).toEqual([])
    const [copy, ...others] = backupsIn(backupFolder(folder.path))
    expect(others).toEqual([])
    expect(copy?.isBeforeUpgrade).toBe(true)
    expect(checkFile(copy?.path ?? '')).toEqual([])
    const before = new BetterSqlite3(copy?.path, { readonly: true })
    const migrations = before.prepare('SELECT name FROM kysely_migration').pluck().all()
    expect(migrations).toEqual(['001-start'])
    before.close()
  })

  test('that is broken inside is not touched', async () => {
    const file = fixture('001')
    const bytes = readFileSync(file)
    // Page 2 is the first of the tables.
    bytes.fill(0xff, 4096, 3 * 4096)
    writeFileSync(file, bytes)
    expect(checkFile(file)).not.toEqual([])
    await expect(openDatabase(file)).rejects.toThrow(/broken|malformed/)
  })
})

test('[OPS13] rows from before a column was there are filled from the boards, with their times', async () => {
  const config = testConfig({ dataFolder: folder.path })
  const first = await buildApp(config)
  const { people, teams } = await seedNetwork(first)
  const id = newId()
  const at = '2026-01-19T14:15:00.000Z'
  await first.sync.edit(teams.kievit, people.anna, () => [
    {
      type: 'card-added',
      card: {
        id,
        type: 'goal',
        title: 'Stil lezen',
        place: { board: 'improvement', column: 'goals', position: 'a0' },
        startOn: '2026-01-19',
        dueOn: '2026-02-27',
        baseline: 55,
        target: 80,
        unit: 'percent',
        forDirector: { at, by: people.anna, line: 'Even bespreken.' },
        createdAt: at,
        createdBy: people.anna,
      },
    },
  ])
  const columns = 'goal_status, start_on, baseline, target, unit, help_at, flagged_at, time'
  const all = `SELECT title, ${columns}, updated_at, state_at FROM card_index`
  const filled = first.database.connection.prepare(all).all()
  expect(filled).toMatchObject([{ baseline: 55, target: 80, flagged_at: at }])
  // As the code before those columns left it.
  const none = columns.replaceAll(',', ' = NULL,')
  first.database.connection.exec(`UPDATE card_index SET ${none} = NULL`)
  first.database.connection.exec(`DROP TABLE stale_card_index`)
  first.database.connection.exec(`DELETE FROM kysely_migration WHERE name = '012-stale-index'`)
  await first.close()
  const second = await buildApp(config)
  expect(second.database.connection.prepare(all).all()).toEqual(filled)
  const stale = second.database.connection.prepare('SELECT * FROM stale_card_index').all()
  expect(stale).toEqual([])
  await second.close()
})
