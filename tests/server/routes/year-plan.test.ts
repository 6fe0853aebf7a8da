import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#server/ids.ts'
import type { Team } from '#shared/protocol/http.ts'
import type { YearPlan } from '#shared/protocol/year-plan.ts'
import { aCard, anId } from '#tests/support/boards.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { signedIn, type Visitor, visitor } from '#tests/support/visitor.ts'

/** A Monday morning; the spring holiday of the north runs from 21 February to 1 March. */
const clock = () => setClock('2026-01-19T08:00:00.000Z')
let now: ReturnType<typeof clock>
let server: TestServer
let seeded: SeededNetwork
let anna: Visitor
let carla: Visitor
let path: string
beforeEach(async () => {
  now = clock()
  server = await startServer({ clock: now })
  seeded = await seedNetwork(server.app)
  anna = await signedIn(server.url, 'anna')
  carla = await signedIn(server.url, 'carla')
  path = `/api/teams/${seeded.teams.kievit}`
})
afterEach(() => server.close())

const yearPlan = async (year = 'nu') =>
  (await carla.get(`${path}/year-plans/${year}`)).body as YearPlan
const days = async (mode: string) =>
  (await yearPlan()).sessions.filter((session) => session.mode === mode)
const upcoming = async (mode: string) =>
  ((await carla.get(path)).body as Team).upcoming
    .filter((session) => session.mode === mode)
    .map(({ on }) => on)
const everyTwoWeeks = {
  mode: 'boardSession',
  weekday: 2,
  time: '15:30',
  everyWeeks: 2,
  shift: '',
  firstOn: '2026-01-20',
  lastOn: null,
} as const
const moves = (fields: object) => ({
  rhythmId: 'boardSession',
  plannedOn: '2026-01-26',
  status: 'moved',
  on: '2026-01-27',
  time: '08:15',
  reason: 'rapporten',
  ...fields,
})

function hold(startedAt: string, mode = 'boardSession') {
  const row = { id: newId(), team_id: seeded.teams.kievit, mode: mode as 'boardSession' }
  const ends = { started_at: startedAt, ended_at: startedAt, steps: '[]', outcome: '{}' }
  const nobody = { leader_id: null, timekeeper_id: null, next_leader_id: null, closed_by: null }
  server.app.parts.stores.heldSessions.add({ ...row, ...ends, ...nobody }, [])
}

test('[PLAN5] a team that said nothing has its sessions every week, without the holidays', async () => {
  expect((await upcoming('boardSession')).slice(0, 6)).toEqual([
    '2026-01-19',
    '2026-01-26',
    '2026-02-02',
    '2026-02-09',
    '2026-02-16',
    '2026-03-02',
  ])
  const { schoolYear, years, holidays } = await yearPlan()
  expect([schoolYear, years]).toEqual(['2526', ['2526', '2627']])
  expect(holidays.length).toBeGreaterThan(4)
})

test('[PLAN6] another rhythm begins today, what has been stays, and the settings follow', async () => {
  hold('2026-01-12T14:15:00.000Z')
  const before = (await days('boardSession')).filter(({ on }) => on < '2026-01-19')
  const { status } = await anna.put(`${path}/rhythms`, { rhythms: [everyTwoWeeks] })
  expect(status).toBe(200)
  const after = await days('boardSession')
  expect(after.filter(({ on }) => on < '2026-01-19')).toEqual(before)
  expect(after.filter(({ on }) => on >= '2026-01-19').map(({ on }) => on)).toEqual(
    expect.arrayContaining(['2026-01-20', '2026-02-03', '2026-02-17', '2026-03-03']),
  )
  expect(await upcoming('scrumSession')).toEqual([])
  expect(((await carla.get(path)).body as Team).boardSession).toEqual({ weekday: 2, time: '15:30' })
})

test('[PLAN6] another day in the settings of the team moves its rhythm along', async () => {
  await anna.put(`${path}/rhythms`, { rhythms: [everyTwoWeeks] })
  const settings = { name: 'De Kievit', visibility: 'network' }
  const boardSession = { weekday: 4, time: '08:15' }
  const scrumSession = { weekday: 5, time: '15:15' }
  await anna.patch(path, { ...settings, boardSession, scrumSession })
  expect((await upcoming('boardSession')).slice(0, 2)).toEqual(['2026-01-22', '2026-02-05'])
})

