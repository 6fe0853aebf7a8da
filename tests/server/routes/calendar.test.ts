import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ColumnKey } from '#shared/model/board.ts'
import type { NewCard } from '#shared/model/change.ts'
import { aCard } from '#tests/support/boards.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { signedIn, type Visitor, visitor } from '#tests/support/visitor.ts'

let server: TestServer
let seeded: SeededNetwork
let carla: Visitor

beforeAll(async () => {
  server = await startServer({ clock: setClock() })
  seeded = await seedNetwork(server.app)
  carla = await signedIn(server.url, 'carla')
  const { people } = seeded
  const work = { ownerId: people.carla, dueOn: '2026-03-30', createdBy: people.anna }
  await puts('mijn', 'scrum/todo', work)
  await puts('klaar', 'scrum/done', work)
  await puts('ander', 'scrum/todo', { ...work, ownerId: people.anna })
  await puts('hulp', 'scrum/doing', { ...work, ownerId: people.anna, people: [people.carla] })
  await puts('studie', 'improvement/planning', { dueOn: '2026-03-31', time: '15:15' })
  await puts('bezoek', 'improvement/planning', { dueOn: '2026-04-01', people: [people.anna] })
})
afterAll(() => server.close())

async function puts(title: string, at: ColumnKey, fields: Partial<NewCard>): Promise<void> {
  const card = aCard(title, at, { createdBy: seeded.people.anna, ...fields })
  await server.app.sync.edit(seeded.teams.kievit, seeded.people.anna, () => [
    { type: 'card-added', card },
  ])
}

async function newAddress(): Promise<string> {
  const { body } = await carla.post('/api/me/calendar')
  return new URL((body as { address: string }).address).pathname
}

async function read(address: string) {
  const { status, headers, body } = await visitor(server.url).get(address)
  return { status, type: headers.get('content-type'), text: String(body) }
}

test('[ICS3] my own days and what is planned for all, without a sign-in', async () => {
  const { status, type, text } = await read(await newAddress())
  expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  const found = events
    .filter((event) => !event.summary.endsWith('sessie'))
    .map((event) => `${event.summary} ${event.startDate.toString()}`)
  expect(found).toEqual(['✓ hulp 2026-03-30', '✓ mijn 2026-03-30', 'studie 2026-03-31T13:15:00Z'])
})

test('[ICS2] a new address kills the old one, and withdrawing kills the last', async () => {
  const old = await newAddress()
  const now = await newAddress()
  expect((await read(old)).status).toBe(404)
  expect((await read(now)).status).toBe(200)
  await carla.delete('/api/me/calendar')
  expect((await read(now)).status).toBe(404)
  expect((await carla.get('/api/me/calendar')).body).toEqual({ madeAt: null })
})

test('[ICS2] only the hash of the secret is stored, and who left has none', async () => {
  const address = await newAddress()
  const token = address.slice('/api/agenda/'.length, -'.ics'.length)
  const stored = server.app.database.connection.prepare('SELECT * FROM calendar_feed').all()
  expect(JSON.stringify(stored)).not.toContain(token)
  server.app.parts.stores.people.change(seeded.people.carla, { left_at: '2026-01-19' })
  expect((await read(address)).status).toBe(404)
  server.app.parts.stores.people.change(seeded.people.carla, { left_at: null })
})

test('[ICS2] a guessed address is nothing', async () => {
  expect((await read(`/api/agenda/${'a'.repeat(43)}.ics`)).status).toBe(404)
  expect((await read('/api/agenda/x.ics')).status).toBe(400)
})
