import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#server/ids.ts'
import type { MyAction } from '#shared/protocol/http.ts'
import type { AtCards, Talks } from '#shared/protocol/talks.ts'
import { anId } from '#tests/support/boards.ts'
import type { SeededNetwork } from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { until } from '#tests/support/sync-clients.ts'
import { aSyncRoom, type SyncRoom } from '#tests/support/sync-room.ts'
import { type Visitor, visitor } from '#tests/support/visitor.ts'

type Name = keyof SeededNetwork['people']

/** Tuesday 3 February; three weeks later is the holiday of 21 February to 1 March. */
const clock = () => setClock('2026-02-03T09:00:00.000Z')
let now: ReturnType<typeof clock>
let room: SyncRoom
let path: string
beforeEach(async () => {
  now = clock()
  room = await aSyncRoom({ clock: now })
  path = `/api/teams/${room.teamId}`
})
afterEach(() => room.close())

const as = (name: Name): Visitor => visitor(room.url, room.cookie(name))
const talksOf = async (name: Name = 'harmen') => (await as(name).get(`${path}/talks`)).body as Talks
const atCards = async (name: Name = 'anna') =>
  (await as(name).get(`${path}/at-cards`)).body as AtCards
const board = () => room.app.sync.board(room.teamId)
const adds = (word: string) =>
  room.app.sync.edit(room.teamId, room.people.anna, () => [room.card('anna', word)])

function held(fields: object = {}) {
  return {
    talkId: newId(),
    startedAt: '2026-02-03T08:20:00.000Z',
    presentIds: [room.people.harmen, room.people.anna],
    agreements: [],
    decisionIds: [],
    ...fields,
  }
}

describe('planning a talk', () => {
  test.each([
    ['in the past', '2026-02-02', 'talk/in-the-past'],
    ['in a holiday', '2026-02-24', 'talk/no-school-day'],
    ['on a Saturday', '2026-02-07', 'talk/no-school-day'],
  ])('[TALK1] %s is refused with a reason', async (_when, on, code) => {
    const answer = await as('harmen').put(`${path}/talks/next`, { on, time: null })
    expect([answer.status, answer.body]).toMatchObject([400, { code, fields: ['on'] }])
  })

  test('[TALK1] is for the team of a school; a group has no talks', async () => {
    const answer = await as('harmen').put(`/api/teams/${room.teams.group}/talks/next`, {
      on: '2026-02-05',
      time: null,
    })
    expect([answer.status, answer.body]).toMatchObject([409, { code: 'talk/not-a-school' }])
  })

  test('[TALK1] and moving it keeps it the same talk', async () => {
    await as('harmen').put(`${path}/talks/next`, { on: '2026-02-05', time: '10:00' })
    const { next } = await talksOf()
    await as('bouke').put(`${path}/talks/next`, { on: '2026-02-12', time: '10:00' })
    expect((await talksOf()).next).toEqual({
      talkId: next?.talkId,
      on: '2026-02-12',
      time: '10:00',
    })
  })

  test('[TALK8] it is in the calendar of directeur, LoCo and IB, and of nobody else', async () => {
    await as('harmen').put(`${path}/talks/next`, { on: '2026-03-31', time: '10:00' })
    expect(await calendarOf('harmen')).toEqual(['Gesprek met De Kievit 2026-03-31T08:00:00Z'])
    expect(await calendarOf('anna')).toEqual(['Gesprek met Harmen 2026-03-31T08:00:00Z'])
    expect(await calendarOf('bouke')).toHaveLength(1)
    expect(await calendarOf('carla')).toEqual([])
  })

  test('[TALK8] so is a session that a team invites the directeur to', async () => {
    const { harmen, anna } = room.people
    const planned = { dueOn: '2026-02-09', time: '15:15', planningKind: 'director' } as const
    await room.app.sync.edit(room.teamId, anna, () => [
      room.card('anna', 'bordsessie', 'improvement/planning', { ...planned, people: [harmen] }),
      room.card('anna', 'studiedag', 'improvement/planning', { dueOn: '2026-02-10' }),
    ])
    expect(await calendarOf('harmen')).toEqual(['bordsessie 2026-02-09T14:15:00Z'])
  })
})

/** But for the sessions that every member has in it. */
async function calendarOf(name: Name): Promise<string[]> {
  const { body } = await as(name).post('/api/me/calendar')
  const { pathname } = new URL((body as { address: string }).address)
  const text = String((await visitor(room.url).get(pathname)).body)
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return events
    .map((event) => new ICAL.Event(event))
    .filter(({ summary }) => !/^(Bord|Scrum)sessie/.test(summary))
    .map(({ summary, startDate }) => `${summary} ${startDate.toString()}`)
}

