import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tickMail } from '#server/mail/post.ts'
import type { Instant } from '#shared/model/ids.ts'
import { aCard } from '#tests/support/boards.ts'
import { type MailServer, startMailServer } from '#tests/support/mail-server.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { signedIn } from '#tests/support/visitor.ts'

let now: Instant
let server: TestServer
let seeded: SeededNetwork
let mail: MailServer

beforeAll(async () => {
  mail = await startMailServer()
})
afterAll(() => mail.close())

beforeEach(async () => {
  now = '2026-01-19T07:30:00.000Z'
  mail.mood = 'takes'
  mail.delivered.length = 0
  server = await startServer({ clock: { now: () => now } })
  seeded = await seedNetwork(server.app)
  const ineke = await signedIn(server.url, 'ineke')
  const { port } = mail
  const sender = 'bord@deterp.example'
  const settings = { host: '127.0.0.1', port, security: 'none', username: '', password: null }
  await ineke.put('/api/network/mail', { ...settings, sender, isOn: true })
  return () => server.close()
})

async function plan(on: string): Promise<void> {
  const harmen = await signedIn(server.url, 'harmen')
  await harmen.put(`/api/teams/${seeded.teams.kievit}/talks/next`, { on, time: '10:00' })
}

/** Who got a mail on these mornings. */
async function mornings(...days: readonly string[]): Promise<string[]> {
  mail.delivered.length = 0
  for (const day of days) {
    for (const time of ['07:30', '12:00']) {
      now = `${day}T${time}:00.000Z`
      await tickMail(server.app.parts)
    }
  }
  return mail.delivered.map(({ to }) => to.split('@')[0] ?? '').sort()
}

test('[MAIL6] one mail each, on their last working day before the talk', async () => {
  // Thursday; Anna works until Wednesday, Bouke until Thursday, Harmen on every school day.
  await plan('2026-01-23')
  expect(await mornings('2026-01-20')).toEqual([])
  expect(await mornings('2026-01-21')).toEqual(['anna'])
  expect(await mornings('2026-01-22', '2026-01-23')).toEqual(['bouke', 'harmen'])
})

test('[MAIL6] a talk after a holiday is announced before it, and one that moved before its new day', async () => {
  await plan('2026-03-02')
  expect(await mornings('2026-02-20')).toEqual(['harmen'])
  expect(await mornings('2026-02-23', '2026-02-24')).toEqual([])
  await plan('2026-03-10')
  expect(await mornings('2026-03-02')).toEqual([])
  expect(await mornings('2026-03-09')).toEqual(['anna', 'bouke', 'harmen'])
})

test('[MAIL6] it tells what is flagged and what was agreed, and can be paused', async () => {
  const { people, teams } = seeded
  const line = 'Twee keer geen inval'
  const forDirector = { at: now, by: people.anna, line }
  const card = { ...aCard('x', 'scrum/todo', { createdBy: people.anna, forDirector }) }
  await server.app.sync.edit(teams.kievit, people.anna, () => [
    { type: 'card-added', card: { ...card, title: 'De invalpool raakt op' } },
  ])
  await plan('2026-01-21')
  const bouke = await signedIn(server.url, 'bouke')
  await bouke.put('/api/me/mail', { kind: 'talk', paused: true })
  expect(await mornings('2026-01-20')).toEqual(['anna', 'harmen'])
  const told = mail.delivered.find(({ to }) => to.startsWith('harmen'))?.mail
  expect(told?.subject).toBe('Gesprek met De Kievit, woensdag 21 januari')
  expect(told?.text).toContain('- De invalpool raakt op (Twee keer geen inval)')
  expect(told?.text).toContain('/team/KIE/gesprek')
})
