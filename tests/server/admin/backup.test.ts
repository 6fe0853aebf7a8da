import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backupFolder, backupName, backupsIn, KEPT } from '#server/backups/folder.ts'
import { makeBackup } from '#server/backups/make.ts'
import { plusMinutes } from '#server/clock.ts'
import { createDocumentUpdateStore } from '#server/database/document-updates.ts'
import { checkFile } from '#server/database/file-checks.ts'
import { type Database, openDatabase } from '#server/database/open.ts'
import { createStores } from '#server/database/stores.ts'
import { readBoard } from '#shared/document/read.ts'
import { seedBare, TEAMS } from '#tests/support/bare-sync.ts'
import { ANNA, aCard, anId, BOUKE, NOW } from '#tests/support/boards.ts'
import { runCommand, startCommand } from '#tests/support/operator.ts'
import { temporaryFolder } from '#tests/support/running-server.ts'
import { spawnSync } from '#tests/support/spawned-sync.ts'
import { type RawClient, rawClient, until } from '#tests/support/sync-clients.ts'

const [teamId] = TEAMS
let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

async function aDatabase(fill: (database: Database) => void = () => {}): Promise<string> {
  const file = join(folder.path, 'beterbord.db')
  const database = await openDatabase(file)
  seedBare(database)
  fill(database)
  database.close()
  return file
}

/** A database that takes a while to copy. */
function fillUp(database: Database): void {
  const updates = createDocumentUpdateStore(database)
  database.transaction(() => {
    for (let seq = 1; seq <= 64; seq++) {
      updates.append({ teamId, seq, bytes: randomBytes(1024 * 1024), personId: null, at: NOW })
    }
  })
}

function namesIn(path: string): string[] {
  return readdirSync(path).filter((name) => name.startsWith('beterbord-'))
}

