import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildApp } from '#server/app.ts'
import { backupFolder, backupsIn } from '#server/backups/folder.ts'
import { checkFile } from '#server/database/file-checks.ts'
import { openDatabase } from '#server/database/open.ts'
import { temporaryFolder } from '#tests/support/running-server.ts'
import { testConfig } from '#tests/support/server.ts'

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
