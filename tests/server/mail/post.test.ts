import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { plusMinutes } from '#server/clock.ts'
import { repeatTasks } from '#server/commands/repeat-tasks.ts'
import { newId } from '#server/ids.ts'
import { sendSessionMail, tickMail } from '#server/mail/post.ts'
import { tick } from '#server/ticking.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import type { NewCard } from '#shared/model/change.ts'
import type { Instant, PersonId } from '#shared/model/ids.ts'
import type { MailSettings, MailTestResult, MyMail } from '#shared/protocol/mail.ts'
import type { SessionOutcome } from '#shared/protocol/sessions.ts'
import { aCard } from '#tests/support/boards.ts'
import { type Delivered, type MailServer, startMailServer } from '#tests/support/mail-server.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { signedIn, type Visitor, visitor } from '#tests/support/visitor.ts'

const MONDAY = '2026-01-19T07:30:00.000Z'
let now: Instant = MONDAY
let server: TestServer
let seeded: SeededNetwork
let mail: MailServer
let ineke: Visitor

beforeAll(async () => {
  mail = await startMailServer()
})
afterAll(() => mail.close())

beforeEach(async () => {
  now = MONDAY
  mail.mood = 'takes'
  mail.delivered.length = 0
  server = await startServer({ clock: { now: () => now } })
  seeded = await seedNetwork(server.app)
  ineke = await signedIn(server.url, 'ineke')
  return () => server.close()
})

const SETTINGS = {
  host: '127.0.0.1',
  security: 'none',
  username: '',
  password: null,
  sender: 'bord@deterp.example',
  isOn: true,
}

function setUp(settings: object = {}) {
  return ineke.put('/api/network/mail', { ...SETTINGS, port: mail.port, ...settings })
}

async function puts(title: string, at: ColumnKey, fields: Partial<NewCard>): Promise<void> {
  const card = { ...aCard(title, at, { createdBy: seeded.people.anna, ...fields }), id: newId() }
  await server.app.sync.edit(seeded.teams.kievit, seeded.people.anna, () => [
    { type: 'card-added', card: { ...card, title } },
  ])
}

/** Work of Anna (Monday to Wednesday) and Carla (every day). */
async function giveWork(): Promise<void> {
  const { people } = seeded
  await puts('Leeshoek <opruimen>', 'scrum/todo', { ownerId: people.carla, dueOn: '2026-01-23' })
  await puts('Gymrooster', 'scrum/doing', { ownerId: people.anna, dueOn: '2026-01-16' })
}

async function passes(...instants: readonly Instant[]): Promise<readonly string[]> {
  for (const instant of instants) {
    now = instant
    await tickMail(server.app.parts)
  }
  return mail.delivered.map(({ to }) => to.split('@')[0] ?? '').sort()
}

function mailTo(name: string): Delivered['mail'] {
  const found = mail.delivered.find(({ to }) => to.startsWith(name))
  if (!found) throw new Error(`${name} got no mail`)
  return found.mail
}

test('[MAIL1] one digest a day, in Dutch, as text and HTML, with a link to each card', async () => {
  await setUp()
  await giveWork()
  const times = [MONDAY, plusMinutes(MONDAY, 1), plusMinutes(MONDAY, 300)]
  expect(await passes(...times)).toEqual(['anna', 'carla'])
  const { subject, text = '', html = '', from, headers } = mailTo('carla')
  expect(subject).toBe('1 actie voor jou')
  expect(from).toMatchObject({ name: 'Beterbord', address: 'bord@deterp.example' })
  expect(text).toContain('Dag Carla,')
  expect(text).toContain('Anna vraagt je, vrijdag 23 januari')
  expect(text).toMatch(new RegExp(`${server.url}/team/KIE/scrumbord\\?kaart=[0-9a-z]{16}`))
  expect(html).toContain('Leeshoek &lt;opruimen&gt;')
  expect(html).not.toMatch(/<img|<script|http:\/\/(?!127\.0\.0\.1)/)
  expect(mailTo('anna').text).toContain('nog open sinds vrijdag 16 januari')
  expect(headers.find(({ key }) => key === 'list-unsubscribe-post')?.value).toBe(
    'List-Unsubscribe=One-Click',
  )
})

