import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** What comes back over a bare connection. */
function send(bytes: string): Promise<string> {
  const { hostname, port } = new URL(server.url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    let heard = ''
    socket.on('data', (chunk) => {
      heard += String(chunk)
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(heard))
  })
}

const UPGRADE = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n'

test.each([
  ['no HTTP at all', 400, 'zomaar wat\r\n\r\n'],
  ['headers without an end', 431, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  ['an upgrade of another page', 404, `GET /api/me HTTP/1.1\r\nHost: x\r\n${UPGRADE}\r\n`],
  [
    'an upgrade from another site',
    403,
    `GET /sync/${'0'.repeat(16)} HTTP/1.1\r\nHost: x\r\nOrigin: http://evil.example\r\n${UPGRADE}\r\n`,
  ],
  ['an upgrade of no team', 404, `GET /sync/../../etc HTTP/1.1\r\nHost: x\r\n${UPGRADE}\r\n`],
])('[WEB1] a "no" to %s carries the security headers too', async (_what, status, bytes) => {
  const answer = (await send(bytes)).toLowerCase()
  expect(answer).toMatch(new RegExp(`^http/1\\.1 ${status} `))
  const names = [
    'content-security-policy: default-src',
    'cross-origin-opener-policy: same-origin',
    'cross-origin-resource-policy: same-origin',
    'permissions-policy: camera=()',
    'referrer-policy: no-referrer',
    'x-content-type-options: nosniff',
    'x-frame-options: deny',
  ]
  expect(names.filter((name) => !answer.includes(name))).toEqual([])
})
