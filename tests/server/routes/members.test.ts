import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { colleagues, teamPeople } from '#shared/protocol/http.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { signedIn, type Visitor } from '#tests/support/visitor.ts'

let server: TestServer
let seeded: SeededNetwork
let anna: Visitor
beforeEach(async () => {
  server = await startServer()
  seeded = await seedNetwork(server.app)
  anna = await signedIn(server.url, 'anna')
})
afterEach(() => server.close())

const members = () => `/api/teams/${seeded.teams.kievit}/members`

describe('the people of a team', () => {
  test('are shown with addresses to who manages them, and without to others', async () => {
    const path = `/api/teams/${seeded.teams.kievit}/people`
    const forAnna = teamPeople.parse((await anna.get(path)).body)
    expect(forAnna.members.map(({ name, email, mayReset }) => [name, email, mayReset])).toEqual([
      ['Anna', 'anna@deterp.example', false],
      ['Bouke', 'bouke@deterp.example', false],
      ['Carla', 'carla@deterp.example', true],
    ])
    const forCarla = teamPeople.parse((await (await signedIn(server.url, 'carla')).get(path)).body)
    expect(forCarla.members.map(({ email, mayReset }) => [email, mayReset])).toEqual([
      ['', false],
      ['', false],
      ['', false],
    ])
  })

  test('change roles and working days', async () => {
    const change = { roles: ['teacher', 'subjectCoordinator'], workdays: [5, 1] }
    expect((await anna.put(`${members()}/${seeded.people.carla}`, change)).status).toBe(200)
    const found = teamPeople.parse(
      (await anna.get(`/api/teams/${seeded.teams.kievit}/people`)).body,
    )
    expect(found.members.find(({ name }) => name === 'Carla')).toMatchObject({
      roles: ['subjectCoordinator', 'teacher'],
      workdays: [1, 5],
    })
  })

  test('take in a colleague of another school, once', async () => {
    const list = colleagues.parse((await anna.get('/api/colleagues')).body)
    const tjeerd = list.find(({ name }) => name === 'Tjeerd')
    expect(tjeerd?.teams).toBe('It Skûtsje')
    const request = { personId: tjeerd?.id, role: 'guest', workdays: [] }
    expect((await anna.post(members(), request)).status).toBe(200)
    expect((await anna.post(members(), request)).body).toMatchObject({
      code: 'invitation/already-member',
    })
    const visitorOfSku = await signedIn(server.url, 'tjeerd')
    const teams = (await visitorOfSku.get('/api/teams')).body
    expect(teams).toContainEqual(expect.objectContaining({ code: 'KIE', mayWrite: true }))
  })

  test('[PERM8] are picked from all colleagues by who leads a team only', async () => {
    expect((await (await signedIn(server.url, 'carla')).get('/api/colleagues')).status).toBe(403)
    expect((await (await signedIn(server.url, 'sietske')).get('/api/colleagues')).status).toBe(200)
  })

  test('let somebody go, who from then on is an ordinary colleague', async () => {
    const carla = await signedIn(server.url, 'carla')
    expect((await anna.delete(`${members()}/${seeded.people.carla}`)).status).toBe(200)
    expect((await anna.delete(`${members()}/${seeded.people.carla}`)).status).toBe(404)
    expect((await carla.get('/api/teams')).body).toContainEqual(
      expect.objectContaining({ code: 'KIE', mayWrite: false }),
    )
  })
})

describe('[PERM6] a team keeps somebody who leads it', () => {
  test('however the last one would go', async () => {
    const me = `${members()}/${seeded.people.anna}`
    const refused = { status: 409, body: { code: 'member/last-coordinator' } }
    expect(await anna.delete(me)).toMatchObject(refused)
    expect(await anna.put(me, { roles: ['teacher'], workdays: [] })).toMatchObject(refused)
    const ineke = await signedIn(server.url, 'ineke')
    expect(await ineke.delete(me)).toMatchObject(refused)
    const leave = `/api/people/${seeded.people.anna}/leave`
    expect(await ineke.post(leave, { handOverTo: {} })).toMatchObject(refused)
  })

  test('but lets them go once there is another', async () => {
    const roles = { roles: ['supportCoordinator', 'locationCoordinator'], workdays: [] }
    await anna.put(`${members()}/${seeded.people.bouke}`, roles)
    expect((await anna.delete(`${members()}/${seeded.people.anna}`)).status).toBe(200)
  })
})

test('every change of people is written down, with ids and without names', async () => {
  const { kievit } = seeded.teams
  const { carla, anna: annaId } = seeded.people
  await anna.put(`${members()}/${carla}`, { roles: ['teacher'], workdays: [] })
  await anna.post(`/api/teams/${kievit}/members/${carla}/reset-link`)
  await anna.delete(`${members()}/${carla}`)
  const noted = server.app.parts.stores.audit.all()
  expect(noted.map(({ actor_id, act, subject }) => [actor_id, act, subject])).toEqual([
    [annaId, 'member/changed', `team:${kievit} person:${carla} role:teacher`],
    [annaId, 'reset-link/made', `person:${carla}`],
    [annaId, 'member/removed', `team:${kievit} person:${carla}`],
  ])
})
