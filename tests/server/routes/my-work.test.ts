import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#server/ids.ts'
import type { ValueChange } from '#shared/model/change.ts'
import type { CardId, PersonId } from '#shared/model/ids.ts'
import type { CardEvent, MyAction } from '#shared/protocol/http.ts'
import type { MyNews } from '#shared/protocol/my-work.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { signedIn, type Visitor } from '#tests/support/visitor.ts'

const clock = setClock()
let server: TestServer
let seeded: SeededNetwork
let carla: Visitor
let cardId: CardId

beforeAll(async () => {
  server = await startServer({ clock })
  seeded = await seedNetwork(server.app)
  carla = await signedIn(server.url, 'carla')
})
afterAll(() => server.close())

beforeEach(async () => {
  clock.pass(60)
  cardId = newId()
  await server.app.sync.edit(seeded.teams.kievit, seeded.people.anna, () => [
    {
      type: 'card-added',
      card: {
        id: cardId,
        type: 'task',
        place: { board: 'scrum', column: 'todo', position: 'a0' },
        title: 'Leesgroepje begeleiden',
        createdAt: clock.now(),
        createdBy: seeded.people.anna,
        dueOn: '2026-01-28',
      },
    },
  ])
})

type Value = ValueChange extends infer Each ? Omit<Each & ValueChange, 'type' | 'cardId'> : never

async function sets(by: PersonId, ...values: readonly Value[]): Promise<void> {
  await server.app.sync.edit(seeded.teams.kievit, by, () =>
    values.map((value) => ({ type: 'value-set', cardId, ...value }) as ValueChange),
  )
}

async function news(): Promise<MyNews> {
  return (await carla.get('/api/me/news')).body as MyNews
}

async function givenHere(): Promise<readonly string[]> {
  return (await news()).given.filter((row) => row.cardId === cardId).map(({ byName }) => byName)
}

async function owner(): Promise<PersonId | undefined> {
  return (await server.app.sync.board(seeded.teams.kievit)).cards.get(cardId)?.ownerId
}

async function history(): Promise<readonly string[]> {
  const path = `/api/teams/${seeded.teams.kievit}/cards/${cardId}/history`
  return ((await carla.get(path)).body as CardEvent[]).map(({ kind }) => kind)
}

function answer(given: 'take' | 'decline') {
  const teamId = seeded.teams.kievit
  return carla.post('/api/me/given', { id: newId(), teamId, cardId, answer: given })
}

test('[ACT7] work that somebody else gives is new until it is taken up', async () => {
  await sets(seeded.people.anna, { field: 'ownerId', value: seeded.people.carla })
  expect(await givenHere()).toEqual(['Anna'])
  expect((await answer('take')).status).toBe(200)
  expect((await answer('take')).status).toBe(200)
  expect(await givenHere()).toEqual([])
  expect(await owner()).toBe(seeded.people.carla)
  expect((await history()).filter((kind) => kind === 'taken-up')).toHaveLength(1)
})

test('[ACT7] "kan ik niet" gives it back to whoever gave it, once', async () => {
  await sets(seeded.people.anna, { field: 'ownerId', value: seeded.people.carla })
  await Promise.all([answer('decline'), answer('decline')])
  expect(await givenHere()).toEqual([])
  expect(await owner()).toBe(seeded.people.anna)
  expect((await history()).filter((kind) => kind === 'declined')).toHaveLength(1)
  const mine = (await carla.get('/api/me/actions')).body as MyAction[]
  expect(mine.some((action) => action.cardId === cardId)).toBe(false)
})

test('[ACT7] what a person takes themselves, or works on, is not new', async () => {
  await sets(seeded.people.carla, { field: 'ownerId', value: seeded.people.carla })
  expect(await givenHere()).toEqual([])
  await sets(seeded.people.anna, { field: 'ownerId', value: seeded.people.anna })
  await sets(seeded.people.bouke, { field: 'ownerId', value: seeded.people.carla })
  expect(await givenHere()).toEqual(['Bouke'])
  await sets(seeded.people.carla, { field: 'dueOn', value: '2026-01-29' })
  expect(await givenHere()).toEqual([])
})

test('[ACT7] given to another, or tidied away, it is no longer new for the first', async () => {
  await sets(seeded.people.anna, { field: 'ownerId', value: seeded.people.carla })
  await sets(seeded.people.anna, { field: 'ownerId', value: seeded.people.bouke })
  expect(await givenHere()).toEqual([])
  await answer('decline')
  expect(await owner()).toBe(seeded.people.bouke)
})

test('[ACT7] only people of the team answer', async () => {
  const tjeerd = await signedIn(server.url, 'tjeerd')
  const body = { id: newId(), teamId: seeded.teams.kievit, cardId, answer: 'decline' }
  expect((await tjeerd.post('/api/me/given', body)).status).toBe(403)
})

test('[NEWS1] exactly what others did after what was seen is new', async () => {
  const kievit = async () => {
    const found = (await news()).teams.find(({ teamId }) => teamId === seeded.teams.kievit)
    if (!found) throw new Error('there is no Kievit')
    return found
  }
  const { lastEvent } = await kievit()
  const seen = { id: newId(), teamId: seeded.teams.kievit, lastEvent }
  await carla.post('/api/me/news-seen', seen)
  expect((await kievit()).events).toEqual([])
  await sets(seeded.people.anna, { field: 'ownerId', value: seeded.people.bouke })
  await sets(seeded.people.carla, { field: 'dueOn', value: '2026-01-30' })
  await sets(seeded.people.bouke, { field: 'dueOn', value: '2026-01-27' })
  const after = await kievit()
  expect(after.events.map(({ byName, kind, toName }) => [byName, kind, toName])).toEqual([
    ['Bouke', 'due', null],
    ['Anna', 'owner', 'Bouke'],
  ])
  expect(after.since).toBe(clock.now())
  await carla.post('/api/me/news-seen', { ...seen, lastEvent: 0 })
  expect((await kievit()).events).toHaveLength(2)
})
