import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeSetupLink } from '#server/commands/make-setup-link.ts'
import { me, team } from '#shared/protocol/http.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { visitor } from '#tests/support/visitor.ts'

let server: TestServer
const clock = setClock()
beforeEach(async () => {
  server = await startServer({ clock })
})
afterEach(() => server.close())

const setup = {
  networkName: 'Onderwijsteam De Terp',
  schoolName: 'De Kievit',
  region: 'north',
  teamName: 'De Kievit',
  teamCode: 'kie',
  personName: ' Anna ',
  email: 'Anna@DeTerp.example',
  password: 'paard fiets appel',
  ownDevice: true,
}

function newLink(): string {
  const token = makeSetupLink(server.app.parts)
  if (token === null) throw new Error('somebody exists already')
  return token
}

describe('[SETUP1] the set-up', () => {
  test('makes network, school with holidays, team and first person, and signs that person in', async () => {
    const anna = visitor(server.url)
    expect((await anna.get('/api/setup')).body).toEqual({ open: true })
    const reply = await anna.post('/api/setup', { ...setup, token: newLink() })
    expect(reply.status).toBe(200)
    const found = me.parse(reply.body)
    expect(found).toMatchObject({
      name: 'Anna',
      email: 'anna@deterp.example',
      networkName: 'Onderwijsteam De Terp',
      networkRoles: ['administrator'],
      teams: [{ code: 'KIE', roles: ['locationCoordinator'], mayManage: true }],
    })
    expect((await anna.get('/api/me')).body).toEqual(found)
    const page = team.parse((await anna.get(`/api/teams/${found.teams[0]?.id}`)).body)
    expect(page.holidays).toEqual(shippedHolidays('north'))
    expect(page).toMatchObject({
      schoolName: 'De Kievit',
      mayWrite: true,
      members: [{ name: 'Anna' }],
    })
  })

  test('closes for good', async () => {
    const token = newLink()
    await visitor(server.url).post('/api/setup', { ...setup, token })
    const again = await visitor(server.url).post('/api/setup', { ...setup, token })
    expect(again).toMatchObject({ status: 410, body: { code: 'setup/closed' } })
    expect((await visitor(server.url).get('/api/setup')).body).toEqual({ open: false })
    expect(makeSetupLink(server.app.parts)).toBeNull()
  })

  test('raced by two makes one network', async () => {
    const token = newLink()
    const replies = await Promise.all(
      ['anna', 'bouke'].map((name) =>
        visitor(server.url).post('/api/setup', {
          ...setup,
          token,
          email: `${name}@deterp.example`,
        }),
      ),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 410])
    const count = (table: string) =>
      server.app.database.connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    expect(['network', 'school', 'team', 'person', 'setup_link'].map(count)).toEqual([
      1, 1, 1, 1, 0,
    ])
  })

  test('refuses a link that is wrong, older than a newer one, or half an hour old', async () => {
    const asks = async (token: string) =>
      (await visitor(server.url).post('/api/setup', { ...setup, token })).body
    const invalid = expect.objectContaining({ code: 'setup/link-invalid' })
    expect(await asks('x'.repeat(43))).toEqual(invalid)
    const older = newLink()
    const newer = newLink()
    expect(await asks(older)).toEqual(invalid)
    clock.pass(30)
    expect(await asks(newer)).toEqual(invalid)
  })

  test('names a password that will not do, and leaves the link as it was', async () => {
    const token = newLink()
    const weak = await visitor(server.url).post('/api/setup', { ...setup, token, password: 'kort' })
    expect(weak.body).toMatchObject({ code: 'password/too-short', fields: ['password'] })
    expect((await visitor(server.url).post('/api/setup', { ...setup, token })).status).toBe(200)
  })

  test('stores only the hash of the link', () => {
    const token = newLink()
    const stored = server.app.database.connection.prepare('SELECT * FROM setup_link').all()
    expect(stored).toHaveLength(1)
    expect(JSON.stringify(stored)).not.toContain(token)
  })
})
