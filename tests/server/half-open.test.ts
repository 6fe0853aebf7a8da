import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { freePort, runServer, temporaryFolder } from '#tests/support/running-server.ts'
import { seedNetwork, signIn, startServer } from '#tests/support/server.ts'
import { rawClient, until } from '#tests/support/sync-clients.ts'

const KILOBYTE = 1024

/** Memory of a process, in bytes. */
function memoryOf(pid: number): number {
  const [, kilobytes = '0'] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * KILOBYTE
}

test('[WEB4] hazard 23: half-open upgrades and endless fragments hold no memory, and others work on', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder()
  const where = { dataFolder: folder.path }
  const before = await startServer({ settings: where })
  const { teams } = await seedNetwork(before.app)
  await before.close()
  const server = await runServer({ ...where, port: await freePort() })
  const { hostname, port, host } = new URL(server.url)
  const cookie = await signIn(server.url, 'anna@deterp.example')
  const idle = memoryOf(server.pid)

  const sockets: Socket[] = []
  const open = (bytes: string) => {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    socket.resume()
    socket.write(bytes)
    sockets.push(socket)
    return socket
  }
  const start = `GET /sync/${teams.kievit} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.url}\r\n`
  for (let count = 0; count < 1000; count++) open(`${start}X-Long: ${'x'.repeat(8 * KILOBYTE)}`)
  const upgrade = `${start}Cookie: ${cookie}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`
  let cutOff = 0
  for (let count = 0; count < 20; count++) {
    const socket = open(upgrade)
    socket.once('close', () => cutOff++)
    socket.once('data', () => {
      // A message that never ends: a first part, and then one byte more, and one more.
      socket.write(Buffer.from([0x02, 0x81, 0, 0, 0, 0, 0]))
      for (let part = 0; part < 5000; part++) socket.write(Buffer.from([0x00, 0x81, 0, 0, 0, 0, 0]))
    })
  }
  await until('endless messages are cut off', () => cutOff === 20)
  expect(memoryOf(server.pid) - idle).toBeLessThan(64 * KILOBYTE * KILOBYTE)
  const client = await rawClient(server.url, teams.kievit, cookie)
  expect(client.isSynced).toBe(true)
  client.close()
  for (const socket of sockets) socket.destroy()
  await server.stop()
  folder.remove()
})
