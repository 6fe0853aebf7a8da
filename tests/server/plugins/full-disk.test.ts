import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backupFolder } from '#server/backups/folder.ts'
import { makeBackup } from '#server/backups/make.ts'
import { DATABASE_FILE } from '#server/database/file-name.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { until } from '#tests/support/sync-clients.ts'
import { signedIn, visitor } from '#tests/support/visitor.ts'

let server: TestServer
let seeded: SeededNetwork
let free = 5000

beforeAll(async () => {
  server = await startServer({ free: () => free, intervals: { room: 10 } })
  seeded = await seedNetwork(server.app)
})
afterAll(() => server.close())

test('[OPS12] [SYNC4] an almost full disk takes no records of a team, but lets people read and sign in', async () => {
  const anna = await signedIn(server.url, 'anna')
  const path = `/api/teams/${seeded.teams.kievit}`
  const plan = () =>
    anna.put(`${path}/session-plans/lessonVisit`, {
      offered: true,
      steps: [{ kind: 'talk', title: '', minutes: 5 }],
    })
  expect((await plan()).status).toBe(200)
  free = 150
  await until('the server noticed', () => server.app.sync.isFull())
  expect(await plan()).toMatchObject({ status: 507, body: { code: 'storage/full' } })
  expect((await anna.get(path)).status).toBe(200)
  await signedIn(server.url, 'bouke')
  free = 5000
  await until('it has room again', () => !server.app.sync.isFull())
  expect((await plan()).status).toBe(200)
})

test('[OPS12] the beheerder sees room and the last backup before anything goes wrong', async () => {
  const ineke = await signedIn(server.url, 'ineke')
  const state = async () => (await ineke.get('/api/network/server')).body
  expect(await state()).toMatchObject({ isLow: false, backupAt: null, isBackupOld: true })
  free = 1500
  const { dataFolder } = server.config
  const database = join(dataFolder, DATABASE_FILE)
  await makeBackup({ database, folder: backupFolder(dataFolder), now: server.app.clock.now() })
  expect(await state()).toMatchObject({ freeMegabytes: 1500, isLow: true, isBackupOld: false })
  expect((await visitor(server.url).get('/api/network/server')).status).toBe(401)
})
