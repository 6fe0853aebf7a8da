import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { invitationLook, me, oneTimeLink, teamPeople } from '#shared/protocol/http.ts'
import {
  PASSWORD,
  type SeededNetwork,
  seedNetwork,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { signedIn, tokenIn, type Visitor, visitor } from '#tests/support/visitor.ts'

const DAY = 24 * 60
let server: TestServer
let seeded: SeededNetwork
let clock: ReturnType<typeof setClock>
let anna: Visitor
beforeEach(async () => {
  clock = setClock()
  server = await startServer({ clock })
  seeded = await seedNetwork(server.app)
  anna = await signedIn(server.url, 'anna')
})
afterEach(() => server.close())

const femke = {
  email: 'Femke@deterp.example',
  name: 'Femke',
  role: 'teacherSupport',
  workdays: [3, 4, 5],
}
const path = () => `/api/teams/${seeded.teams.kievit}`
const invited = async (who: object = femke): Promise<string> => {
  const reply = await anna.post(`${path()}/invitations`, who)
  return tokenIn(oneTimeLink.parse(reply.body).link)
}
const look = (token: string) => visitor(server.url).post('/api/invitations/look', { token })
const accept = (token: string, fields: object = {}) =>
  visitor(server.url).post('/api/invitations/accept', {
    token,
    name: 'Femke',
    password: 'paard fiets appel',
    ownDevice: true,
    ...fields,
  })
const people = async (): Promise<z.infer<typeof teamPeople>> =>
  teamPeople.parse((await anna.get(`${path()}/people`)).body)

describe('[LINK1] an invitation', () => {
  test('lets somebody in with the role and days it was made for', async () => {
    const token = await invited()
    expect(invitationLook.parse((await look(token)).body)).toEqual({
      email: 'femke@deterp.example',
      name: 'Femke',
      teamName: 'De Kievit',
      role: 'teacherSupport',
      networkRole: null,
      hasAccount: false,
    })
    const reply = await accept(token)
    expect(me.parse(reply.body)).toMatchObject({
      email: 'femke@deterp.example',
      networkRoles: [],
      teams: [{ code: 'KIE', roles: ['teacherSupport'], mayManage: false }],
    })
    const found = await people()
    expect(found.members.find(({ name }) => name === 'Femke')?.workdays).toEqual([3, 4, 5])
    expect(found.invitations).toEqual([])
  })

  test('carries its secret behind the #, and is stored as a hash', async () => {
    const reply = await anna.post(`${path()}/invitations`, femke)
    const { link, expiresAt } = oneTimeLink.parse(reply.body)
    expect(link).toMatch(new RegExp(`^${server.url}/uitnodiging#[\\w-]{43}$`))
    expect(expiresAt).toBe('2026-01-26T14:15:00.000Z')
    const rows = server.app.database.connection.prepare('SELECT * FROM invitation').all()
    expect(JSON.stringify(rows)).not.toContain(tokenIn(link))
  })

  test('works once, however many use it at the same moment', async () => {
    const token = await invited()
    const replies = await Promise.all([accept(token), accept(token)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 410])
    expect((await accept(token)).body).toMatchObject({ code: 'invitation/invalid' })
    expect((await look(token)).status).toBe(410)
  })

  test('cannot bring another address or a higher role', async () => {
    const token = await invited()
    const fields = {
      email: 'ander@deterp.example',
      role: 'locationCoordinator',
      networkRole: 'administrator',
    }
    expect(me.parse((await accept(token, fields)).body)).toMatchObject({
      email: 'femke@deterp.example',
      networkRoles: [],
      teams: [{ roles: ['teacherSupport'] }],
    })
  })

  test('holds for seven days, and gets a fresh link after that', async () => {
    const token = await invited()
    clock.pass(7 * DAY - 1)
    expect((await look(token)).status).toBe(200)
    clock.pass(1)
    expect((await look(token)).status).toBe(410)
    expect((await accept(token)).status).toBe(410)
    const [waiting] = (await people()).invitations
    const again = await anna.post(`${path()}/invitations/${waiting?.id}/resend`)
    expect((await accept(tokenIn(oneTimeLink.parse(again.body).link))).status).toBe(200)
  })

  test('sent again or made again voids the older link', async () => {
    const first = await invited()
    const [waiting] = (await people()).invitations
    const resent = await anna.post(`${path()}/invitations/${waiting?.id}/resend`)
    const second = tokenIn(oneTimeLink.parse(resent.body).link)
    expect((await look(first)).status).toBe(410)
    expect((await look(second)).status).toBe(200)
    const third = await invited()
    expect((await look(second)).status).toBe(410)
    expect((await look(third)).status).toBe(200)
    expect((await people()).invitations).toHaveLength(1)
  })

  test('that is withdrawn works no more', async () => {
    const token = await invited()
    const [waiting] = (await people()).invitations
    expect((await anna.delete(`${path()}/invitations/${waiting?.id}`)).status).toBe(200)
    expect((await accept(token)).status).toBe(410)
    expect((await people()).invitations).toEqual([])
    expect((await anna.delete(`${path()}/invitations/${waiting?.id}`)).status).toBe(404)
  })

  test('of another team is out of reach', async () => {
    await invited()
    const [waiting] = (await people()).invitations
    const sietske = await signedIn(server.url, 'sietske')
    const other = `/api/teams/${seeded.teams.skutsje}/invitations/${waiting?.id}`
    expect((await sietske.delete(other)).status).toBe(404)
    expect((await sietske.post(`${other}/resend`)).status).toBe(404)
  })

  test('is not needed for who belongs to the team already', async () => {
    const reply = await anna.post(`${path()}/invitations`, {
      ...femke,
      email: 'carla@deterp.example',
    })
    expect(reply).toMatchObject({ status: 409, body: { code: 'invitation/already-member' } })
  })

  test('of somebody with an account asks for that password, and adds to what they were', async () => {
    const token = await invited({ ...femke, email: 'tjeerd@deterp.example' })
    expect((await look(token)).body).toMatchObject({ hasAccount: true, name: 'Tjeerd' })
    expect((await accept(token)).body).toMatchObject({ code: 'sign-in/wrong' })
    const tjeerd = me.parse((await accept(token, { password: PASSWORD })).body)
    expect(tjeerd.name).toBe('Tjeerd')
    expect(tjeerd.teams.map(({ code }) => code).sort()).toEqual(['KIE', 'SKU'])
  })

  test('into the network makes a directeur', async () => {
    const ineke = await signedIn(server.url, 'ineke')
    const request = { email: 'geeske@deterp.example', name: 'Geeske', networkRole: 'director' }
    const made = await ineke.post('/api/network/invitations', request)
    const token = tokenIn(oneTimeLink.parse(made.body).link)
    expect((await look(token)).body).toMatchObject({
      teamName: 'Onderwijsteam De Terp',
      role: null,
      networkRole: 'director',
    })
    expect(me.parse((await accept(token)).body)).toMatchObject({
      networkRoles: ['director'],
      teams: [],
    })
  })
})

describe('[LINK2] an invitation is worth what its maker may do now', () => {
  test('so not after its maker lost that right', async () => {
    const token = await invited()
    const ineke = await signedIn(server.url, 'ineke')
    const members = `${path()}/members`
    const roles = (list: string[]) => ({ roles: list, workdays: [] })
    await ineke.put(`${members}/${seeded.people.bouke}`, roles(['locationCoordinator']))
    await ineke.put(`${members}/${seeded.people.anna}`, roles(['teacher']))
    expect((await accept(token)).status).toBe(410)
    const bouke = await signedIn(server.url, 'bouke')
    const [waiting] = teamPeople.parse((await bouke.get(`${path()}/people`)).body).invitations
    const again = await bouke.post(`${path()}/invitations/${waiting?.id}/resend`)
    expect((await accept(tokenIn(oneTimeLink.parse(again.body).link))).status).toBe(200)
  })
})
