// The least a server can do that keeps its word: one row per frame on disk before it is passed on, with
// synchronous=FULL and one transaction for all that arrived in one turn of the event loop.
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { type WebSocket, WebSocketServer } from 'ws'
import { askedFolder, openRooms, report } from './process.ts'

const database = new BetterSqlite3(join(askedFolder(), 'relay.db'))
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec(
  'CREATE TABLE IF NOT EXISTS frame (room TEXT, seq INTEGER, bytes BLOB, PRIMARY KEY (room, seq)) STRICT, WITHOUT ROWID',
)
const insert = database.prepare('INSERT INTO frame VALUES (?, ?, ?)')

type Waiting = { room: Set<WebSocket>; name: string; from: WebSocket; data: Buffer }
const rooms = new Map<string, Set<WebSocket>>()
let waiting: Waiting[] = []
let seq = 0
const store = database.transaction((batch: readonly Waiting[]) => {
  for (const { name, data } of batch) insert.run(name, ++seq, data)
})

function flush(): void {
  const batch = waiting
  waiting = []
  store.immediate(batch)
  for (const { room, from, data } of batch) {
    for (const other of room) if (other !== from) other.send(data)
  }
}

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('connection', (socket, { url: name = '' }) => {
  const room = rooms.get(name) ?? new Set()
  rooms.set(name, room.add(socket))
  socket.on('message', (data: Buffer) => {
    if (waiting.push({ room, name, from: socket, data }) === 1) setImmediate(flush)
  })
  socket.on('close', () => room.delete(socket))
})
server.on('listening', () => report((server.address() as AddressInfo).port, openRooms()))
