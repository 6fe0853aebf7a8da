import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import { makeDemo } from '#server/demo/make.ts'
import { MOODS } from '#shared/model/session.ts'
import { encodeMood } from '#shared/protocol/wire.ts'
import { startServer, type TestServer, testConfig } from '#tests/support/server.ts'
import { SESSION, starting } from '#tests/support/sessions.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { cookieFor, type RawClient, rawClient, until } from '#tests/support/sync-clients.ts'
import { signedIn, type Visitor, visitor } from '#tests/support/visitor.ts'
import { type Answer, objectsIn, walkRoutes } from '#tests/support/walk-routes.ts'

/** The lived-in demo, with a session that runs, smileys and votes in it. */
const NOW = '2026-02-03T07:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'beterbord-never-'))
const config = testConfig({ dataFolder: folder })
let server: TestServer
let harmen: Visitor
let anna: Visitor
let answers: readonly Answer[]
let frames: { readonly harmen: Heard; readonly anna: Heard }

type Heard = { readonly client: RawClient; readonly raw: string[] }

function rows<Row>(sql: string): Row[] {
  return server.app.database.connection.prepare<unknown[], Row>(sql).all()
}
const column = (sql: string) => rows<{ id: string }>(sql).map(({ id }) => id)

async function listen(name: string, teamId: string): Promise<Heard> {
  const [person] = rows<{ id: string }>(`SELECT id FROM person WHERE name = '${name}'`)
  const client = await rawClient(server.url, teamId, cookieFor(server.app, person?.id ?? ''))
  const raw: string[] = []
  const socket: WebSocket = client.socket
  socket.on('message', (data: Buffer) => raw.push(data.toString('latin1')))
  return { client, raw }
}

