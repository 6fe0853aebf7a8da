import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { API_ERRORS } from '#shared/protocol/errors.ts'
import { seedNetwork, startServer, type TestServer } from '#tests/support/server.ts'
import { signedIn, visitor } from '#tests/support/visitor.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await seedNetwork(server.app)
})
afterAll(() => server.close())

async function sends(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, ...headers },
    body,
  })
  return { status: response.status, body: await response.json() }
}
const invalid = { code: 'request/invalid', message: API_ERRORS['request/invalid'].message }

describe('[WEB3] every "no" has a code and a Dutch sentence', () => {
  test.each([
    '',
    '{',
    '{"email":',
    'null',
    '[]',
    '"tekst"',
    '{"__proto__":{"x":1}}',
    '{"constructor":{"prototype":1}}',
  ])('for the body %j', async (body) => {
    const reply = await sends(body)
    expect(reply).toMatchObject({ status: 400, body: invalid })
    expect(Object.keys(reply.body)).toEqual(expect.arrayContaining(['code', 'message']))
    expect(Object.keys(reply.body).length).toBeLessThanOrEqual(3)
  })

  test('naming the fields that were wrong, deep ones too', async () => {
    expect((await sends('{"email":"geen adres","password":7}')).body.fields).toEqual([
      'email',
      'password',
      'ownDevice',
    ])
    const anna = await signedIn(server.url, 'anna')
    const [line] = (await anna.get('/api/teams')).body as { id: string }[]
    const reply = await anna.patch(`/api/teams/${line?.id}`, {
      name: 'De Kievit',
      visibility: 'network',
      boardSession: { weekday: 6, time: '15:15' },
      scrumSession: { weekday: 4, time: '25:15' },
    })
    expect(reply.body).toEqual({
      ...invalid,
      fields: ['boardSession.weekday', 'scrumSession.time'],
    })
  })

  test('for a body that is too large', async () => {
    const reply = await sends(JSON.stringify({ email: 'x'.repeat(70_000) }))
    expect(reply).toMatchObject({ status: 413, body: { code: 'request/too-large' } })
  })

  test('for what does not exist', async () => {
    const anna = await signedIn(server.url, 'anna')
    for (const path of [
      '/nergens',
      '/api',
      '/api/nergens',
      '/api/me/',
      '/%',
      '/%E0%A4%A',
      '/.env',
    ]) {
      const reply = await anna.get(path)
      expect(reply).toMatchObject({ status: 404, body: { code: 'request/not-found' } })
    }
    expect(await anna.ask('PUT', '/api/teams', {})).toMatchObject({ status: 404 })
    expect(await anna.get(`/api/teams/${'x'.repeat(16)}`)).toMatchObject({ status: 404 })
  })

  test('for what is not HTTP', async () => {
    const { hostname, port } = new URL(server.url)
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write('hallo?\r\n\r\n'))
      let heard = ''
      socket.on('data', (chunk) => {
        heard += String(chunk)
      })
      socket.on('close', () => resolve(heard))
    })
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1\.1 400 /)
    expect(JSON.parse(body)).toEqual(invalid)
  })

  test('for what went wrong inside, without telling what', async () => {
    const broken = await startServer({ settings: { logLevel: 'error' } })
    await seedNetwork(broken.app)
    const anna = await signedIn(broken.url, 'anna')
    broken.app.http.log.level = 'silent'
    broken.app.database.connection.exec('ALTER TABLE school RENAME TO gone')
    const reply = await anna.get('/api/teams')
    expect(reply.status).toBe(500)
    expect(reply.body).toEqual({
      code: 'server/failed',
      message: API_ERRORS['server/failed'].message,
    })
    await broken.close()
  })

  test('for who asks far too often', async () => {
    const busy = await startServer()
    const statuses = new Set<number>()
    const askFiftyTimes = async () => {
      for (let count = 0; count < 50; count++) {
        statuses.add((await visitor(busy.url).get('/api/setup')).status)
      }
    }
    await Promise.all(Array.from({ length: 25 }, askFiftyTimes))
    expect([...statuses].sort()).toEqual([200, 429])
    expect((await visitor(busy.url).get('/api/setup')).body).toMatchObject({
      code: 'request/too-many',
    })
    expect((await visitor(busy.url).get('/healthz')).status).toBe(200)
    await busy.close()
  })
})
