import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildApp } from '#server/app.ts'
import { aDirectRequest, sealed } from '#tests/support/decisions.ts'
import { runCommand } from '#tests/support/operator.ts'
import { freePort, temporaryFolder } from '#tests/support/running-server.ts'
import { seedNetwork, testConfig } from '#tests/support/server.ts'

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

test('[DEC3] npm run verify recalculates a file, beside heads that were printed', async () => {
  const app = await buildApp(testConfig({ dataFolder: folder.path }))
  const { teams, people } = await seedNetwork(app)
  const decide = () =>
    sealed(app, teams.kievit, people.anna, aDirectRequest(app, [people.anna, people.bouke]))
  await decide()
  await decide()
  const head = app.parts.stores.decisions.head(teams.kievit)
  await app.close()
  const file = join(folder.path, 'beterbord.db')
  const run = async (...rest: string[]) =>
    runCommand(['verify', ...rest], { dataFolder: folder.path, port: await freePort() })

  const sound = await run(file, 'KIE', '2', head?.hash ?? '')
  expect(sound.output).toContain(`KIE 2 ${head?.hash}`)
  expect([sound.code, sound.output]).toEqual([0, expect.stringContaining('Keten klopt: KIE')])
  expect((await run(file, 'KIE', '2', 'f'.repeat(64))).code).toBe(1)

  const elsewhere = join(folder.path, 'kopie', 'beterbord.db')
  const forged = join(folder.path, 'vals.db')
  copyFileSync(file, forged)
  const connection = new BetterSqlite3(forged)
  connection.exec(
    `DROP TRIGGER decision_body_no_update; UPDATE decision_body SET body = replace(body, 'la', 'kast')`,
  )
  connection.close()
  const broken = await run(forged)
  expect([broken.code, broken.output]).toEqual([1, expect.stringContaining('klopt NIET')])
  expect(broken.output).toContain('decision_body_no_update')
  expect((await run(elsewhere)).code).toBe(1)
})
