import { WebSocket } from 'ws'
import { encodeSyncRequest } from '#server/sync/frames.ts'
import { isSyncAnswer } from './edits.ts'
import type { BenchPerson } from './servers/process.ts'
import type { UnderTest } from './under-test.ts'

/** A socket in a room. Frames are those of y-websocket; what hocuspocus puts round them is put round and taken off. */
export type Visitor = {
  readonly socket: WebSocket
  send(frame: Uint8Array): void
  /** Resolves when the server has sent what the room holds. Never, at a relay. */
  readonly synced: Promise<void>
}

type Hear = (frame: Buffer) => void

const AUTHENTICATE = 2

export async function enter(
  server: UnderTest,
  room: string,
  person: BenchPerson,
  hear: Hear = () => {},
  localAddress = '127.0.0.1',
): Promise<Visitor> {
  const headers = { cookie: person.cookie, origin: `http://127.0.0.1:${server.port}` }
  const path = `/sync/${room}?beterbord=1`
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, { headers, localAddress })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
    socket.once('close', (code, why) => reject(new Error(`closed with ${code} ${why}`)))
  })
  const prefix = server.name === 'hocuspocus' ? nameOf(room) : Buffer.alloc(0)
  const send = (frame: Uint8Array) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(Buffer.concat([prefix, frame]))
  }
  const synced = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      const frame = data.subarray(prefix.length)
      if (isSyncAnswer(frame)) resolve()
      hear(frame)
    })
  })
  // An empty token: this hocuspocus lets everybody in, but waits until they ask.
  if (server.name === 'hocuspocus') send(Uint8Array.of(AUTHENTICATE, 0, 0))
  send(encodeSyncRequest(Uint8Array.of(0)))
  return { socket, send, synced }
}

/** The name of the document as lib0 writes a string shorter than 128 bytes. */
function nameOf(room: string): Buffer {
  return Buffer.concat([Buffer.of(room.length), Buffer.from(room)])
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