describe('[OPS1] npm run backup', () => {
  test('keeps working while people type, and has every edit that was acked before it began', {
    timeout: 60_000,
  }, async () => {
    const server = await spawnSync(folder.path)
    const anna = await rawClient(server.url, teamId, `who=${ANNA}`)
    const bouke = await rawClient(server.url, teamId, `who=${BOUKE}`)
    const stopAnna = writeOnAndOn(anna, 'a', ANNA)
    const stopBouke = writeOnAndOn(bouke, 'b', BOUKE)
    await until('they are at work', () => anna.acked > 50 && bouke.acked > 50)

    const marks = [anna.acked, bouke.acked] as const
    const { code, output } = await runCommand(['backup'], { dataFolder: folder.path })
    expect([code, output]).toEqual([0, expect.stringMatching(/^De back-up is goed: .+\.db/)])
    const afterwards = anna.acked
    await until('they never stood still', () => anna.acked > afterwards + 20)
    expect(afterwards).toBeGreaterThan(marks[0])
    stopAnna()
    stopBouke()
    await server.kill()

    const [backup] = backupsIn(backupFolder(folder.path))
    const empty = temporaryFolder()
    const restored = await runCommand(['restore', backup?.path ?? ''], { dataFolder: empty.path })
    expect(restored.code).toBe(0)
    const again = await spawnSync(empty.path)
    const reader = await rawClient(again.url, teamId, `who=${ANNA}`)
    const { cards } = readBoard(reader.doc)
    const missing = [
      ...wordsTo('a', marks[0]).filter((word) => !cards.has(anId(word))),
      ...wordsTo('b', marks[1]).filter((word) => !cards.has(anId(word))),
    ]
    expect(missing).toEqual([])
    await again.kill()
    empty.remove()
  })

  test('keeps the last fourteen, and none that is past its time but the newest', async () => {
    const database = await aDatabase()
    const to = join(folder.path, 'elders')
    let now = NOW
    for (let night = 0; night < KEPT + 3; night++) {
      now = plusMinutes(now, 24 * 60)
      expect(await makeBackup({ database, folder: to, now })).toMatchObject({ ok: true })
    }
    expect(backupsIn(to)).toHaveLength(KEPT)
    expect(backupsIn(to)[0]?.at).toBe(now)
    now = plusMinutes(now, 36 * 24 * 60)
    await makeBackup({ database, folder: to, now })
    expect(backupsIn(to).map(({ at }) => at)).toEqual([now])
  })

  test('does not call a copy good in which bytes were changed, and keeps the older ones', async () => {
    const database = await aDatabase((fresh) => {
      createDocumentUpdateStore(fresh).append({
        teamId,
        seq: 1,
        bytes: randomBytes(100),
        personId: null,
        at: NOW,
      })
    })
    const to = backupFolder(folder.path)
    for (let night = 0; night < KEPT; night++) {
      await makeBackup({ database, folder: to, now: plusMinutes(NOW, night) })
    }
    const broken = await openDatabase(database)
    broken.connection.prepare('UPDATE document_update SET bytes = ?').run(randomBytes(100))
    broken.close()
    const { code, output } = await runCommand(['backup'], { dataFolder: folder.path })
    expect([code, output]).toEqual([1, expect.stringContaining('document-hashes')])
    expect(backupsIn(to)).toHaveLength(KEPT)
    expect(namesIn(to).filter((name) => name.endsWith('.rejected'))).toHaveLength(1)
  })

  test('that is ended half way leaves nothing that looks like a backup, and the next one is good', {
    timeout: 60_000,
  }, async () => {
    await aDatabase(fillUp)
    const to = backupFolder(folder.path)
    const { child, ended } = startCommand(['backup'], { dataFolder: folder.path })
    await until('it is at work', () => existsSync(to) && namesIn(to).length > 0)
    child.kill('SIGTERM')
    await ended
    expect(backupsIn(to)).toEqual([])
    expect((await runCommand(['backup'], { dataFolder: folder.path })).code).toBe(0)
    expect(namesIn(to)).toHaveLength(1)
    expect(checkFile(backupsIn(to)[0]?.path ?? '')).toEqual([])
  })

  test('does not run twice at once in one folder', async () => {
    const database = await aDatabase(fillUp)
    const to = backupFolder(folder.path)
    const both = await Promise.allSettled([
      makeBackup({ database, folder: to, now: NOW }),
      makeBackup({ database, folder: to, now: plusMinutes(NOW, 1) }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('says in its own words what it is for, and when it was asked for wrongly', async () => {
    const where = { dataFolder: folder.path }
    expect(await runCommand(['backup', '--help'], where)).toMatchObject({
      code: 0,
      output: expect.stringContaining('terwijl iedereen doorwerkt'),
    })
    expect(await runCommand(['backup', '--help', '--lang', 'en'], where)).toMatchObject({
      code: 0,
      output: expect.stringContaining('while everybody works on'),
    })
    const english = { ...where, settings: { LANG: 'en_GB.UTF-8' } }
    expect((await runCommand(['backup', '--nonsense'], english)).code).toBe(2)
    expect(await runCommand(['backup'], english)).toMatchObject({
      code: 1,
      output: expect.stringContaining('There is no file or folder'),
    })
  })
})

describe('[OPS2] a file', () => {
  test('of which one byte of a stored update was turned over is found, whichever byte', async () => {
    const bytes = randomBytes(64)
    const file = await aDatabase((database) => {
      createDocumentUpdateStore(database).append({ teamId, seq: 1, bytes, personId: null, at: NOW })
    })
    expect(checkFile(file)).toEqual([])
    for (let index = 0; index < bytes.length; index++) {
      const flipped = Buffer.from(bytes)
      flipped[index] = (flipped[index] ?? 0) ^ 1
      const database = await openDatabase(file)
      database.connection.prepare('UPDATE document_update SET bytes = ?').run(flipped)
      database.close()
      expect(checkFile(file)).toMatchObject([{ check: 'document-hashes' }])
    }
  })

  test('with a hole in a log, or a reference to nobody, is found', async () => {
    const file = await aDatabase((database) => {
      const updates = createDocumentUpdateStore(database)
      for (const seq of [1, 2, 4]) {
        updates.append({ teamId, seq, bytes: randomBytes(9), personId: null, at: NOW })
      }
      database.connection.pragma('foreign_keys = OFF')
      database.connection
        .prepare("INSERT INTO network_role VALUES ('nobody0000000000', 'director')")
        .run()
    })
    expect(checkFile(file).map(({ check }) => check)).toEqual(['foreign-keys', 'document-hashes'])
  })

  test('that is no database of ours is not taken for one', async () => {
    const file = join(folder.path, 'brief.db')
    writeFileSync(file, 'Beste ouders, '.repeat(1000))
    expect(checkFile(file)).toMatchObject([{ check: 'owner' }])
  })
})

describe('[OPS3] npm run restore', () => {
  test('refuses a file that is not good, and changes nothing', async () => {
    await aDatabase()
    const file = join(folder.path, 'brief.db')
    writeFileSync(file, 'Beste ouders, '.repeat(1000))
    const before = readdirSync(folder.path)
    const { code, output } = await runCommand(['restore', file], { dataFolder: folder.path })
    expect([code, output]).toEqual([1, expect.stringContaining('Er is niets veranderd')])
    expect(readdirSync(folder.path)).toEqual(before)
    expect((await runCommand(['restore'], { dataFolder: folder.path })).code).toBe(2)
  })

  test('refuses a file of a newer Beterbord, in a sentence, and changes nothing', async () => {
    const file = await aDatabase((database) => {
      database.connection
        .prepare("INSERT INTO kysely_migration VALUES ('999-later', '2030-01-01')")
        .run()
    })
    const empty = temporaryFolder()
    const { code, output } = await runCommand(['restore', file], { dataFolder: empty.path })
    expect([code, output.trim().split('\n')]).toEqual([
      1,
      [expect.stringContaining('nieuwere Beterbord')],
    ])
    expect(existsSync(join(empty.path, 'beterbord.db'))).toBe(false)
    empty.remove()
  })

  test('sets aside what was there, with what stood in its log, and deletes nothing', async () => {
    const file = await aDatabase()
    const backup = join(folder.path, backupName(NOW))
    mkdirSync(backupFolder(folder.path))
    const made = await makeBackup({ database: file, folder: backupFolder(folder.path), now: NOW })
    expect(made.ok).toBe(true)
    const later = await openDatabase(file)
    createStores(later).network.add({ id: anId('net'), name: 'Later gemaakt', created_at: NOW })
    // Left open as by a crash: what was written stands in the log beside the file.
    const restored = await runCommand(['restore', made.file], { dataFolder: folder.path })
    later.connection.close()
    expect([restored.code, restored.output]).toEqual([0, expect.stringContaining('opzij gezet')])
    const [aside] = namesIn(folder.path).filter((name) => name.startsWith('beterbord-set-aside-'))
    const old = await openDatabase(join(folder.path, aside ?? ''))
    expect(createStores(old).network.get()?.name).toBe('Later gemaakt')
    old.close()
    const now = await openDatabase(file)
    expect(createStores(now).network.get()).toBeUndefined()
    now.close()
    expect(existsSync(backup)).toBe(false)
    expect(existsSync(made.file)).toBe(true)
  })
})

/** Adds cards as fast as they are acked, a few ahead. */
function writeOnAndOn(client: RawClient, prefix: string, createdBy: string): () => void {
  let isOver = false
  let count = 0
  const step = () => {
    if (isOver || !client.isOpen) return
    while (client.sent - client.acked < 4 && count < 900) {
      client.write({
        type: 'card-added',
        card: aCard(`${prefix}${count++}`, 'scrum/todo', { createdBy }),
      })
    }
    setTimeout(step, 12)
  }
  step()
  return () => {
    isOver = true
  }
}

function wordsTo(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`)
}