describe('[PLAN7] one session', () => {
  test('moves to another day, with its own time', async () => {
    expect((await carla.put(`${path}/planned-sessions`, moves({}))).status).toBe(200)
    const [session] = (await days('boardSession')).filter(({ on }) => on === '2026-01-27')
    expect(session).toMatchObject({ status: 'moved', plannedOn: '2026-01-26', time: '08:15' })
    expect((await upcoming('boardSession'))[1]).toBe('2026-01-27')
  })

  test('is let go with a line why, not without, and can be put back', async () => {
    const plan = `${path}/planned-sessions`
    const wordless = moves({ status: 'cancelled', reason: '' })
    expect((await carla.put(plan, wordless)).status).toBe(400)
    expect((await carla.put(plan, moves({ status: 'cancelled' }))).status).toBe(200)
    expect((await upcoming('boardSession'))[1]).toBe('2026-02-02')
    await carla.put(plan, moves({ status: 'planned' }))
    expect((await upcoming('boardSession'))[1]).toBe('2026-01-26')
  })

  test('that is not planned cannot be moved', async () => {
    const { status, body } = await carla.put(
      `${path}/planned-sessions`,
      moves({ plannedOn: '2026-02-23' }),
    )
    expect([status, body]).toMatchObject([404, { code: 'year/not-planned' }])
  })
})

test('[ICS4] the sessions are in my own calendar at the time of the school, in winter and in summer', async () => {
  await carla.put(`${path}/planned-sessions`, moves({}))
  await carla.put(
    `${path}/planned-sessions`,
    moves({ plannedOn: '2026-02-02', status: 'cancelled' }),
  )
  const { address } = (await carla.post('/api/me/calendar')).body as { address: string }
  const { body } = await visitor(server.url).get(new URL(address).pathname)
  const events = new ICAL.Component(ICAL.parse(String(body))).getAllSubcomponents('vevent')
  const sessions = events
    .map((event) => new ICAL.Event(event))
    .filter(({ summary, description }) => `${summary} ${description}` === 'Bordsessie De Kievit')
    .map(({ startDate, endDate }) => [startDate.toString(), endDate.toString().slice(11)])
  expect(sessions).toContainEqual(['2026-01-27T07:15:00Z', '07:30:00Z'])
  expect(sessions).toContainEqual(['2026-03-23T14:15:00Z', '14:30:00Z'])
  expect(sessions).toContainEqual(['2026-03-30T13:15:00Z', '13:30:00Z'])
  const started = sessions.map(([start]) => start?.slice(0, 10))
  expect(started).not.toContain('2026-01-26')
  expect(started).not.toContain('2026-02-02')
  expect(started).not.toContain('2026-02-23')
})

describe('[YEAR5] a new school year', () => {
  const begin = { schoolYear: '2627', work: true, goals: false, ideas: true, rhythm: false }
  const shelved = async (word: string) =>
    (await server.app.sync.board(seeded.teams.kievit)).cards.get(anId(word))?.shelved?.shelf

  beforeEach(async () => {
    await server.app.sync.edit(seeded.teams.kievit, seeded.people.anna, () =>
      [
        aCard('open', 'scrum/todo'),
        aCard('doel', 'improvement/goals', { goalStatus: 'active' }),
      ].map((card) => ({ type: 'card-added', card }) as const),
    )
  })

  test('cannot begin halfway the year', async () => {
    expect((await yearPlan()).toBegin).toBeNull()
    const { status, body } = await anna.post(`${path}/school-years`, begin)
    expect([status, body]).toMatchObject([409, { code: 'year/already-begun' }])
    expect(await shelved('doel')).toBeUndefined()
  })

  test('takes along what was chosen, once, and the old year can still be read', async () => {
    hold('2026-06-15T13:15:00.000Z')
    now.pass(156 * 24 * 60)
    anna = await signedIn(server.url, 'anna')
    carla = await signedIn(server.url, 'carla')
    expect((await yearPlan()).toBegin).toBe('2627')
    expect((await anna.post(`${path}/school-years`, begin)).status).toBe(200)
    expect([await shelved('open'), await shelved('doel')]).toEqual([undefined, 'archive'])
    expect((await anna.post(`${path}/school-years`, begin)).status).toBe(409)
    const old = await yearPlan('2526')
    expect(old.sessions.filter(({ status }) => status === 'held')).toHaveLength(1)
    expect(old.sessions.at(-1)?.on).toBe('2026-07-02')
    const coming = await yearPlan('2627')
    expect(coming.sessions).toEqual([])
    expect(coming.begun).toEqual({ at: '2026-06-24T08:00:00.000Z', by: seeded.people.anna })
  })
})
