import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, buildApp } from '#server/app.ts'
import { FolderInUse } from '#server/database/lock.ts'
import { makeDemo, NotADemo } from '#server/demo/make.ts'
import { DEMO_PASSWORD, DEMO_SCHOOLS } from '#server/demo/network.ts'
import { signInHint } from '#server/demo/run.ts'
import type { CardEvent, Me, MyAction, Team, TeamLine } from '#shared/protocol/http.ts'
import type { Network } from '#shared/protocol/network.ts'
import { startServer, type TestServer, testConfig } from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { signedIn } from '#tests/support/visitor.ts'

const NOW = '2026-11-22T10:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'beterbord-demo-'))
const config = testConfig({ dataFolder: folder })
const make = (reset = false, now = NOW) => makeDemo(config, { now, reset })

/** Everything that stands in the database, as text. */
function contents(app: App): string {
  const tables = app.database.connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
  const rows = tables
    .filter((name) => name !== 'sign_in')
    .map((name) => app.database.connection.prepare(`SELECT * FROM "${name}"`).all())
  return JSON.stringify(rows)
}

async function lookInto<Value>(look: (app: App) => Value): Promise<Value> {
  const app = await buildApp(config, { clock: setClock(NOW) })
  try {
    return look(app)
  } finally {
    await app.close()
  }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the demo', () => {
  let server: TestServer

  beforeAll(async () => {
    expect(await make()).toBe(true)
    server = await startServer({ settings: { dataFolder: folder }, clock: setClock(NOW) })
  }, 60_000)
  afterAll(() => server.close())

  const teamOf = async (firstName: string, code: string): Promise<Team> => {
    const visitor = await signedIn(server.url, firstName)
    const teams = (await visitor.get('/api/teams')).body as TeamLine[]
    const id = teams.find((team) => team.code === code)?.id
    return (await visitor.get(`/api/teams/${id}`)).body as Team
  }

  test('lets everybody it names sign in with one password', async () => {
    const names = [
      ...new Set(DEMO_SCHOOLS.flatMap(({ members }) => members.map(({ name }) => name))),
    ]
    for (const name of ['Harmen', 'Ineke', ...names.slice(0, 4)]) {
      const { body } = await (await signedIn(server.url, name.toLowerCase())).get('/api/me')
      expect((body as Me).name).toBe(name)
    }
    expect(signInHint()).toContain(DEMO_PASSWORD)
    expect(signInHint()).toContain('anna@deterp.example')
  })

  test('gives Femke work of two schools and a group', async () => {
    const femke = await signedIn(server.url, 'femke')
    const actions = (await femke.get('/api/me/actions')).body as MyAction[]
    expect(new Set(actions.map(({ teamCode }) => teamCode))).toEqual(new Set(['KIE', 'SKU', 'REK']))
  })

  test('has roles, working days, sessions, holidays and measurements', async () => {
    const team = await teamOf('bouke', 'KIE')
    expect(team.members.map(({ name, workdays }) => [name, workdays.join('')])).toEqual([
      ['Anna', '123'],
      ['Bouke', '1234'],
      ['Carla', '12345'],
      ['Douwe', '45'],
      ['Elske', '124'],
      ['Femke', '345'],
    ])
    expect(team.holidays.length).toBeGreaterThan(5)
    expect(team.measurements.map(({ value }) => value)).toContain(63)
    expect(team.boardSession).toEqual({ weekday: 1, time: '15:15' })
  })

  test('lets the directeur read six schools and write on none', async () => {
    const visitor = await signedIn(server.url, 'harmen')
    const teams = (await visitor.get('/api/teams')).body as TeamLine[]
    const ofSchools = teams.filter(({ kind }) => kind === 'schoolteam')
    expect(ofSchools).toHaveLength(6)
    expect(teams.filter(({ mayWrite }) => mayWrite)).toEqual([])
  })

  test('lets the beheerder see the network', async () => {
    const visitor = await signedIn(server.url, 'ineke')
    const network = (await visitor.get('/api/network')).body as Network
    expect(network.schools.map(({ name }) => name)).toHaveLength(6)
    expect(network.groups.map(({ code }) => code).sort()).toEqual(['LEN', 'NWK', 'REK', 'STI'])
  })

  test('tells the history of a card that went from one board to the other', async () => {
    const team = await teamOf('carla', 'KIE')
    const board = await server.app.sync.board(team.id)
    const card = [...board.cards.values()].find(({ title }) => title === 'Leeshoek rustiger maken')
    const carla = await signedIn(server.url, 'carla')
    const path = `/api/teams/${team.id}/cards/${card?.id}/history`
    const history = (await carla.get(path)).body as CardEvent[]
    expect(history.map(({ kind, to }) => (kind === 'moved' ? to : kind))).toEqual(
      expect.arrayContaining(['created', 'improvement/todo', 'improvement/doing', 'postponed']),
    )
    expect(history.every(({ at, by }) => at < NOW && by !== null)).toBe(true)
  })

  test('is not touched while a server runs on it', async () => {
    await expect(make(true)).rejects.toThrow(FolderInUse)
  })
})

describe('started again, the demo', () => {
  test('is kept', async () => {
    const first = await lookInto(contents)
    expect(await make()).toBe(false)
    expect(await lookInto(contents)).toBe(first)
  })

  test('is made anew when asked, with teams that no old browser takes for its own', async () => {
    const ids = (app: App) => app.parts.stores.teams.all().map(({ id }) => id)
    const old = await lookInto(ids)
    expect(await make(true, '2027-01-02T12:00:00.000Z')).toBe(true)
    const fresh = await lookInto(ids)
    expect(fresh).toHaveLength(old.length)
    expect(fresh.filter((id) => old.includes(id))).toEqual([])
  })

  test('that was cut off half way is made again', async () => {
    rmSync(join(folder, 'beterbord.db'))
    mkdirSync(join(folder, 'making'))
    writeFileSync(join(folder, 'making', 'beterbord.db'), 'half')
    expect(await make()).toBe(true)
    expect(await lookInto(contents)).toContain('De Ielreager')
  })
})

test.each([false, true])('boards that are no demo are never touched (reset: %s)', async (reset) => {
  const own = testConfig()
  const file = join(own.dataFolder, 'beterbord.db')
  writeFileSync(file, 'ours')
  await expect(makeDemo(own, { now: NOW, reset })).rejects.toThrow(NotADemo)
  expect(readFileSync(file, 'utf8')).toBe('ours')
  rmSync(own.dataFolder, { recursive: true })
})
