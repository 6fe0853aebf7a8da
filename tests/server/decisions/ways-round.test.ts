import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type App, buildApp } from '#server/app.ts'
import { leave } from '#server/commands/leave.ts'
import { sealDecision } from '#server/commands/seal-decision.ts'
import { verifyChains } from '#server/database/verify-chains.ts'
import { writeExport } from '#server/export/write-export.ts'
import { erasePerson } from '#server/privacy/erase-person.ts'
import { viewRegister } from '#server/views/decisions.ts'
import { aDirectRequest, aProposal, aSealRequest, sealed } from '#tests/support/decisions.ts'
import { temporaryFolder } from '#tests/support/running-server.ts'
import { type SeededNetwork, seedNetwork, testConfig } from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'

let folder: ReturnType<typeof temporaryFolder>
let app: App
let seeded: SeededNetwork
const clock = setClock('2026-01-26T14:27:00.000Z')
const start = () => buildApp(testConfig({ dataFolder: folder.path }), { clock })

beforeEach(async () => {
  folder = temporaryFolder()
  app = await start()
  seeded = await seedNetwork(app)
})
afterEach(async () => {
  await app.close()
  folder.remove()
})

const team = () => seeded.teams.kievit
const present = () => [seeded.people.anna, seeded.people.bouke]
const file = (name: string) => join(folder.path, name)
const chain = () => app.parts.stores.decisions.ofTeam(team())
const decide = (text: string) =>
  sealed(app, team(), seeded.people.anna, aDirectRequest(app, present(), { text }))
/** A copy of the whole file as it is now. */
const keep = (name: string) => {
  app.database.connection.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(file('beterbord.db'), file(name))
}

test('[DEC4] boards of last week put back leave a decision as it is, and its proposal stays decided', async () => {
  const proposalId = await aProposal(app, team(), seeded.people.carla, {
    expertIds: [seeded.people.bouke],
  })
  const request = await aSealRequest(app, team(), proposalId, present())
  await app.close()
  app = await start()
  keep('last-week.db')
  const { decisionId } = await sealed(app, team(), seeded.people.anna, request)
  const asSealed = chain()
  await app.close()
  putBoardsBack('last-week.db')
  app = await start()
  const card = (await app.sync.board(team())).cards.get(proposalId)
  expect(card?.shelved).toBeUndefined()
  expect(chain()).toEqual(asSealed)
  const again = await aSealRequest(app, team(), proposalId, present())
  const asked = { actor: seeded.people.anna, teamId: team(), request: again }
  expect(await sealDecision(app.parts, asked)).toMatchObject({ ok: true, value: { decisionId } })
  expect(chain()).toEqual(asSealed)
})

/** What putting boards back would be: the documents of then, at a new epoch; the records stay. */
function putBoardsBack(from: string): void {
  const connection = new BetterSqlite3(file('beterbord.db'))
  connection.prepare('ATTACH ? AS old').run(file(from))
  const tables = connection
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'document_%'`,
    )
    .pluck()
    .all()
  connection.pragma('foreign_keys = OFF')
  for (const name of tables) {
    connection.exec(`DELETE FROM "${name}"; INSERT INTO "${name}" SELECT * FROM old."${name}"`)
  }
  connection.close()
}

test('[DEC3] an older backup in the place of the file shows as a broken head in every register', async () => {
  await decide('De telefoons liggen in de la.')
  keep('before.db')
  await decide('We beginnen met stil lezen.')
  await app.close()
  copyFileSync(file('before.db'), file('beterbord.db'))
  app = await start()
  expect(chain()).toHaveLength(1)
  expect(viewRegister(app.parts, team()).fault).toBe('head')
  expect(verifyChains(app.database, app.parts.heads.known()).isSound).toBe(false)
})

test('[DEC3] [PRIV2] who is erased has no name left in register and export, and the chain still holds', async () => {
  const { anna, carla, ineke } = seeded.people
  await sealed(app, team(), anna, aDirectRequest(app, [anna, carla]))
  const before = chain()
  expect(JSON.stringify(viewRegister(app.parts, team()))).toContain('Carla')
  const left = await leave(app.parts, { actor: ineke, personId: carla, handOverTo: {} })
  expect(left).toMatchObject({ ok: true })
  erasePerson(app.parts, carla, [])
  expect(JSON.stringify(viewRegister(app.parts, team()))).not.toContain('Carla')
  expect(JSON.stringify(writeExport(app.parts, 'all'))).not.toContain('Carla')
  expect(chain()).toEqual(before)
  expect(verifyChains(app.database, app.parts.heads.known()).isSound).toBe(true)
})

test('[DEC10] what is the directeur’s to decide is sealed by the directeur alone', async () => {
  const { carla, bouke, anna, harmen } = seeded.people
  const proposalId = await aProposal(app, team(), carla, { expertIds: [bouke] })
  await app.sync.edit(team(), carla, () => [
    { type: 'value-set', cardId: proposalId, field: 'mandate', value: 'director' },
  ])
  const request = await aSealRequest(app, team(), proposalId, [harmen])
  const asked = { actor: anna, teamId: team(), request }
  expect(await sealDecision(app.parts, asked)).toMatchObject({ code: 'decision/not-your-mandate' })
  expect(await sealDecision(app.parts, { ...asked, actor: harmen })).toMatchObject({ ok: true })
  expect(chain()).toHaveLength(1)
})
