import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkFile } from '#server/database/file-checks.ts'
import { verifyChains } from '#server/database/verify-chains.ts'
import { type ExportFile, exportFile } from '#server/export/format.ts'
import { BrokenExport, readExport } from '#server/export/read-export.ts'
import { writeExport } from '#server/export/write-export.ts'
import { newId } from '#server/ids.ts'
import { aCard, plain } from '#tests/support/boards.ts'
import { aDirectRequest, sealed } from '#tests/support/decisions.ts'
import { runCommand } from '#tests/support/operator.ts'
import { temporaryFolder } from '#tests/support/running-server.ts'
import { seedNetwork, signIn, startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let folder: ReturnType<typeof temporaryFolder>
let seeded: Awaited<ReturnType<typeof seedNetwork>>
beforeEach(async () => {
  folder = temporaryFolder()
  server = await startServer()
  seeded = await seedNetwork(server.app)
  const { app } = server
  const { people, teams } = seeded
  await app.sync.edit(teams.kievit, people.anna, () => [
    { type: 'ambition-set', text: 'Samen lezen' },
    {
      type: 'card-added',
      card: aCard('melk', 'scrum/doing', {
        createdBy: people.anna,
        ownerId: people.bouke,
        dueOn: '2026-02-01',
        people: [people.carla],
        explanation: 'Halve liters',
        steps: [{ id: newId(), text: 'bellen', done: true, position: 'a0' }],
      }),
    },
    {
      type: 'card-added',
      card: aCard('oud', 'improvement/ideas', {
        createdBy: people.carla,
        shelved: { shelf: 'archive', at: app.clock.now(), by: people.anna },
      }),
    },
  ])
  const taken = aDirectRequest(app, [people.anna, people.bouke], { text: 'We lezen stil.' })
  await sealed(app, teams.kievit, people.anna, taken)
  app.parts.stores.measurements.add({
    id: newId(),
    team_id: teams.kievit,
    goal_id: newId(),
    on_day: '2026-01-19',
    value: 62.5,
    note: 'in de kring',
    person_id: people.bouke,
    at: app.clock.now(),
  })
  await signIn(server.url, 'anna@deterp.example')
})
afterEach(async () => {
  await server.close()
  folder.remove()
})

const file = (name: string) => join(folder.path, name)
function read(name: string): ExportFile {
  return exportFile.parse(JSON.parse(readFileSync(file(name), 'utf8')))
}
const withoutTime = ({ madeAt: _time, ...rest }: ExportFile) => rest

describe('[OPS10] npm run export', () => {
  test('and import into an empty folder, and export again, gives the same file', async () => {
    const here = { dataFolder: server.config.dataFolder }
    expect((await runCommand(['export', '--to', file('een.json')], here)).code).toBe(0)
    expect(statSync(file('een.json')).mode & 0o777).toBe(0o600)
    const other = await startServer()
    const there = { dataFolder: other.config.dataFolder }
    const imported = await runCommand(['import', file('een.json')], there)
    expect([imported.code, imported.output]).toEqual([0, expect.stringContaining('KIE')])
    expect((await runCommand(['export', '--to', file('twee.json')], there)).code).toBe(0)
    expect(withoutTime(read('twee.json'))).toEqual(withoutTime(read('een.json')))

    const { kievit } = seeded.teams
    const [before, after] = [
      await server.app.sync.board(kievit),
      await other.app.sync.board(kievit),
    ]
    expect(plain(after)).toEqual(plain(before))
    expect(before.cards.size).toBe(2)
    const work = other.app.parts.stores.openWork.ofPerson(seeded.people.bouke)
    expect(work).toEqual(server.app.parts.stores.openWork.ofPerson(seeded.people.bouke))
    expect(work).toHaveLength(1)
    const chain = (app: TestServer['app']) =>
      verifyChains(app.database).teams.map(({ head }) => head)
    expect(chain(other.app)).toEqual(chain(server.app))
    expect(chain(other.app).filter((head) => head !== null)).toHaveLength(1)
    const secrets = readFileSync(file('een.json'), 'utf8')
    expect(secrets).not.toMatch(/argon2|token|password/)
    await other.close()
    expect(checkFile(join(server.config.dataFolder, 'beterbord.db'))).toEqual([])
  })

  test('of one team has that team and the people in it only', () => {
    const { teams, people } = seeded
    const told = writeExport(server.app.parts, teams.kievit)
    expect(told.teams.map(({ team }) => team.code)).toEqual(['KIE'])
    expect(told.people.map(({ id }) => id).sort()).toEqual(
      [people.anna, people.bouke, people.carla].sort(),
    )
    expect(told.schools).toHaveLength(1)
    expect(Object.keys(told.teams[0]?.records ?? {})).toEqual(
      expect.arrayContaining(['card_event', 'measurement', 'membership', 'workdays']),
    )
  })
})

describe('[OPS11] npm run import', () => {
  test('leaves a team that is here as it is, and adds the others', async () => {
    const told = writeExport(server.app.parts, 'all')
    const changed = JSON.parse(JSON.stringify(told).replaceAll('Halve liters', 'Hele liters'))
    const before = JSON.stringify(withoutTime(told))
    const outcome = readExport(server.app.parts, exportFile.parse(changed))
    expect(outcome).toEqual({
      ok: true,
      added: [],
      skipped: ['KIE', 'KIEB', 'REK', 'SKU'],
      withoutAddress: [],
    })
    expect(JSON.stringify(withoutTime(writeExport(server.app.parts, 'all')))).toBe(before)
  })

  test('takes no decision that was changed in the file', async () => {
    const told = JSON.stringify(writeExport(server.app.parts, 'all'))
    const other = await startServer()
    const changed = exportFile.parse(JSON.parse(told.replace('We lezen stil.', 'We lezen niet.')))
    expect(() => readExport(other.app.parts, changed)).toThrow(BrokenExport)
    expect(other.app.parts.stores.people.anybody()).toBe(false)
    await other.close()
  })

  test('says who has an address that is somebody else’s here', async () => {
    const other = await startServer()
    await seedNetwork(other.app)
    const told = writeExport(server.app.parts, seeded.teams.kievit)
    const [team] = told.teams
    if (team) Object.assign(team.team, { code: 'NIE' })
    const outcome = readExport(other.app.parts, told)
    expect(outcome).toMatchObject({ ok: true, added: ['NIE'] })
    expect(outcome.ok && [...outcome.withoutAddress].sort()).toEqual(['Anna', 'Bouke', 'Carla'])
    await other.close()
  })

  test('takes no other file, and no table or column that is not ours', async () => {
    const where = { dataFolder: server.config.dataFolder }
    writeFileSync(file('brief.json'), '{"format":"brief"}')
    expect((await runCommand(['import', file('brief.json')], where)).code).toBe(1)
    expect((await runCommand(['import', file('nergens.json')], where)).code).toBe(1)
    expect((await runCommand(['import'], where)).code).toBe(2)
    const other = await startServer()
    const told = writeExport(server.app.parts, seeded.teams.kievit)
    const tables = ['sign_in', 'person', 'x" ; DROP TABLE person; --', 'document_snapshot']
    for (const table of tables) {
      const team = { ...told.teams[0], records: { [table]: [{ id: 'x' }] } }
      const evil = exportFile.parse({ ...told, teams: [team] })
      expect(readExport(other.app.parts, evil)).toEqual({ ok: false, unknown: table })
    }
    const column = { ...told, people: [{ 'x" --': 1 }] }
    expect(readExport(other.app.parts, column)).toMatchObject({ ok: false })
    expect(other.app.parts.stores.people.anybody()).toBe(false)
    await other.close()
  })
})

describe('[PRIV1] npm run export -- --person', () => {
  test('has every row and card of that person, of nobody else, and no secrets', async () => {
    const where = { dataFolder: server.config.dataFolder }
    const command = ['export', '--person', 'Bouke@deterp.example', '--to', file('bouke.json')]
    expect((await runCommand(command, where)).code).toBe(0)
    const text = readFileSync(file('bouke.json'), 'utf8')
    const told = JSON.parse(text)
    expect(Object.keys(told.records)).toEqual(
      expect.arrayContaining(['measurement', 'membership', 'person', 'workdays']),
    )
    expect(told.records.person).toMatchObject([{ name: 'Bouke', email: 'bouke@deterp.example' }])
    expect(told.cards.KIE).toMatchObject([{ title: 'melk', ownerId: seeded.people.bouke }])
    expect(text).not.toMatch(/argon2|token|sietske/i)
    expect((await runCommand(['export', '--person', 'x@y.nl'], where)).code).toBe(1)
  })
})
