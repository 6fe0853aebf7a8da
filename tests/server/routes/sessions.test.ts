import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#server/ids.ts'
import type { Change } from '#shared/model/change.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { HeldSession, SessionNews } from '#shared/protocol/sessions.ts'
import { goToStep } from '#shared/rules/session-course.ts'
import { aCard, anId } from '#tests/support/boards.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { SESSION, starting } from '#tests/support/sessions.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { signedIn, type Visitor } from '#tests/support/visitor.ts'

const clock = () => setClock('2026-01-19T14:15:00.000Z')
let now: ReturnType<typeof clock>
let server: TestServer
let seeded: SeededNetwork
let anna: Visitor
let path: string
beforeEach(async () => {
  now = clock()
  server = await startServer({ clock: now })
  seeded = await seedNetwork(server.app)
  anna = await signedIn(server.url, 'anna')
  path = `/api/teams/${seeded.teams.kievit}`
})
afterEach(() => server.close())

const edit = (...changes: readonly Change[]) =>
  server.app.sync.edit(seeded.teams.kievit, seeded.people.anna, () => changes)
const running = async () => (await server.app.sync.board(seeded.teams.kievit)).session

function addedAt(word: string, fields: Parameters<typeof aCard>[2] = {}): Change {
  const at = { createdAt: now.now(), createdBy: seeded.people.anna }
  return { type: 'card-added', card: aCard(word, 'improvement/todo', { ...at, ...fields }) }
}
const whole = () => ({ ownerId: seeded.people.carla, dueOn: '2026-01-26' })

/** A session of which the first minute is over. */
async function begin(): Promise<void> {
  now.pass(1)
  await edit(...starting({ now: now.now() }))
  now.pass(1)
}

describe('closing a session', () => {
  test('[SES13] writes down what it brought and how it went, once', async () => {
    await edit(addedAt('oud', whole()))
    await begin()
    const session = await running()
    if (!session) throw new Error('no session runs')
    await edit(
      goToStep(session, 1, now.now()),
      ...presence(seeded.people.anna, seeded.people.bouke),
      addedAt('nieuw', whole()),
      { type: 'session-seen', sessionId: SESSION, cardId: anId('oud'), seen: 'skipped' },
      {
        type: 'session-set',
        key: 'next',
        value: { sessionId: SESSION, leaderId: seeded.people.carla },
      },
    )
    now.pass(3)
    const [first, second] = await Promise.all([
      anna.post(`${path}/sessions/close`, { sessionId: SESSION }),
      anna.post(`${path}/sessions/close`, { sessionId: SESSION }),
    ])
    expect([first?.status, second?.status]).toEqual([200, 200])
    expect(first?.body).toEqual(second?.body)
    const held = first?.body as HeldSession
    expect(held).toMatchObject({
      mode: 'boardSession',
      endedAt: now.now(),
      nextLeaderId: seeded.people.carla,
    })
    expect(held.present.toSorted()).toEqual([seeded.people.anna, seeded.people.bouke].sort())
    expect(held.steps.map(({ seconds }) => seconds)).toEqual([60, 180, 0, 0, 0, 0])
    expect(held.outcome.newActions.map(({ title }) => title)).toEqual(['nieuw'])
    expect(await running()).toBeNull()
    const again = await anna.post(`${path}/sessions/close`, { sessionId: SESSION })
    expect(again.body).toEqual(held)
    expect((await anna.get(`${path}/sessions`)).body).toHaveLength(1)
  })

  test('[SES13] waits until what stands open is settled, and says what that is', async () => {
    await begin()
    await edit(addedAt('half'))
    const early = await anna.post(`${path}/sessions/close`, { sessionId: SESSION })
    expect([early.status, early.body]).toMatchObject([409, { code: 'session/not-ready' }])
    expect((await anna.get(`${path}/session-closing`)).body).toEqual({
      faults: [{ kind: 'draft', cardId: anId('half') }],
    })
    expect((await running())?.id).toBe(SESSION)
  })

  test('[SES13] of a session that does not run is refused', async () => {
    const answer = await anna.post(`${path}/sessions/close`, { sessionId: SESSION })
    expect([answer.status, answer.body]).toMatchObject([409, { code: 'session/not-running' }])
  })

  test('[SES12] brings what was made, done, measured and parked in it, and what was done before', async () => {
    const done = { board: 'improvement', column: 'done', position: 'a0' } as const
    await edit(
      addedAt('vroeger', { ...whole(), place: done, done: { at: now.now(), by: anId('a') } }),
      { type: 'card-added', card: aCard('doel', 'improvement/goals', { unit: 'percent' }) },
      addedAt('bezig', whole()),
    )
    now.pass(1)
    await begin()
    await anna.post(`${path}/measurements`, measured(anId('doel'), 63))
    const { anna: by } = seeded.people
    await edit(
      { type: 'value-set', cardId: anId('bezig'), field: 'place', value: done },
      { type: 'value-set', cardId: anId('bezig'), field: 'done', value: { at: now.now(), by } },
      { type: 'card-added', card: aCard('succes', 'improvement/successes', made(by)) },
      {
        type: 'card-added',
        card: aCard('punt', 'improvement/parked', { ...made(by), people: [by] }),
      },
    )
    const held = (await anna.post(`${path}/sessions/close`, { sessionId: SESSION }))
      .body as HeldSession
    const titles = (lines: readonly { title: string }[]) => lines.map(({ title }) => title)
    const { outcome } = held
    expect(titles(outcome.done)).toEqual(['bezig'])
    expect(titles(outcome.doneBefore)).toEqual(['vroeger'])
    expect(titles(outcome.successes)).toEqual(['succes'])
    expect(titles(outcome.parked)).toEqual(['punt'])
    expect(outcome.measurements).toMatchObject([{ goal: 'doel', value: 63, unit: 'percent' }])
    expect(outcome.newActions).toEqual([])
  })

  test('[SES13] who was there is for the team; others read what it brought', async () => {
    await begin()
    await edit(...presence(seeded.people.anna))
    await anna.post(`${path}/sessions/close`, { sessionId: SESSION })
    const harmen = await signedIn(server.url, 'harmen')
    const seen = (await harmen.get(`${path}/sessions/${SESSION}`)).body as HeldSession
    expect(seen.present).toEqual([])
    expect(seen.outcome).toBeDefined()
  })
})