describe('ending a talk', () => {
  test('[TALK2] lays agreements on the board in their owner’s name and plans the next, once', async () => {
    const agreements = [
      {
        id: anId('inval'),
        title: 'Invalpool bellen',
        ownerId: room.people.harmen,
        dueOn: '2026-02-10',
      },
      {
        id: anId('rooster'),
        title: 'Rooster delen',
        ownerId: room.people.anna,
        dueOn: '2026-02-12',
      },
    ]
    const request = held({ agreements })
    const answers = await Promise.all([
      as('harmen').post(`${path}/talks`, request),
      as('harmen').post(`${path}/talks`, request),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const { cards } = await board()
    expect(cards.get(anId('inval'))).toMatchObject({
      title: 'Invalpool bellen',
      ownerId: room.people.harmen,
      createdBy: room.people.harmen,
      place: { board: 'improvement', column: 'todo' },
    })
    expect(cards.size).toBe(2)
    const { next, held: history } = await talksOf('carla')
    // 24 February falls in the holiday: a week later, on the same weekday.
    expect(next).toMatchObject({ on: '2026-03-03', time: null })
    expect(history).toMatchObject([
      {
        on: '2026-02-03',
        by: { name: 'Harmen' },
        present: [{ name: 'Harmen' }, { name: 'Anna' }],
        agreements: [
          { title: 'Invalpool bellen', owner: 'Harmen', isDone: false },
          { title: 'Rooster delen', owner: 'Anna', isDone: false },
        ],
      },
    ])
    expect((await atCards()).agreed.map(({ cardId }) => cardId)).toEqual([
      anId('inval'),
      anId('rooster'),
    ])
    const again = await as('harmen').post(`${path}/talks`, held())
    expect([again.status, again.body]).toMatchObject([409, { code: 'talk/not-planned' }])
  })

  test.each([
    ['somebody of another school', () => ({ ownerId: room.people.tjeerd })],
    ['a day that is over', () => ({ dueOn: '2026-02-02' })],
  ])('[TALK2] an agreement for %s is refused, and nothing is written', async (_what, wrong) => {
    const fine = { id: newId(), title: 'x', ownerId: room.people.anna, dueOn: '2026-02-10' }
    const answer = await as('harmen').post(
      `${path}/talks`,
      held({ agreements: [{ ...fine, ...wrong() }] }),
    )
    expect([answer.status, answer.body]).toMatchObject([400, { fields: ['agreements'] }])
    expect((await board()).cards.size).toBe(0)
    expect(await talksOf()).toMatchObject({ next: null, held: [] })
  })

  test('[TALK2] [DEC10] a decision of the directeur in it carries the mandate of the directeur', async () => {
    const sealed = await as('harmen').post(`${path}/decisions`, {
      kind: 'direct',
      requestKey: newId(),
      text: 'De Kievit krijgt in maart twee dagen extra inval.',
      evaluationOn: '2026-04-10',
      presentIds: [room.people.harmen, room.people.anna],
      actions: [],
    })
    const { decisionId } = sealed.body as { decisionId: string }
    const stranger = await as('harmen').post(`${path}/talks`, held({ decisionIds: [newId()] }))
    expect(stranger.status).toBe(400)
    await as('harmen').post(`${path}/talks`, held({ decisionIds: [decisionId] }))
    const [entry] = room.app.parts.stores.decisions.ofTeam(room.teamId)
    expect(JSON.parse(entry?.body ?? '{}')).toMatchObject({ mandate: 'director' })
    expect((await talksOf('anna')).held[0]?.decisions).toMatchObject([{ number: 'KIE-2526-001' }])
  })

  test('[TALK6] the team and the directeur read the same history', async () => {
    await as('harmen').post(`${path}/talks`, held())
    expect(await talksOf('carla')).toEqual(await talksOf('harmen'))
  })
})

test('[TALK3] a compliment lies among the successes in the directeur’s name, once', async () => {
  const compliment = { id: anId('mooi'), text: 'Wat een rust in de gang!' }
  for (const _ of [1, 2]) await as('harmen').post(`${path}/compliments`, compliment)
  const { cards, columns } = await board()
  expect(columns['improvement/successes']).toEqual([anId('mooi')])
  expect(cards.get(anId('mooi'))).toMatchObject({
    successKind: 'compliment',
    createdBy: room.people.harmen,
  })
})

test('[TALK4] the directeur’s own action is in their list, and is the one thing they can tick off', async () => {
  const mine = { id: anId('bellen'), title: 'Gemeente bellen', dueOn: '2026-02-10' }
  await as('harmen').post(`${path}/own-actions`, mine)
  await adds('anders')
  const list = (await as('harmen').get('/api/me/actions')).body as MyAction[]
  expect(list.map(({ title, teamCode }) => [title, teamCode])).toEqual([['Gemeente bellen', 'KIE']])
  const done = (cardId: string) =>
    as('harmen').post(`${path}/own-actions/${cardId}/done`, { result: 'Ze komen in maart.' })
  expect((await done(anId('anders'))).status).toBe(404)
  expect((await done(anId('bellen'))).status).toBe(200)
  expect((await done(anId('bellen'))).status).toBe(200)
  const card = (await board()).cards.get(anId('bellen'))
  expect(card).toMatchObject({ result: 'Ze komen in maart.', done: { by: room.people.harmen } })
  const late = await as('harmen').post(`${path}/own-actions`, { ...mine, dueOn: '2026-02-02' })
  expect(late.status).toBe(400)
})

describe('reacting at a card', () => {
  const says = (kind: string, more: object = {}) => ({
    id: newId(),
    kind,
    text: 'Kan ik iets doen?',
    needsAnswer: kind === 'question',
    about: null,
    ...more,
  })
  let at: string
  beforeEach(async () => {
    await adds('kaart')
    at = `${path}/cards/${anId('kaart')}/reactions`
  })

  test('[TALK5] the directeur asks and a colleague answers, each in their own name', async () => {
    const question = says('question')
    for (const _ of [1, 2]) expect((await as('harmen').post(at, question)).status).toBe(200)
    now.pass(1)
    await as('carla').post(at, says('answer', { about: question.id, text: 'Graag een invaller.' }))
    const { reactions } = await atCards()
    expect(reactions).toMatchObject([
      { kind: 'question', by: { name: 'Harmen' }, needsAnswer: true },
      { kind: 'answer', by: { name: 'Carla' }, about: question.id, needsAnswer: false },
    ])
    const taken = await as('carla').post(at, says('answer', { ...question, kind: 'answer' }))
    expect(taken.status).toBe(400)
  })

  test('[TALK5] nobody asks in the directeur’s place, and an answer is about a question there is', async () => {
    expect((await as('anna').post(at, says('support'))).status).toBe(403)
    expect((await as('harmen').post(at, says('answer', { about: newId() }))).status).toBe(403)
    expect((await as('anna').post(at, says('answer', { about: newId() }))).status).toBe(400)
    const gone = `${path}/cards/${anId('weg')}/reactions`
    expect((await as('harmen').post(gone, says('support'))).status).toBe(404)
  })
})

test('[TALK7] the team sees that the directeur looked, not that a device fetched the board', async () => {
  const anna = await room.raw('anna')
  const hearsOfIt = () =>
    anna.events.some((event) => event.type === 'records-changed' && event.kind === 'director')
  await room.raw('harmen')
  expect((await atCards()).looked).toBeNull()
  const open = room.ordinary('harmen')
  open.provider.awareness.setLocalState({ card: null, typing: false })
  await until('the team hears of it', hearsOfIt)
  expect((await atCards()).looked).toEqual({ name: 'Harmen', at: now.now() })
})

describe('who may', () => {
  const nobody = 'x'.repeat(16)
  const WHO: readonly Name[] = ['anna', 'bouke', 'carla', 'tjeerd', 'sietske', 'harmen', 'ineke']
  const TEAM: readonly Name[] = ['anna', 'bouke', 'carla', 'harmen']
  const reaction = { id: nobody, kind: 'answer', text: 'x', needsAnswer: false, about: nobody }
  const CALLS: readonly (readonly [string, string, object | undefined, readonly Name[]])[] = [
    ['GET', '/talks', undefined, TEAM],
    ['GET', '/at-cards', undefined, TEAM],
    ['PUT', '/talks/next', { on: '2026-02-02', time: null }, ['anna', 'bouke', 'harmen']],
    ['POST', '/talks', {}, ['harmen']],
    ['POST', '/compliments', {}, ['harmen']],
    ['POST', '/own-actions', {}, ['harmen']],
    ['POST', `/own-actions/${nobody}/done`, { result: '' }, TEAM],
    ['POST', `/cards/${nobody}/reactions`, reaction, TEAM],
    ['POST', `/cards/${nobody}/support`, { id: nobody, kind: 'staff', text: 'x' }, TEAM],
    ['GET', '/support-questions', undefined, ['anna', 'bouke', 'carla']],
  ]

  test.each(CALLS)('[PERM1] %s …%s', async (method, rest, body, expected) => {
    const allowed: Name[] = []
    for (const name of WHO) {
      const { status } = await as(name).ask(method, `${path}${rest}`, body)
      expect([200, 400, 403, 404, 409]).toContain(status)
      if (status !== 403) allowed.push(name)
    }
    expect(allowed).toEqual(expected)
    expect((await visitor(room.url).ask(method, `${path}${rest}`, body)).status).toBe(401)
  })
})