test.each([
  ['on a day off of hers', '2026-01-22T07:30:00.000Z', ['carla']],
  ['in the weekend', '2026-01-24T07:30:00.000Z', []],
  ['in the holidays', '2026-02-23T07:30:00.000Z', []],
  ['at night', '2026-01-20T04:30:00.000Z', []],
  ['in the evening', '2026-01-20T19:30:00.000Z', []],
])('[MAIL1] %s Anna hears nothing', async (_when, instant, expected) => {
  await setUp()
  await giveWork()
  expect(await passes(instant)).toEqual(expected)
})

test('[MAIL1] nothing to do is no mail, and before mail is on there is none', async () => {
  await giveWork()
  expect(await passes(MONDAY)).toEqual([])
  await setUp({ isOn: false })
  expect(await passes(plusMinutes(MONDAY, 1))).toEqual([])
  await setUp()
  await passes(plusMinutes(MONDAY, 2))
  expect(mail.delivered.map(({ to }) => to)).not.toContain('bouke@deterp.example')
})

/** A bordsessie that brought a decision, an action and a success. */
function holdSession({ id, present }: { id: string; present: readonly PersonId[] }): void {
  const { people, teams } = seeded
  const outcome: SessionOutcome = {
    done: [],
    doneBefore: [],
    newActions: [
      {
        cardId: newId(),
        board: 'improvement',
        title: 'Leesclub vragen',
        ownerId: people.carla,
        dueOn: '2026-01-22',
      },
    ],
    decisions: [{ id: newId(), number: 'KIE-2526-014', text: 'Eén leesaanpak' }],
    measurements: [],
    endedGoals: [],
    successes: [{ cardId: newId(), title: 'Zes kinderen kozen zelf een boek', by: people.anna }],
    parked: [],
    product: null,
  }
  const row = {
    id,
    team_id: teams.kievit,
    mode: 'boardSession' as const,
    started_at: MONDAY,
    ended_at: MONDAY,
    leader_id: null,
    timekeeper_id: null,
    next_leader_id: null,
    closed_by: people.anna,
    steps: '[]',
    outcome: JSON.stringify(outcome),
  }
  server.app.parts.stores.heldSessions.add(row, present)
}

test('[MAIL2] after a session one mail to each who was there, however often it is asked', async () => {
  await setUp()
  await giveWork()
  const { people, teams } = seeded
  const held = { id: newId(), present: [people.anna, people.bouke] }
  holdSession(held)
  sendSessionMail(server.app.parts, teams.kievit, held)
  sendSessionMail(server.app.parts, teams.kievit, held)
  await passes('2026-01-19T19:40:00.000Z', '2026-01-19T19:41:00.000Z')
  expect(mail.delivered.map(({ to }) => to).sort()).toEqual([
    'anna@deterp.example',
    'bouke@deterp.example',
  ])
  const { subject, text } = mailTo('anna')
  expect(subject).toBe('De Kievit: sessie van maandag 19 januari')
  expect(text).toContain('- KIE-2526-014 Eén leesaanpak')
  expect(text).toContain('- Leesclub vragen (Carla, donderdag 22 januari)')
  expect(text).toContain('- Zes kinderen kozen zelf een boek (Anna)')
  expect(text).not.toContain('Geparkeerd')
  expect(text).toContain(`/team/KIE/sessies/${held.id}`)
  expect(text).toContain('Gymrooster')
})

test('[MAIL3] a crash between sending and noting it does not send twice', async () => {
  await setUp()
  await giveWork()
  await passes(MONDAY)
  // As the row was when the process died right after the mail server said yes.
  server.app.database.connection.prepare('UPDATE mail SET sent_at = NULL').run()
  await passes(plusMinutes(MONDAY, 1), plusMinutes(MONDAY, 120))
  expect(mail.delivered).toHaveLength(2)
})

test('[MAIL4] a busy server is asked again, later and later, and a dead one harms nothing', async () => {
  await setUp()
  await giveWork()
  mail.mood = 'busy'
  await passes(MONDAY, plusMinutes(MONDAY, 1))
  expect(new Set(tries())).toEqual(new Set([1]))
  await passes(plusMinutes(MONDAY, 5), plusMinutes(MONDAY, 20))
  mail.mood = 'takes'
  expect(await passes(plusMinutes(MONDAY, 80))).toEqual(['anna', 'carla'])
  await setUp({ port: 1 })
  for (const minutes of [1440, 1445, 1460, 1520, 1760, 2000]) {
    await passes(plusMinutes(MONDAY, minutes))
  }
  expect(Math.max(...tries())).toBeLessThanOrEqual(5)
  expect((await visitor(server.url).get('/healthz')).status).toBe(200)
})