test('[SES14] a session starts with what happened since the one before, newest first', async () => {
  await begin()
  await anna.post(`${path}/sessions/close`, { sessionId: SESSION })
  now.pass(60)
  await edit(addedAt('een', whole()))
  now.pass(60)
  await edit({
    type: 'value-set',
    cardId: anId('een'),
    field: 'place',
    value: { board: 'improvement', column: 'done', position: 'a0' },
  })
  const news = (await anna.get(`${path}/session-news/improvement`)).body as SessionNews
  expect(news.lines.map(({ kind }) => kind)).toEqual(['done', 'created'])
  expect((await anna.get(`${path}/session-news/scrum`)).body).toEqual({ since: null, lines: [] })
})

test('[SES1] a team changes its steps; others keep the usual ones', async () => {
  const steps = [{ kind: 'checkIn', title: 'Hoe is het?', minutes: 5 }]
  const answer = await anna.put(`${path}/session-plans/boardSession`, { offered: true, steps })
  expect(answer.body).toContainEqual({ mode: 'boardSession', offered: true, steps })
  const other = await anna.get(`/api/teams/${seeded.teams.skutsje}/session-plans`)
  expect(other.body).not.toContainEqual({ mode: 'boardSession', offered: true, steps })
})

describe('[GOAL3] a measurement', () => {
  test('is written down once, however often it is sent', async () => {
    await edit({ type: 'card-added', card: aCard('doel', 'improvement/goals') })
    const body = measured(anId('doel'), 63)
    const answers = [
      await anna.post(`${path}/measurements`, body),
      await anna.post(`${path}/measurements`, { ...body, value: 99 }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers[1]?.body).toMatchObject([{ value: 63, by: seeded.people.anna }])
  })

  test('is of a goal', async () => {
    const answer = await anna.post(`${path}/measurements`, measured(anId('geen'), 1))
    expect(answer.status).toBe(404)
  })
})

test('votes on ideas come back as totals and my own, never who', async () => {
  await edit({ type: 'card-added', card: aCard('idee', 'improvement/ideas') })
  const bouke = await signedIn(server.url, 'bouke')
  await bouke.put(`${path}/idea-votes/${anId('idee')}`, { wants: true })
  await anna.put(`${path}/idea-votes/${anId('idee')}`, { wants: true })
  const again = await anna.put(`${path}/idea-votes/${anId('idee')}`, { wants: true })
  expect(again.body).toEqual([{ cardId: anId('idee'), count: 2, mine: true }])
  const back = await anna.put(`${path}/idea-votes/${anId('idee')}`, { wants: false })
  expect(back.body).toEqual([{ cardId: anId('idee'), count: 1, mine: false }])
})

function measured(goalId: string, value: number) {
  return { id: newId(), goalId, on: '2026-01-19', value, note: '' }
}

function made(by: PersonId) {
  return { createdAt: now.now(), createdBy: by }
}

function presence(...people: readonly PersonId[]): Change[] {
  return people.map((personId) => ({
    type: 'session-present',
    sessionId: SESSION,
    personId,
    present: true,
  }))
}
