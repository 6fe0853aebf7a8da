import { existsSync, readdirSync } from 'node:fs'
import { Cron } from 'croner'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backupFolder, backupsIn } from '#server/backups/folder.ts'
import { createNightBackup } from '#server/backups/night-backup.ts'
import { checkFile } from '#server/database/file-checks.ts'
import { NEW_SCHOOL_YEAR, NIGHT } from '#server/nightly.ts'
import { seedNetwork, startServer, type TestServer } from '#tests/support/server.ts'
import { until } from '#tests/support/sync-clients.ts'

let server: TestServer
const noted: object[] = []
const note = (fields: object) => {
  noted.push(fields)
}
const log = { info: note, warn: note, error: note }
beforeEach(async () => {
  noted.length = 0
  server = await startServer()
  await seedNetwork(server.app)
})
afterEach(() => server.close())

describe('[OPS7] the backup that the server makes', () => {
  test('is a good one, and is noted', async () => {
    expect(await createNightBackup(server.config, log).run()).toBe(true)
    const [backup] = backupsIn(backupFolder(server.config.dataFolder))
    expect(checkFile(backup?.path ?? '')).toEqual([])
    expect(noted).toMatchObject([{ event: 'backup.done' }])
  })

  test('is noted as failed when it is not good', async () => {
    server.app.database.connection.pragma('foreign_keys = OFF')
    server.app.database.connection
      .prepare("INSERT INTO network_role VALUES ('nobody0000000000', 'director')")
      .run()
    expect(await createNightBackup(server.config, log).run()).toBe(false)
    expect(noted).toMatchObject([{ event: 'backup.failed', code: 1 }])
  })

  test('is cut off when the server stops, and leaves nothing that looks like a backup', async () => {
    server.app.database.connection.exec(
      `CREATE TABLE filler (bytes BLOB); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 64)
       INSERT INTO filler SELECT randomblob(1048576) FROM n`,
    )
    const backup = createNightBackup(server.config, log)
    const folder = backupFolder(server.config.dataFolder)
    const made = backup.run()
    await until('it is at work', () => existsSync(folder) && readdirSync(folder).length > 1)
    backup.stop()
    expect(await made).toBe(false)
    expect(backupsIn(folder)).toEqual([])
    expect(noted).toEqual([])
  })

  test('comes at half past two in Amsterdam, summer and winter, holidays too', () => {
    const next = (after: string, pattern: string) =>
      new Cron(pattern, { timezone: 'Europe/Amsterdam', paused: true })
        .nextRun(new Date(after))
        ?.toISOString()
    expect(next('2026-01-19T12:00:00Z', NIGHT)).toBe('2026-01-20T01:30:00.000Z')
    expect(next('2026-07-19T12:00:00Z', NIGHT)).toBe('2026-07-20T00:30:00.000Z')
    expect(next('2026-12-25T12:00:00Z', NIGHT)).toBe('2026-12-26T01:30:00.000Z')
    expect(next('2026-03-28T12:00:00Z', NIGHT)).toMatch(/^2026-03-29T01:/)
    expect(next('2026-01-19T12:00:00Z', NEW_SCHOOL_YEAR)).toBe('2026-08-01T01:00:00.000Z')
  })
})
