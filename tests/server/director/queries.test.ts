import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Overview } from '#shared/protocol/director.ts'
import { fillSchools, statementsOf } from '#tests/support/many-schools.ts'
import { seedNetwork, startServer, type TestServer } from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { signedIn } from '#tests/support/visitor.ts'

/** Who asks, and then the same questions about all schools at once. */
const QUERIES = 32

let server: TestServer
beforeEach(async () => {
  server = await startServer({ clock: setClock('2026-02-03T07:00:00.000Z') })
})
afterEach(() => server.close())

/** What one opening of the overview asks of the database, with so many teams and cards. */
async function asked(size: { teams: number; cards: number }, query = '') {
  const { people } = await seedNetwork(server.app)
  fillSchools(server.app, people.harmen, size)
  const harmen = await signedIn(server.url, 'harmen')
  await harmen.get('/api/director/overview')
  const statements = statementsOf(server.app)
  const { body } = await harmen.get(`/api/director/overview${query}`)
  statements.stop()
  return { statements: statements.asked, overview: body as Overview }
}

test.each([
  ['one school', { teams: 1, cards: 4 }, ''],
  ['one school with a full board', { teams: 1, cards: 200 }, ''],
  ['a hundred schools', { teams: 100, cards: 4 }, ''],
  ['a hundred schools, only what asks for attention', { teams: 100, cards: 4 }, '?show=attention'],
] as const)(
  '[DIR7] [F5] %s take as many queries, and open no board',
  async (_name, size, query) => {
    const { statements, overview } = await asked(size, query)
    expect(overview.rows.length).toBeGreaterThan(0)
    expect(statements).toHaveLength(QUERIES)
    expect(statements.filter((source) => /document_/.test(source))).toEqual([])
  },
)

test('[DIR7] a thousand schools come in pages, and each is found by searching', async () => {
  const { overview } = await asked({ teams: 60, cards: 1 })
  expect(overview.rows).toHaveLength(50)
  expect(overview.total).toBe(63)
  const harmen = await signedIn(server.url, 'harmen')
  const second = (await harmen.get('/api/director/overview?page=2')).body as Overview
  expect(second.rows).toHaveLength(13)
  const ids = [...overview.rows, ...second.rows].map(({ teamId }) => teamId)
  expect(new Set(ids).size).toBe(63)
  const found = (await harmen.get('/api/director/overview?search=School%2057')).body as Overview
  expect(found.rows.map(({ teamName }) => teamName)).toEqual(['School 57'])
})
