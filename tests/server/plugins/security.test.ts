import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedNetwork, startServer, type TestServer } from '#tests/support/server.ts'
import { signedIn, visitor } from '#tests/support/visitor.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await seedNetwork(server.app)
})
afterAll(() => server.close())

const SECURITY_HEADERS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
]

describe('[WEB1] every answer', () => {
  test('carries the same security headers, a "no" too', async () => {
    const anna = await signedIn(server.url, 'anna')
    const bodies = ['{', '"', '{"__proto__":1}', 'x'.repeat(70_000)]
    const answers = [
      await anna.get('/healthz'),
      await anna.get('/api/me'),
      await anna.get('/api/openapi.json'),
      await anna.get('/'),
      await anna.get('/team/KIE/scrumbord'),
      await anna.get('/nergens'),
      await anna.get('/api/nergens'),
      await anna.get('/%'),
      await anna.get(`/api/teams/${'x'.repeat(500)}`),
      await anna.get('/assets/../../package.json'),
      await anna.get('/api/network'),
      await visitor(server.url).get('/api/me'),
      await anna.ask('POST', '/api/sign-out', {}, { origin: 'https://evil.example' }),
      await anna.ask('OPTIONS', '/api/me'),
      ...(await Promise.all(
        bodies.map(async (body) => {
          const headers = { 'content-type': 'application/json', origin: server.url }
          return await fetch(`${server.url}/api/sign-in`, { method: 'POST', headers, body })
        }),
      )),
    ]
    const seen = answers.map(({ headers }) =>
      SECURITY_HEADERS.map((name) => [name, headers.get(name)]),
    )
    for (const [index, headers] of seen.entries())
      expect([index, headers]).toEqual([index, seen[0]])
    for (const [, value] of seen[0] ?? []) expect(value).not.toBeNull()
  })

  test('lets a page run and load nothing but what is our own', async () => {
    const policy = (await visitor(server.url).get('/')).headers.get('content-security-policy')
    const directives = new Map(
      policy?.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(' ')
        return [name, sources]
      }),
    )
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.get('script-src')).toEqual(["'self'"])
    expect(directives.get('frame-ancestors')).toEqual(["'none'"])
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"])
    const { host } = new URL(server.url)
    expect(directives.get('connect-src')).toEqual(["'self'", `ws://${host}`, `wss://${host}`])
    expect(policy).not.toMatch(/unsafe|upgrade-insecure/)
  })

  test('asks for TLS only when the board is reached over it', async () => {
    const plain = await visitor(server.url).get('/healthz')
    expect(plain.headers.get('strict-transport-security')).toBeNull()
    const tls = await startServer({ settings: { publicUrl: 'https://bord.example' } })
    const secure = await visitor(tls.url).get('/healthz')
    expect(secure.headers.get('strict-transport-security')).toMatch(/^max-age=31536000/)
    expect(secure.headers.get('content-security-policy')).toContain('upgrade-insecure-requests')
    await tls.close()
  })

  test('of the interface is kept by nobody', async () => {
    const anna = await signedIn(server.url, 'anna')
    for (const path of ['/api/me', '/api/nergens', '/api/setup']) {
      expect((await anna.get(path)).headers.get('cache-control')).toBe('no-store')
    }
  })
})

describe('[WEB2] a change is accepted from our own page only', () => {
  const ask = async (headers: Record<string, string>) => {
    const response = await fetch(`${server.url}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ email: 'niemand@deterp.example', password: 'x', ownDevice: true }),
    })
    return response.status
  }

  test('by its exact origin', async () => {
    expect(await ask({ origin: server.url })).toBe(401)
  })

  test.each([
    ['no origin', () => ({})],
    ['null', () => ({ origin: 'null' })],
    ['another site', () => ({ origin: 'https://evil.example' })],
    ['our name as the start of another', () => ({ origin: `${server.url}.evil.example` })],
    [
      'our name as the end of another',
      () => ({ origin: `http://evil-${new URL(server.url).host}` }),
    ],
    ['another port', () => ({ origin: 'http://127.0.0.1:1' })],
    ['our name with a path', () => ({ origin: `${server.url}/` })],
    ['our name in capitals', () => ({ origin: server.url.toUpperCase() })],
    [
      'a browser that says it comes from elsewhere',
      () => ({ origin: server.url, 'sec-fetch-site': 'cross-site' }),
    ],
    [
      'a browser that says it comes from a neighbour',
      () => ({ origin: server.url, 'sec-fetch-site': 'same-site' }),
    ],
  ])('and not from %s', async (_name, headers) => {
    expect(await ask(headers())).toBe(403)
  })

  test('by the word of a browser that leaves out the origin', async () => {
    expect(await ask({ 'sec-fetch-site': 'same-origin' })).toBe(401)
  })

  test('also under the public address', async () => {
    const settings = { publicUrl: 'https://bord.example' }
    const proxied = await startServer({ settings })
    const response = await fetch(`${proxied.url}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://bord.example' },
      body: JSON.stringify({ email: 'niemand@deterp.example', password: 'x', ownDevice: true }),
    })
    expect(response.status).toBe(401)
    await proxied.close()
  })

  test('and as JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expect(await ask({ origin: server.url, 'content-type': type })).toBe(400)
    }
  })
})

describe('who is behind a proxy', () => {
  /** Guesses a link from many addresses: blocked when they count as one. */
  const blocked = async (url: string, forwardedFor: (attempt: number) => string) => {
    const statuses = await Promise.all(
      Array.from({ length: 201 }, async (_, attempt) => {
        const headers = { 'x-forwarded-for': forwardedFor(attempt) }
        const body = { token: 'x'.repeat(43) }
        return (await visitor(url).ask('POST', '/api/reset-links/look', body, headers)).status
      }),
    )
    return statuses.includes(429)
  }

  test('[SIGN4] cannot choose an address, unless the proxy is one we were told of', async () => {
    const direct = await startServer()
    expect(await blocked(direct.url, (attempt) => `10.0.0.${attempt}`)).toBe(true)
    await direct.close()
    const other = await startServer({ settings: { trustProxy: ['10.9.9.9'] } })
    expect(await blocked(other.url, (attempt) => `10.0.0.${attempt}`)).toBe(true)
    await other.close()
    const known = await startServer({ settings: { trustProxy: ['127.0.0.1'] } })
    expect(await blocked(known.url, (attempt) => `10.0.0.${attempt}`)).toBe(false)
    await known.close()
    const oneHop = await startServer({ settings: { trustProxy: 1 } })
    expect(await blocked(oneHop.url, (attempt) => `10.0.0.${attempt}, 10.1.1.1`)).toBe(true)
    await oneHop.close()
  })
})
