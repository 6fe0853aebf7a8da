import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAttempts } from '#server/attempts.ts'
import { newId } from '#server/ids.ts'
import { createPairings } from '#server/pairings.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import type { Me, Measurement } from '#shared/protocol/http.ts'
import type { PairedScreen, Pairing } from '#shared/protocol/screens.ts'
import { aCard, anId } from '#tests/support/boards.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { rawClient, until } from '#tests/support/sync-clients.ts'
import { signedIn, type Visitor, visitor } from '#tests/support/visitor.ts'

let clock: ReturnType<typeof setClock>
let server: TestServer
let seeded: SeededNetwork
let anna: Visitor
let wall: Visitor
beforeEach(async () => {
  clock = setClock()
  server = await startServer({ clock })
  seeded = await seedNetwork(server.app)
  anna = await signedIn(server.url, 'anna')
  wall = visitor(server.url)
})
afterEach(() => server.close())

const screens = () => `/api/teams/${seeded.teams.kievit}/screens`
const begin = async () => (await wall.post('/api/screens/pairing')).body as Pairing
const ask = ({ secret }: Pairing) => wall.post('/api/screens/pairing/state', { secret })
const confirm = (who: Visitor, { code, check }: Pick<Pairing, 'code' | 'check'>) =>
  who.post(screens(), { code, check, name: 'Bordscherm' })

async function pair(): Promise<PairedScreen> {
  const pairing = await begin()
  expect((await confirm(anna, pairing)).status).toBe(200)
  expect((await ask(pairing)).body).toEqual({ isPaired: true })
  const [screen] = (await anna.get(screens())).body as PairedScreen[]
  if (!screen) throw new Error('there is no screen')
  return screen
}

/** The same numbers each time (mulberry32). */
function seededRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

describe('pairing a screen', () => {
  test('[SCREEN1] takes its code and the two digits that only stand on it', async () => {
    const pairing = await begin()
    expect((await ask(pairing)).body).toEqual({ isPaired: false })
    const other = pairing.check === '00' ? '01' : '00'
    const refused = await confirm(anna, { ...pairing, check: other })
    expect(refused).toMatchObject({ status: 409, body: { code: 'screen/code-wrong' } })
    expect((await confirm(anna, pairing)).status).toBe(200)
    expect((await ask(pairing)).body).toEqual({ isPaired: true })
    const me = (await wall.get('/api/me')).body as Me
    expect(me).toMatchObject({ name: 'Bordscherm', email: '', isScreen: true, ownDevice: true })
    expect(me.teams.map(({ code }) => code)).toEqual(['KIE'])
  })

  test('[SCREEN1] a code works once', async () => {
    const pairing = await begin()
    await confirm(anna, pairing)
    expect((await confirm(anna, pairing)).status).toBe(409)
    await ask(pairing)
    expect(await ask(pairing)).toMatchObject({ status: 410, body: { code: 'screen/code-gone' } })
  })

  test('[SCREEN1] a code works for ten minutes', async () => {
    const pairing = await begin()
    clock.pass(10)
    expect((await confirm(anna, pairing)).status).toBe(409)
    expect((await ask(pairing)).status).toBe(410)
  })

  test('[SCREEN1] five wrong tries stop whoever tries, and end the code', async () => {
    const pairing = await begin()
    const other = pairing.check === '00' ? '01' : '00'
    for (let tries = 0; tries < 5; tries++) await confirm(anna, { ...pairing, check: other })
    expect((await confirm(anna, pairing)).status).toBe(429)
    const carla = await signedIn(server.url, 'carla')
    expect((await confirm(carla, pairing)).status).toBe(409)
  })

  test('[SCREEN1] [K7] ten million guesses by a hundred colleagues, two days long, find no screen', () => {
    const random = seededRandom(2026)
    const pairings = createPairings(clock, random)
    const attempts = createAttempts({ clock, max: 5, minutes: 15 })
    const shown = new Map<string, string>()
    let looked = 0
    let found = 0
    for (let guess = 0; guess < 10_000_000; guess++) {
      // Twenty screens wait all the time, each with a new code when the old one has ended.
      if (guess % 34_000 === 0) {
        clock.pass(10)
        shown.clear()
        for (let screen = 0; screen < 20; screen++) {
          const pairing = pairings.begin()
          if (pairing) shown.set(pairing.code, pairing.check)
        }
      }
      if (!attempts.begin(`colleague ${guess % 100}`)) continue
      looked++
      const code = String(random(1_000_000)).padStart(6, '0')
      if (pairings.confirm(code, String(random(100)).padStart(2, '0'))) found++
    }
    expect(shown.size).toBe(20)
    expect(looked).toBeGreaterThan(50_000)
    expect(found).toBe(0)
    const [code = '', check = ''] = [...shown][0] ?? []
    expect(pairings.confirm(code, check)).not.toBe(null)
  })

  test('[PERM9] is for members of the team', async () => {
    const pairing = await begin()
    for (const name of ['tjeerd', 'harmen', 'ineke']) {
      expect((await confirm(await signedIn(server.url, name), pairing)).status).toBe(403)
    }
  })
})