beforeAll(async () => {
  await makeDemo(config, { now: NOW, reset: false })
  server = await startServer({ settings: { dataFolder: folder }, clock: setClock(NOW) })
  harmen = await signedIn(server.url, 'harmen')
  anna = await signedIn(server.url, 'anna')
  const [kievit = ''] = column("SELECT id FROM team WHERE code = 'KIE'")
  const people = column(
    `SELECT DISTINCT person_id AS id FROM membership WHERE team_id = '${kievit}'`,
  )
  const ideas = column(
    `SELECT card_id AS id FROM card_index WHERE team_id = '${kievit}' AND type = 'idea'`,
  )
  for (const idea of ideas.slice(0, 2)) {
    await anna.put(`/api/teams/${kievit}/idea-votes/${idea}`, { wants: true })
  }
  frames = { harmen: await listen('Harmen', kievit), anna: await listen('Anna', kievit) }
  frames.anna.client.write(...starting({ now: NOW }))
  await until('the session runs', () => frames.anna.client.acked === 1)
  for (const [index, personId] of people.entries()) {
    const mood = MOODS[index % MOODS.length] ?? 'good'
    frames.anna.client.send(encodeMood({ sessionId: SESSION, personId, mood }))
  }
  await until('the team hears the smileys', () =>
    frames.anna.client.events.some(
      (event) =>
        event.type === 'moods' && Object.keys(event.moods?.of ?? {}).length === people.length,
    ),
  )
  answers = await walkRoutes(harmen, valuesOf(kievit), LEAVES)
}, 90_000)
afterAll(async () => {
  frames.harmen.client.close()
  frames.anna.client.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** After the first two Harmen would be gone. */
const LEAVES = [
  'POST /api/sign-out',
  'DELETE /api/me/sign-ins/{id}',
  // Says what may be asked, and nothing of anybody.
  'GET /api/openapi.json',
]

/** A lively team, a quiet one and a group; of the rest some of De Kievit, where it all happens. */
function valuesOf(kievit: string) {
  const known: Record<string, readonly string[]> = {
    teamId: column("SELECT id FROM team WHERE code IN ('KIE', 'MAR', 'STI')"),
    cardId: column(
      `SELECT card_id AS id FROM card_index WHERE team_id = '${kievit}' ORDER BY card_id LIMIT 4`,
    ),
    sessionId: column(`SELECT id FROM held_session WHERE team_id = '${kievit}' LIMIT 2`),
    decisionId: column(`SELECT id FROM decision_entry WHERE team_id = '${kievit}' LIMIT 2`),
    personId: column('SELECT id FROM person LIMIT 2'),
    schoolId: column('SELECT id FROM school LIMIT 2'),
    board: ['improvement', 'scrum'],
    mode: ['boardSession'],
  }
  return (name: string) => known[name] ?? ['x'.repeat(16)]
}

const told = () => answers.filter(({ status }) => status === 200)

test('[DIR11] the walk meets every route, and gets answers with everything in them', () => {
  const routes = new Set(told().map(({ call }) => call.replaceAll(/\/[0-9a-z]{16}/g, '/…')))
  for (const route of [
    'GET /api/director/overview',
    'GET /api/teams/…',
    'GET /api/teams/…/school-page',
    'GET /api/teams/…/sessions/…',
    'GET /api/teams/…/decisions',
    'GET /api/teams/…/cards/…/history',
    'GET /api/teams/…/people',
  ]) {
    expect([route, routes.has(route)]).toEqual([route, true])
  }
  expect(answers.filter(({ status }) => status === 429 || status >= 500)).toEqual([])
  expect(JSON.stringify(told()).length).toBeGreaterThan(50_000)
})

test('[DIR11] no smiley reaches the directeur in any answer or frame, and the team does get them', () => {
  for (const { call, body } of answers) {
    expect([call, JSON.stringify(body)]).not.toEqual([call, expect.stringMatching(/mood|smiley/i)])
  }
  expect(frames.harmen.raw.length).toBeGreaterThan(0)
  expect(frames.harmen.raw.join('\n')).not.toMatch(/mood|smiley/i)
  expect(frames.anna.raw.join('\n')).toMatch(/moods/)
})

test('[DIR11] nor who voted, nor how often', async () => {
  for (const { call, status } of answers) {
    if (call.includes('/idea-votes')) expect([call, status]).toEqual([call, expect.any(Number)])
    if (call.startsWith('GET') && call.includes('/idea-votes'))
      expect([call, status]).toEqual([call, 403])
  }
  for (const { call, body } of told()) {
    for (const { way, fields } of objectsIn(body)) {
      expect([call, way, fields.filter(([key]) => /vote/i.test(key))]).toEqual([call, way, []])
    }
  }
})

/** What answers are allowed to count beside somebody: when, how long, what was measured, and days of the week. */
const NOT_A_COUNT = /^(days|value|seconds|minutes|number|at|id|seq|lastEvent|baseline|target)$/

test('[DIR11] no number stands beside a person: nothing counts what somebody did, left or was late for', () => {
  const people = new Set(column('SELECT id FROM person'))
  const found: string[] = []
  for (const { call, body } of told()) {
    for (const { way, fields } of objectsIn(body)) {
      const isOfPerson = fields.some(([, value]) => typeof value === 'string' && people.has(value))
      const numbers = fields.filter(
        ([key, value]) => typeof value === 'number' && !NOT_A_COUNT.test(key),
      )
      // A map from people to numbers is one as well.
      const keyed = fields.filter(([key, value]) => people.has(key) && typeof value === 'number')
      if ((isOfPerson && numbers.length > 0) || keyed.length > 0) found.push(`${call} ${way}`)
    }
  }
  expect(found).toEqual([])
})

test('[DIR11] no field of any answer is about lateness, visits or checklists', () => {
  const names = new Set<string>()
  for (const { body } of told()) {
    for (const { fields } of objectsIn(body)) for (const [key] of fields) names.add(key)
  }
  const forbidden = /late$|^late|lateness|onTime|absent|checklist|visitFeedback|score|rank/i
  expect([...names].filter((name) => forbidden.test(name) && name !== 'template')).toEqual([])
})

test('[DIR11] what a colleague may ask and the directeur may not stays behind a 403, and without a sign-in all is 401', async () => {
  const closed = new Set(
    answers
      .filter(({ call, status }) => call.startsWith('GET') && status === 403)
      .map(({ call }) => call.replaceAll(/\/[0-9a-z]{16}/g, '/…')),
  )
  for (const path of ['/idea-votes', '/session-closing', '/session-news/scrum']) {
    expect([path, closed.has(`GET /api/teams/…${path}`)]).toEqual([path, true])
  }
  const [kievit = ''] = column("SELECT id FROM team WHERE code = 'KIE'")
  const votes = await anna.get(`/api/teams/${kievit}/idea-votes`)
  expect(JSON.stringify(votes.body)).toContain('"count":1')
  const nobody = visitor(server.url)
  expect((await nobody.get('/api/director/overview')).status).toBe(401)
})
