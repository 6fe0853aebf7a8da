import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { me, myActions } from '#shared/protocol/http.ts'
import {
  PASSWORD,
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { signedIn, visitor } from '#tests/support/visitor.ts'
import { addCards, aWorkCard } from '#tests/support/work-cards.ts'

let server: TestServer
let seeded: SeededNetwork
beforeEach(async () => {
  server = await startServer()
  seeded = await seedNetwork(server.app)
})
afterEach(() => server.close())

describe('me', () => {
  test('has my teams with my roles in each', async () => {
    const bouke = await signedIn(server.url, 'bouke')
    const found = me.parse((await bouke.get('/api/me')).body)
    expect(found.teams.map(({ code, roles, mayManage }) => ({ code, roles, mayManage }))).toEqual([
      { code: 'KIE', roles: ['supportCoordinator'], mayManage: false },
      { code: 'KIEB', roles: ['locationCoordinator'], mayManage: true },
    ])
  })

  test('can be called otherwise', async () => {
    const anna = await signedIn(server.url, 'anna')
    expect((await anna.patch('/api/me', { name: '  Anna B.  ' })).body).toMatchObject({
      name: 'Anna B.',
    })
    expect((await anna.patch('/api/me', { name: '   ' })).body).toMatchObject({
      code: 'request/invalid',
      fields: ['name'],
    })
  })
})

describe('a new password', () => {
  const next = 'paard fiets appel'

  test('[SIGN2] ends every other sign-in, and only those', async () => {
    const [here, elsewhere] = [
      await signedIn(server.url, 'anna'),
      await signedIn(server.url, 'anna'),
    ]
    const bouke = await signedIn(server.url, 'bouke')
    const change = await here.put('/api/me/password', { current: PASSWORD, next })
    expect(change.status).toBe(200)
    expect((await here.get('/api/me')).status).toBe(200)
    expect((await bouke.get('/api/me')).status).toBe(200)
    expect((await elsewhere.get('/api/me')).status).toBe(401)
    const tries = async (password: string) => {
      const who = { email: 'anna@deterp.example', password, ownDevice: true }
      return (await visitor(server.url).post('/api/sign-in', who)).status
    }
    expect([await tries(PASSWORD), await tries(next)]).toEqual([401, 200])
  })

  test('needs the current one, which cannot be guessed without end', async () => {
    const anna = await signedIn(server.url, 'anna')
    const wrong = await anna.put('/api/me/password', { current: 'iets anders', next })
    expect(wrong).toMatchObject({
      status: 403,
      body: { code: 'password/wrong', fields: ['current'] },
    })
    for (let attempt = 0; attempt < 9; attempt++) {
      await anna.put('/api/me/password', { current: `gok ${attempt}`, next })
    }
    expect((await anna.put('/api/me/password', { current: PASSWORD, next })).status).toBe(429)
  })

  test('[PW1] is refused when it is easy to guess', async () => {
    const anna = await signedIn(server.url, 'anna')
    const weak = await anna.put('/api/me/password', { current: PASSWORD, next: 'Wachtwoord2026' })
    expect(weak.body).toMatchObject({ code: 'password/too-common', fields: ['next'] })
  })
})

describe('my actions', () => {
  test('are the open work of all my teams, by day, with what I help with', async () => {
    const { kievit, group, skutsje } = seeded.teams
    const { carla, anna, tjeerd } = seeded.people
    await addCards(server.app, kievit, anna, [
      aWorkCard('Rapporten printen', { ownerId: carla, dueOn: '2026-01-23' }),
      aWorkCard('Zonder dag', { ownerId: carla }),
      aWorkCard('Klaar', { ownerId: carla, dueOn: '2026-01-20', column: 'done' }),
      aWorkCard('In de voorraad', { ownerId: carla, dueOn: '2026-01-20', column: 'backlog' }),
      aWorkCard('Van Anna', { ownerId: anna, dueOn: '2026-01-20' }),
      aWorkCard('Anna helpen', { ownerId: anna, dueOn: '2026-01-22', people: [carla] }),
    ])
    await addCards(server.app, group, carla, [
      aWorkCard('Rekenspel kiezen', { ownerId: carla, dueOn: '2026-01-21' }),
    ])
    await addCards(server.app, skutsje, tjeerd, [
      aWorkCard('Niet mijn team', { ownerId: carla, dueOn: '2026-01-21' }),
    ])
    const mine = await (await signedIn(server.url, 'carla')).get('/api/me/actions')
    expect(
      myActions
        .parse(mine.body)
        .map(({ title, teamCode, dueOn, helping }) => [title, teamCode, dueOn, helping]),
    ).toEqual([
      ['Rekenspel kiezen', 'REK', '2026-01-21', false],
      ['Anna helpen', 'KIE', '2026-01-22', true],
      ['Rapporten printen', 'KIE', '2026-01-23', false],
      ['Zonder dag', 'KIE', null, false],
    ])
  })
})