describe('a paired screen', () => {
  test('[PERM9] sees its own team and nothing else', async () => {
    await pair()
    const { kievit, kievitUpper, skutsje } = seeded.teams
    expect((await wall.get(`/api/teams/${kievit}`)).status).toBe(200)
    expect((await wall.get('/api/teams')).body).toHaveLength(1)
    const no = [
      `/api/teams/${kievitUpper}`,
      `/api/teams/${skutsje}`,
      '/api/network',
      '/api/me/sign-ins',
      '/api/me/actions',
      screens(),
    ]
    for (const path of no) {
      expect({ path, status: (await wall.get(path)).status }).toEqual({ path, status: 403 })
    }
  })

  test('[PERM9] shows no e-mail address in anything it may ask', async () => {
    await pair()
    const { kievit } = seeded.teams
    for (const path of [
      '/api/me',
      '/api/teams',
      `/api/teams/${kievit}`,
      `/api/teams/${kievit}/people`,
    ]) {
      expect(JSON.stringify((await wall.get(path)).body)).not.toContain('@')
    }
  })

  test('[PERM9] is nobody who can be invited, managed or given work', async () => {
    await pair()
    const ineke = await signedIn(server.url, 'ineke')
    for (const reply of [
      await anna.get(`/api/teams/${seeded.teams.kievit}/people`),
      await anna.get(`/api/teams/${seeded.teams.kievit}`),
      await ineke.get('/api/network'),
    ]) {
      expect(JSON.stringify(reply.body)).not.toContain('Bordscherm')
    }
  })

  test('[SCREEN2] stays through a summer', async () => {
    await pair()
    clock.pass(60 * 24 * 120)
    expect((await wall.get('/api/me')).status).toBe(200)
  })

  test('[SCREEN2] is closed within 250 ms when somebody unpairs it', async () => {
    const { id } = await pair()
    const socket = await rawClient(server.url, seeded.teams.kievit, wall.cookie())
    const before = performance.now()
    expect((await anna.delete(`${screens()}/${id}`)).status).toBe(200)
    await until('the board is closed', () => socket.closedWith !== null)
    expect(socket.closedWith?.code).toBe(CLOSE.signedOut)
    expect(performance.now() - before).toBeLessThan(250)
    expect((await wall.get('/api/me')).status).toBe(401)
    expect((await anna.get(screens())).body).toEqual([])
    expect((await anna.delete(`${screens()}/${anId('nobody')}`)).status).toBe(404)
  })
})

describe('what is done at a screen', () => {
  const addGoal = async () => {
    const client = await rawClient(server.url, seeded.teams.kievit, anna.cookie())
    const goal = aCard('goal', 'improvement/goals', {
      type: 'goal',
      createdBy: seeded.people.anna,
      createdAt: clock.now(),
    })
    client.write({ type: 'card-added', card: goal })
    await until('the goal is there', () => client.acked === client.sent)
    return goal.id
  }
  const refusedWith = async (by: string) => {
    const client = await rawClient(server.url, seeded.teams.kievit, wall.cookie())
    const card = aCard(by, 'scrum/todo', { createdBy: by, createdAt: clock.now() })
    client.write({ type: 'card-added', card })
    await until('it is settled', () => client.acked === client.sent || client.closedWith !== null)
    return client.closedWith?.reason ?? null
  }

  test('[SCREEN3] carries its own name or that of a member', async () => {
    const { id } = await pair()
    expect(await refusedWith(id)).toBe(null)
    expect(await refusedWith(seeded.people.carla)).toBe(null)
    expect(await refusedWith(seeded.people.tjeerd)).toBe('value/not-your-name')
  })

  test('[SCREEN3] a measurement too; at a device of a person it is always that person', async () => {
    const { id } = await pair()
    const { kievit } = seeded.teams
    const { carla, tjeerd } = seeded.people
    const goalId = await addGoal()
    const measuredBy = async (who: Visitor, by?: string) => {
      const body = { id: newId(), goalId, on: '2026-01-19', value: 60, note: '' }
      const path = `/api/teams/${kievit}/measurements`
      const { body: list } = await who.post(path, { ...body, ...(by ? { by } : {}) })
      return (list as Measurement[]).find((one) => one.id === body.id)?.by
    }
    expect(await measuredBy(wall)).toBe(id)
    expect(await measuredBy(wall, carla)).toBe(carla)
    expect(await measuredBy(wall, tjeerd)).toBe(id)
    expect(await measuredBy(anna, carla)).toBe(seeded.people.anna)
  })

  test('[SCREEN7] a vote is of the member who tapped their face, once each, and never of the screen', async () => {
    await pair()
    const { carla, bouke, anna: annaId, tjeerd } = seeded.people
    const idea = aCard('idea', 'improvement/ideas', { createdBy: annaId, createdAt: clock.now() })
    await server.app.sync.edit(seeded.teams.kievit, annaId, () => [
      { type: 'card-added', card: idea },
    ])
    const path = `/api/teams/${seeded.teams.kievit}/idea-votes/${idea.id}`
    const vote = (who: Visitor, body: { wants: boolean; by?: string }) => who.put(path, body)
    for (const by of [undefined, tjeerd]) {
      const refused = await vote(wall, { wants: true, ...(by ? { by } : {}) })
      expect(refused).toMatchObject({ status: 400, body: { code: 'vote/nobody-tapped' } })
    }
    for (const by of [carla, bouke, carla]) await vote(wall, { wants: true, by })
    // On a device of one's own nobody votes for somebody else.
    expect((await vote(anna, { wants: true, by: carla })).body).toMatchObject([
      { count: 3, mine: true },
    ])
    // Anna voted on her phone: her tap at the screen is no second vote.
    expect((await vote(wall, { wants: true, by: annaId })).body).toMatchObject([
      { count: 3, mine: false },
    ])
    expect((await vote(wall, { wants: false, by: carla })).body).toMatchObject([{ count: 2 }])
  })
})
