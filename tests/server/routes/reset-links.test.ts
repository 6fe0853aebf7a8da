import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { oneTimeLink } from '#shared/protocol/http.ts'
import {
  PASSWORD,
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { type Reply, signedIn, tokenIn, visitor } from '#tests/support/visitor.ts'

let server: TestServer
let seeded: SeededNetwork
let clock: ReturnType<typeof setClock>
beforeEach(async () => {
  clock = setClock()
  server = await startServer({ clock })
  seeded = await seedNetwork(server.app)
})
afterEach(() => server.close())

type Name = keyof SeededNetwork['people']
type TeamName = keyof SeededNetwork['teams']

async function asks(actor: Name, team: TeamName, subject: Name): Promise<Reply> {
  const { teams, people } = seeded
  const browser = await signedIn(server.url, actor)
  return browser.post(`/api/teams/${teams[team]}/members/${people[subject]}/reset-link`)
}
async function linkFor(actor: Name, team: TeamName, subject: Name): Promise<string> {
  return tokenIn(oneTimeLink.parse((await asks(actor, team, subject)).body).link)
}
const use = (token: string, password = 'paard fiets appel') =>
  visitor(server.url).post('/api/reset-links/use', { token, password })
const look = (token: string) => visitor(server.url).post('/api/reset-links/look', { token })

describe('[LINK3] a password link', () => {
  test('sets the password, once, and signs its person out everywhere', async () => {
    const carla = await signedIn(server.url, 'carla')
    const token = await linkFor('anna', 'kievit', 'carla')
    expect((await look(token)).body).toEqual({ name: 'Carla' })
    expect((await use(token)).status).toBe(200)
    expect((await carla.get('/api/me')).status).toBe(401)
    expect((await use(token)).body).toMatchObject({ code: 'reset-link/invalid' })
    const tries = async (password: string) => {
      const who = { email: 'carla@deterp.example', password, ownDevice: false }
      return (await visitor(server.url).post('/api/sign-in', who)).status
    }
    expect([await tries(PASSWORD), await tries('paard fiets appel')]).toEqual([401, 200])
  })

  test('works once, however many use it at the same moment', async () => {
    const token = await linkFor('anna', 'kievit', 'carla')
    const replies = await Promise.all([use(token), use(token, 'een heel ander woord')])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 410])
  })

  test('holds for a day, and voids an older one', async () => {
    const first = await linkFor('anna', 'kievit', 'carla')
    const second = await linkFor('anna', 'kievit', 'carla')
    expect((await look(first)).status).toBe(410)
    clock.pass(24 * 60 - 1)
    expect((await look(second)).status).toBe(200)
    clock.pass(1)
    expect((await use(second)).status).toBe(410)
  })

  test('is void once the person has chosen a password', async () => {
    const token = await linkFor('anna', 'kievit', 'carla')
    const carla = await signedIn(server.url, 'carla')
    await carla.put('/api/me/password', { current: PASSWORD, next: 'een heel ander woord' })
    expect((await look(token)).status).toBe(410)
  })

  test('keeps working when a password is chosen that will not do', async () => {
    const token = await linkFor('anna', 'kievit', 'carla')
    expect((await use(token, 'kort')).body).toMatchObject({ code: 'password/too-short' })
    expect((await use(token)).status).toBe(200)
  })
})

describe('[PERM5] a password link gives nobody rights they do not have', () => {
  test.each<[Name, TeamName, Name, number, string]>([
    ['anna', 'kievit', 'carla', 200, 'a teacher who is also in a group'],
    ['anna', 'kievit', 'bouke', 403, 'somebody who leads another team'],
    ['anna', 'kievit', 'anna', 403, 'oneself'],
    ['anna', 'kievit', 'tjeerd', 404, 'somebody who is not in the team'],
    ['anna', 'skutsje', 'tjeerd', 403, 'somebody of another school'],
    ['sietske', 'group', 'carla', 403, 'somebody in the group who has a school team'],
    ['carla', 'kievit', 'anna', 403, 'anybody, by a teacher'],
    ['harmen', 'kievit', 'carla', 403, 'anybody, by the directeur'],
    ['ineke', 'kievit', 'anna', 200, 'anybody, by the beheerder'],
  ])('%s in %s for %s → %i: %4$s', async (actor, team, subject, status) => {
    expect((await asks(actor, team, subject)).status).toBe(status)
  })

  test('not even by taking a colleague into the own team first', async () => {
    const anna = await signedIn(server.url, 'anna')
    for (const name of ['tjeerd', 'harmen'] as const) {
      const request = { personId: seeded.people[name], role: 'guest', workdays: [] }
      const path = `/api/teams/${seeded.teams.kievit}/members`
      expect((await anna.post(path, request)).status).toBe(200)
      expect((await asks('anna', 'kievit', name)).status).toBe(403)
      const leave = `/api/people/${seeded.people[name]}/leave`
      expect((await anna.post(leave, { handOverTo: {} })).status).toBe(403)
    }
  })

  test('for a directeur it comes from the beheerder', async () => {
    const path = `/api/people/${seeded.people.harmen}/reset-link`
    expect((await (await signedIn(server.url, 'anna')).post(path)).status).toBe(403)
    const made = await (await signedIn(server.url, 'ineke')).post(path)
    expect((await use(tokenIn(oneTimeLink.parse(made.body).link))).status).toBe(200)
  })
})

describe('[LINK2] a password link is worth what its maker may do now', () => {
  test('so not once its person has got more rights', async () => {
    const token = await linkFor('anna', 'kievit', 'carla')
    const ineke = await signedIn(server.url, 'ineke')
    const path = `/api/network/people/${seeded.people.carla}/roles`
    expect((await ineke.put(path, { networkRoles: ['administrator'] })).status).toBe(200)
    expect((await use(token)).status).toBe(410)
  })
})
