import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { seedNetwork, startServer, type TestServer } from '#tests/support/server.ts'
import { cookieFor, rawClient, until } from '#tests/support/sync-clients.ts'
import { visitor } from '#tests/support/visitor.ts'

const SHORT = { headers: 400, request: 700, idle: 700, look: 50, perAddress: 500 }
let server: TestServer
beforeEach(async () => {
  server = await startServer({ patience: SHORT })
})
afterEach(() => server.close())

/** A client that sends something at once and one byte more every so often, and never gets ready. */
function slowly(first: string): { socket: Socket; heard(): string; isOver(): boolean } {
  const { hostname, port } = new URL(server.url)
  const socket = connect(Number(port), hostname)
  let heard = ''
  let isOver = false
  socket.on('data', (chunk) => {
    heard += String(chunk)
  })
  socket.on('error', () => {})
  socket.write(first)
  const drip = setInterval(() => socket.writable && socket.write('x'), 60)
  socket.on('close', () => {
    isOver = true
    clearInterval(drip)
  })
  return { socket, heard: () => heard, isOver: () => isOver }
}

test('[WEB4] headers and bodies that come in byte by byte are cut off, and others are served meanwhile', async () => {
  const slow = [
    slowly('GET /api/setup HTTP/1.1\r\nHost: x\r\nX-Slow: '),
    slowly('GET /sync/0000000000000000 HTTP/1.1\r\nUpgrade: websocket\r\nX-Slow: '),
    slowly(
      `POST /api/sign-in HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\nOrigin: ${server.url}\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{"`,
    ),
  ]
  expect((await visitor(server.url).get('/api/setup')).status).toBe(200)
  await until('all are cut off', () => slow.every((client) => client.isOver()), 5000)
  expect(slow[0]?.heard()).toMatch(/^HTTP\/1\.1 408 /)
  expect(slow[1]?.heard()).toMatch(/^HTTP\/1\.1 408 /)
  expect(slow[2]?.heard()).toMatch(/^HTTP\/1\.1 408 |^$/)
})

test('[WEB4] who connects and says nothing is let go', async () => {
  const { hostname, port } = new URL(server.url)
  const silent = Array.from({ length: 200 }, () => connect(Number(port), hostname))
  let gone = 0
  for (const socket of silent) {
    socket.on('error', () => {})
    socket.on('close', () => gone++)
    socket.resume()
  }
  await until('all are gone', () => gone === silent.length, 5000)
})

test('[WEB4] an open board that is quiet longer than that stays open', async () => {
  const { teams, people } = await seedNetwork(server.app)
  const client = await rawClient(server.url, teams.kievit, cookieFor(server.app, people.anna))
  const { hostname, port } = new URL(server.url)
  const silent = connect(Number(port), hostname)
  silent.resume()
  let isGone = false
  silent.on('close', () => {
    isGone = true
  })
  await until('who is silent is gone', () => isGone, 5000)
  expect(client.isOpen).toBe(true)
  client.close()
})

test('[WEB4] one address has only so many connections, and is served again when they are gone', async () => {
  const many = await startServer({
    patience: { ...SHORT, idle: 20_000, headers: 20_000, perAddress: 50 },
  })
  const at = new URL(many.url)
  const sockets = Array.from({ length: 60 }, () => connect(Number(at.port), at.hostname))
  let gone = 0
  for (const socket of sockets) {
    socket.on('error', () => {})
    socket.on('close', () => gone++)
  }
  await until('the last ten are refused', () => gone >= 10)
  expect(gone).toBe(10)
  for (const socket of sockets) socket.destroy()
  await until('they are forgotten', () => gone === sockets.length)
  expect((await visitor(many.url).get('/api/setup')).status).toBe(200)
  await many.close()
})
