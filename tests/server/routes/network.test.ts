import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { team } from '#shared/protocol/http.ts'
import { network, schoolHolidays } from '#shared/protocol/network.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'
import {
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { signedIn, type Visitor } from '#tests/support/visitor.ts'

let server: TestServer
let seeded: SeededNetwork
let ineke: Visitor
beforeEach(async () => {
  server = await startServer()
  seeded = await seedNetwork(server.app)
  ineke = await signedIn(server.url, 'ineke')
})
afterEach(() => server.close())

describe('[PERM4] the beheerder', () => {
  test('adds a school, which starts with the holidays of its region', async () => {
    const reply = await ineke.post('/api/network/schools', { name: 'De Wilgen', region: 'south' })
    const school = network.parse(reply.body).schools.find(({ name }) => name === 'De Wilgen')
    const found = await ineke.get(`/api/schools/${school?.id}/holidays`)
    expect(schoolHolidays.parse(found.body)).toEqual({
      source: expect.stringContaining('Rijksoverheid'),
      holidays: shippedHolidays('south'),
    })
  })

  test('adds teams and groups, each with a code of its own', async () => {
    const wanted = { name: 'Pop-up techniek', code: 'tec', kind: 'popup', schoolId: null }
    const added = network.parse((await ineke.post('/api/network/teams', wanted)).body)
    expect(added.groups.map(({ code }) => code)).toContain('TEC')
    expect((await ineke.post('/api/network/teams', wanted)).body).toMatchObject({
      code: 'team/code-taken',
      fields: ['code'],
    })
    for (const wrong of [
      { ...wanted, code: 'AB', schoolId: seeded.schools.kievit },
      { ...wanted, code: 'AB', kind: 'schoolteam' },
      { ...wanted, code: 'AB', kind: 'schoolteam', schoolId: 'x'.repeat(16) },
    ]) {
      expect((await ineke.post('/api/network/teams', wrong)).body).toMatchObject({
        code: 'request/invalid',
        fields: ['schoolId'],
      })
    }
  })

  test('changes which team it is, also without changing its code', async () => {
    const path = `/api/network/teams/${seeded.teams.kievitUpper}`
    const change = {
      name: 'Bovenbouw',
      code: 'KIEB',
      kind: 'deelteam',
      schoolId: seeded.schools.skutsje,
    }
    const found = network.parse((await ineke.patch(path, change)).body)
    const school = found.schools.find(({ id }) => id === seeded.schools.skutsje)
    expect(school?.teams.map(({ name }) => name)).toContain('Bovenbouw')
    expect((await ineke.patch(path, { ...change, code: 'KIE' })).status).toBe(409)
    expect((await ineke.patch(`/api/network/teams/${'x'.repeat(16)}`, change)).status).toBe(404)
  })

  test('renames the network and its schools', async () => {
    await ineke.patch('/api/network', { name: 'De Terp' })
    const path = `/api/network/schools/${seeded.schools.kievit}`
    const found = network.parse((await ineke.patch(path, { name: 'Kievit', region: 'north' })).body)
    expect([found.name, found.schools.map(({ name }) => name)]).toEqual([
      'De Terp',
      ['It Skûtsje', 'Kievit'],
    ])
  })

  test('gives and takes roles in the network, [PERM6] but not the last one like theirs', async () => {
    const path = (name: keyof SeededNetwork['people']) =>
      `/api/network/people/${seeded.people[name]}/roles`
    const refused = await ineke.put(path('ineke'), { networkRoles: [] })
    expect(refused.body).toMatchObject({ code: 'network/last-administrator' })
    await ineke.put(path('anna'), { networkRoles: ['administrator', 'director'] })
    const anna = await signedIn(server.url, 'anna')
    expect((await anna.put(path('ineke'), { networkRoles: [] })).status).toBe(200)
    expect((await ineke.get('/api/network')).status).toBe(403)
  })

  test('sees and withdraws invitations into the network', async () => {
    const request = { email: 'geeske@deterp.example', name: 'Geeske', networkRole: 'director' }
    await ineke.post('/api/network/invitations', request)
    const [waiting] = network.parse((await ineke.get('/api/network')).body).invitations
    expect(waiting).toMatchObject({ name: 'Geeske', networkRole: 'director' })
    const path = `/api/network/invitations/${waiting?.id}`
    expect((await ineke.post(`${path}/resend`)).status).toBe(200)
    expect((await ineke.delete(path)).status).toBe(200)
    expect((await ineke.post(`${path}/resend`)).status).toBe(404)
  })

  test('manages the settings of a team whose board is closed to others, without what is on it', async () => {
    const path = `/api/teams/${seeded.teams.kievit}`
    const anna = await signedIn(server.url, 'anna')
    const page = team.parse((await anna.get(path)).body)
    const { name, boardSession, scrumSession } = page
    await anna.patch(path, { name, visibility: 'team', boardSession, scrumSession })
    expect((await ineke.get('/api/teams')).body).not.toContainEqual(
      expect.objectContaining({ code: 'KIE' }),
    )
    expect(team.parse((await ineke.get(path)).body)).toMatchObject({
      visibility: 'team',
      mayWrite: false,
      mayManage: true,
      lastChange: null,
    })
    expect((await (await signedIn(server.url, 'douwe')).get(path)).status).toBe(403)
  })
})

describe('[PERM7] the holidays of a school', () => {
  const studyDay = { name: 'Studiedag', firstOn: '2026-03-09', lastOn: '2026-03-09' }
  const path = () => `/api/schools/${seeded.schools.kievit}/holidays`

  test.each([
    ['anna', 200],
    ['bouke', 200],
    ['ineke', 200],
    ['carla', 403],
    ['sietske', 403],
    ['harmen', 403],
  ])('are kept by %s → %i', async (name, status) => {
    const browser = await signedIn(server.url, name)
    expect((await browser.get(path())).status).toBe(status)
    expect((await browser.put(path(), [studyDay])).status).toBe(status)
  })

  test('say that the school changed them, and show on its boards', async () => {
    const anna = await signedIn(server.url, 'anna')
    const changed = schoolHolidays.parse((await anna.put(path(), [studyDay])).body)
    expect(changed.source).toMatch(/^Aangepast door de school/)
    const page = await anna.get(`/api/teams/${seeded.teams.kievit}`)
    expect(team.parse(page.body).holidays).toEqual([studyDay])
  })

  test('in a group are those of the school of who looks', async () => {
    const anna = await signedIn(server.url, 'anna')
    await anna.put(path(), [studyDay])
    const group = `/api/teams/${seeded.teams.group}`
    const seenBy = async (name: string) =>
      team.parse((await (await signedIn(server.url, name)).get(group)).body).holidays
    expect(await seenBy('carla')).toEqual([studyDay])
    expect(await seenBy('sietske')).toEqual(shippedHolidays('north'))
    expect(await seenBy('harmen')).toEqual(shippedHolidays('north'))
  })

  test.each([
    ['that end before they begin', { ...studyDay, lastOn: '2026-03-08' }],
    ['that no calendar has', { ...studyDay, firstOn: '2026-02-30' }],
  ])('refuse days %s', async (_name, holiday) => {
    const anna = await signedIn(server.url, 'anna')
    expect((await anna.put(path(), [holiday])).body).toMatchObject({ code: 'request/invalid' })
  })

  test('follow another region, unless the school has made them its own', async () => {
    const [ours, theirs] = [seeded.schools.kievit, seeded.schools.skutsje]
    await (await signedIn(server.url, 'anna')).put(path(), [studyDay])
    for (const id of [ours, theirs]) {
      await ineke.patch(`/api/network/schools/${id}`, { name: 'School', region: 'middle' })
    }
    const seen = async (id: string) =>
      schoolHolidays.parse((await ineke.get(`/api/schools/${id}/holidays`)).body).holidays
    expect(await seen(ours)).toEqual([studyDay])
    expect(await seen(theirs)).toEqual(shippedHolidays('middle'))
  })
})