function tries(): number[] {
  return server.app.database.connection.prepare<[], number>('SELECT tries FROM mail').pluck().all()
}

test('[MAIL4] the test mail says what the mail server said', async () => {
  const check = async () => (await ineke.post('/api/network/mail/test')).body as MailTestResult
  await setUp()
  expect((await check()).outcome).toBe('sent')
  expect(mailTo('ineke').subject).toBe('Testmail van Beterbord')
  mail.mood = 'wrong-password'
  await setUp({ username: 'bord', password: 'geheim' })
  expect(await check()).toMatchObject({ outcome: 'login' })
  await setUp({ port: 1 })
  expect(await check()).toMatchObject({ outcome: 'unreachable' })
})

test('[MAIL4] the password of the mail server is never told again, and stays when it is not given', async () => {
  await setUp({ username: 'bord', password: 'heel-geheim' })
  const { body } = await setUp({ username: 'bord', password: null })
  expect(body as MailSettings).toMatchObject({ hasPassword: true, username: 'bord' })
  expect(JSON.stringify((await ineke.get('/api/network/mail')).body)).not.toContain('heel-geheim')
  expect(server.app.parts.stores.mail.settings()?.password).toBe('heel-geheim')
})

test('[MAIL5] a link in the mail pauses that mail without a sign-in, and only that', async () => {
  await setUp()
  await giveWork()
  await passes(MONDAY)
  const link = /\/mail-pauze#(\S+)/.exec(mailTo('carla').text ?? '')?.[1] ?? ''
  const carla = await signedIn(server.url, 'carla')
  const mine = async () => (await carla.get('/api/me/mail')).body as MyMail
  expect((await mine()).paused).toEqual([])
  expect((await visitor(server.url).post('/api/mail/pause', { token: link })).body).toEqual({
    kind: 'digest',
    name: 'Carla',
  })
  expect((await mine()).paused).toEqual(['digest'])
  mail.delivered.length = 0
  expect(await passes('2026-01-20T07:30:00.000Z')).toEqual(['anna'])
  await carla.put('/api/me/mail', { kind: 'digest', paused: false })
  expect(await passes('2026-01-20T07:31:00.000Z')).toEqual(['anna', 'carla'])
  const forged = link.replace(/^[^.]*/, seeded.people.anna)
  expect((await visitor(server.url).post('/api/mail/pause', { token: forged })).status).toBe(404)
})

test('[MAIL5] the button of a mail program works from anywhere, without a cookie', async () => {
  await setUp()
  await giveWork()
  await passes(MONDAY)
  const header = mailTo('anna').headers.find(({ key }) => key === 'list-unsubscribe')
  const url = header?.value.slice(1, -1) ?? ''
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  expect(response.status).toBe(200)
  expect(server.app.parts.stores.mail.pausedBy(seeded.people.anna)).toEqual(['digest'])
})

test('[ACT8] the server lays the next copy on te doen, once, also with nobody looking', async () => {
  const { people } = seeded
  await puts('Melk bestellen', 'scrum/backlog', {
    recurring: true,
    rhythm: 'weekly',
    dueOn: '2026-01-23',
    ownerId: people.carla,
  })
  const copies = async () =>
    [...(await server.app.sync.board(seeded.teams.kievit)).cards.values()].filter(
      ({ recursFrom }) => recursFrom !== undefined,
    )
  await repeatTasks(server.app.parts)
  await tick(server.app.parts, (error) => expect(error).toBeNull())
  const [first, ...more] = await copies()
  expect(more).toEqual([])
  expect(first).toMatchObject({
    title: 'Melk bestellen',
    dueOn: '2026-01-23',
    ownerId: people.carla,
  })
  await server.app.sync.edit(seeded.teams.kievit, people.carla, () => [
    {
      type: 'value-set',
      cardId: first?.id ?? '',
      field: 'place',
      value: { board: 'scrum', column: 'done', position: 'a0' },
    },
  ])
  await repeatTasks(server.app.parts)
  await repeatTasks(server.app.parts)
  expect((await copies()).map(({ dueOn }) => dueOn).sort()).toEqual(['2026-01-23', '2026-01-30'])
})
