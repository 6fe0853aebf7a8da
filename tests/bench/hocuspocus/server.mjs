// @hocuspocus/server with its SQLite extension, as its own documentation sets it up. Plain JavaScript: its modules live
// in this folder, where the types of the project cannot see them. Arguments: `<rooms>x<people> <data folder>`.
import { join } from 'node:path'
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

const [size = '1x1', folder = '.'] = process.argv.slice(2)
const [rooms, people] = size.split('x').map(Number)
const server = new Server({
  port: 0,
  address: '127.0.0.1',
  quiet: true,
  stopOnSignals: false,
  extensions: [new SQLite({ database: join(folder, 'hocuspocus.db') })],
})
await server.listen()

process.on('disconnect', () => process.exit(0))
process.on('message', () => {
  globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  process.send({ kind: 'usage', microseconds: user + system, bytes: process.memoryUsage().rss })
})
process.send({
  kind: 'ready',
  port: server.httpServer.address().port,
  rooms: Array.from({ length: rooms }, (_, index) => ({
    id: `room${index}`,
    people: Array.from({ length: people }, () => ({ id: 'anna'.padEnd(16, 'x'), cookie: '' })),
  })),
})
