import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leavePreview, team } from '#shared/protocol/http.ts'
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
  const { anna, bouke, carla, sietske } = seeded.people
  await addCards(server.app, seeded.teams.kievit, anna, [
    aWorkCard('Rapporten printen', { ownerId: carla, dueOn: '2026-01-23' }),
    aWorkCard('Papier bestellen', { ownerId: carla, column: 'backlog' }),
    aWorkCard('Al klaar', { ownerId: carla, dueOn: '2026-01-20', column: 'done' }),
    aWorkCard('Anna helpen', { ownerId: anna, dueOn: '2026-01-22', people: [carla] }),
    aWorkCard('Samen', { ownerId: carla, dueOn: '2026-01-22', people: [anna, bouke] }),
  ])
  await addCards(server.app, seeded.teams.group, sietske, [
    aWorkCard('Rekenspel', { ownerId: carla, dueOn: '2026-01-21' }),
  ])
})
afterEach(() => server.close())

const path = () => `/api/people/${seeded.people.carla}/leave`
const handOverTo = () => ({
  [seeded.teams.kievit]: seeded.people.anna,
  [seeded.teams.group]: seeded.people.sietske,
})

describe('[LEAVE1] uit dienst', () => {
  test('shows first what is open in which team, and who could take it over', async () => {
    const anna = await signedIn(server.url, 'anna')
    const preview = leavePreview.parse((await anna.get(path())).body)
    expect(
      preview.teams.map(({ name, openActions, members }) => [
        name,
        openActions,
        members.map((member) => member.name),
      ]),
    ).toEqual([
      ['De Kievit', 3, ['Anna', 'Bouke']],
      ['Expertgroep rekenen', 1, ['Sietske']],
    ])
  })

  test('hands over what is open, leaves what is done, and ends all access', async () => {
    const [anna, carla] = [await signedIn(server.url, 'anna'), await signedIn(server.url, 'carla')]
    expect((await anna.post(path(), { handOverTo: handOverTo() })).status).toBe(200)
    expect((await carla.get('/api/me')).status).toBe(401)
    const who = { email: 'carla@deterp.example', password: PASSWORD, ownDevice: true }
    expect((await visitor(server.url).post('/api/sign-in', who)).body).toMatchObject({
      code: 'sign-in/wrong',
    })
    const board = await server.app.sync.board(seeded.teams.kievit)
    const cards = new Map([...board.cards.values()].map((card) => [card.title, card]))
    const { anna: annaId, bouke, carla: carlaId } = seeded.people
    expect(cards.get('Rapporten printen')?.ownerId).toBe(annaId)
    expect(cards.get('Papier bestellen')?.ownerId).toBe(annaId)
    expect(cards.get('Al klaar')?.ownerId).toBe(carlaId)
    expect(cards.get('Anna helpen')?.people).toEqual([])
    expect(cards.get('Samen')).toMatchObject({ ownerId: annaId, people: [bouke] })
    const group = await server.app.sync.board(seeded.teams.group)
    expect([...group.cards.values()][0]?.ownerId).toBe(seeded.people.sietske)
    const page = team.parse((await anna.get(`/api/teams/${seeded.teams.kievit}`)).body)
    expect(page.members.map(({ name }) => name)).toEqual(['Anna', 'Bouke'])
    expect(page.others).toContainEqual({ id: carlaId, name: 'Carla' })
  })

  test.each([
    ['nobody is named for a team with open work', () => ({})],
    [
      'who is named does not belong to that team',
      () => ({ ...handOverTo(), [seeded.teams.group]: seeded.people.anna }),
    ],
    [
      'somebody would hand over to themselves',
      () => ({ ...handOverTo(), [seeded.teams.group]: seeded.people.carla }),
    ],
  ])('changes nothing while %s', async (_name, named) => {
    const [anna, carla] = [await signedIn(server.url, 'anna'), await signedIn(server.url, 'carla')]
    const reply = await anna.post(path(), { handOverTo: named() })
    expect(reply).toMatchObject({ status: 409, body: { code: 'person/hand-over-needed' } })
    expect((await carla.get('/api/me')).status).toBe(200)
    const mine = (await carla.get('/api/me/actions')).body
    expect(mine).toHaveLength(4)
  })

  test('takes invitations and password links of that person along', async () => {
    const anna = await signedIn(server.url, 'anna')
    const sietske = await signedIn(server.url, 'sietske')
    await sietske.post(`/api/teams/${seeded.teams.skutsje}/invitations`, {
      email: 'carla@deterp.example',
      name: 'Carla',
      role: 'locationCoordinator',
      workdays: [],
    })
    await anna.post(`/api/teams/${seeded.teams.kievit}/members/${seeded.people.carla}/reset-link`)
    await anna.post(path(), { handOverTo: handOverTo() })
    const { stores } = server.app.parts
    expect(stores.invitations.unusedOf(seeded.teams.skutsje)).toEqual([])
    const open = 'SELECT count(*) FROM reset_link WHERE used_at IS NULL'
    expect(server.app.database.connection.prepare(open).pluck().get()).toBe(0)
  })

  test('can be asked again when the first time stopped halfway', async () => {
    const anna = await signedIn(server.url, 'anna')
    const half = { [seeded.teams.kievit]: seeded.people.anna }
    expect((await anna.post(path(), { handOverTo: half })).status).toBe(409)
    expect((await anna.post(path(), { handOverTo: handOverTo() })).status).toBe(200)
    expect((await anna.post(path(), { handOverTo: handOverTo() })).status).toBe(404)
  })

  test('is for who has charge of that person', async () => {
    for (const [name, status] of [
      ['bouke', 403],
      ['sietske', 403],
      ['harmen', 403],
      ['carla', 403],
      ['ineke', 200],
    ] as const) {
      const browser = await signedIn(server.url, name)
      expect((await browser.get(path())).status).toBe(status)
      const reply = await browser.post(path(), { handOverTo: handOverTo() })
      expect(reply.status).toBe(status)
    }
  })

  test('[PERM6] is not for the last who manages the network', async () => {
    const ineke = await signedIn(server.url, 'ineke')
    const reply = await ineke.post(`/api/people/${seeded.people.ineke}/leave`, { handOverTo: {} })
    expect(reply.body).toMatchObject({ code: 'network/last-administrator' })
  })

  test('is not for ever: an invitation brings somebody back as the same person', async () => {
    const anna = await signedIn(server.url, 'anna')
    await anna.post(path(), { handOverTo: handOverTo() })
    const { invitations } = server.app.parts.stores
    const made = await anna.post(`/api/teams/${seeded.teams.kievit}/invitations`, {
      email: 'carla@deterp.example',
      name: 'Carla',
      role: 'teacher',
      workdays: [1],
    })
    const token = String((made.body as { link: string }).link.split('#')[1])
    expect(invitations.unusedOf(seeded.teams.kievit)).toHaveLength(1)
    const reply = await visitor(server.url).post('/api/invitations/accept', {
      token,
      name: 'Carla',
      password: 'paard fiets appel',
      ownDevice: true,
    })
    expect(reply.body).toMatchObject({ id: seeded.people.carla, teams: [{ code: 'KIE' }] })
  })
})
