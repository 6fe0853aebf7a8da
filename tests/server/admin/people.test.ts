import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { me } from '#shared/protocol/http.ts'
import { runCommand } from '#tests/support/operator.ts'
import {
  PASSWORD,
  seedNetwork,
  signIn,
  startServer,
  type TestServer,
} from '#tests/support/server.ts'
import { signedIn, tokenIn, visitor } from '#tests/support/visitor.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
  await seedNetwork(server.app)
})
afterEach(() => server.close())

const admin = (...words: string[]) =>
  runCommand(['admin', ...words], {
    dataFolder: server.config.dataFolder,
    settings: { PUBLIC_URL: server.url },
  })
const linkIn = (output: string) => /\S+#\S+/.exec(output)?.[0] ?? ''

describe('[OPS6] npm run admin, beside a running server,', () => {
  test('lists who is there', async () => {
    const { code, output } = await admin('people')
    expect(code).toBe(0)
    expect(output).toContain('Anna\tanna@deterp.example\tKIE:locationCoordinator\t0')
    expect(output).toContain('Ineke\tineke@deterp.example\tadministrator\t0')
  })

  test('lets the only administrator choose a new password, once', async () => {
    const { code, output } = await admin('reset-link', 'Ineke@deterp.example')
    expect(code).toBe(0)
    const link = linkIn(output)
    expect(link).toContain(`${server.url}/nieuw-wachtwoord#`)
    const token = tokenIn(link)
    const guest = visitor(server.url)
    expect((await guest.post('/api/reset-links/look', { token })).body).toEqual({ name: 'Ineke' })
    const body = { token, password: 'paard fiets appel' }
    expect((await guest.post('/api/reset-links/use', body)).status).toBe(200)
    expect((await guest.post('/api/reset-links/use', body)).status).toBe(410)
    await signIn(server.url, 'ineke@deterp.example', 'paard fiets appel')
    await expect(signIn(server.url, 'ineke@deterp.example', PASSWORD)).rejects.toThrow()
  })

  test('invites into a team and into the network', async () => {
    const into = await admin(
      'invite',
      'jan@deterp.example',
      'Jan',
      'Bos',
      '--team',
      'kie',
      '--role',
      'teacher',
    )
    expect(into.code).toBe(0)
    const body = {
      token: tokenIn(linkIn(into.output)),
      name: 'Jan Bos',
      password: 'paard fiets appel',
      ownDevice: true,
    }
    const jan = await visitor(server.url).post('/api/invitations/accept', body)
    expect(me.parse(jan.body).name).toBe('Jan Bos')
    const again = await admin(
      'invite',
      'jan@deterp.example',
      'Jan',
      '--team',
      'KIE',
      '--role',
      'teacher',
    )
    expect(again.code).toBe(1)
    expect((await admin('invite', 'x@deterp.example', 'X', '--network', 'director')).code).toBe(0)
    expect((await admin('invite', 'x@deterp.example', 'X', '--team', 'NIET')).code).toBe(2)
  })

  test('signs somebody out everywhere, at once for all that is asked over HTTP', async () => {
    const carla = await signedIn(server.url, 'carla')
    const anna = await signedIn(server.url, 'anna')
    expect((await admin('sign-out', 'carla@deterp.example')).code).toBe(0)
    expect((await carla.get('/api/me')).status).toBe(401)
    expect((await anna.get('/api/me')).status).toBe(200)
    expect((await admin('sign-out', '--all')).code).toBe(0)
    expect((await anna.get('/api/me')).status).toBe(401)
  })

  test('gives no set-up link once there is somebody, and knows no other deeds', async () => {
    expect((await admin('setup-link')).code).toBe(1)
    expect((await admin('reset-link', 'niemand@deterp.example')).code).toBe(1)
    expect((await admin('verwijder')).code).toBe(2)
  })
})
