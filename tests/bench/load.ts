import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { encodeSyncRequest } from '#server/sync/frames.ts'
import type { BenchPerson, ServerMessage } from './servers/process.ts'
import { type BenchWriter, createWriter } from './writer.ts'

export type Load = {
  readonly rooms: number
  readonly people: number
  /** Edits a second of each person. */
  readonly rate: number
}

export type Measured = {
  /** Milliseconds from an edit to another screen, sorted. */
  readonly latencies: readonly number[]
  readonly edits: number
  /** Frames that never reached somebody. */
  readonly missing: number
  readonly microsecondsPerEdit: number
}

/** A server runs for weeks; what it does in its first seconds, before its code is compiled, says little. */
const WARM_UP_MS = 15_000

type Client = { readonly socket: WebSocket; readonly writer: BenchWriter }

/** Starts a server of its own, lets everybody edit for a while, and ends it. */
export async function measure(entry: string, load: Load, seconds: number): Promise<Measured> {
  const file = join(import.meta.dirname, 'servers', entry)
  const child = fork(file, [`${load.rooms}x${load.people}`])
  try {
    return await run(child, load, seconds)
  } finally {
    child.disconnect()
  }
}

async function run(child: ChildProcess, load: Load, seconds: number): Promise<Measured> {
  const ready = await messageOf(child, 'ready')
  const latencies: number[] = []
  const underWay = new Map<string, { at: number; left: number }>()
  let isMeasuring = false
  let edits = 0

  const hear = (data: Buffer) => {
    const key = data.toString('latin1')
    const sent = underWay.get(key)
    if (!sent) return
    latencies.push(performance.now() - sent.at)
    sent.left--
    if (sent.left === 0) underWay.delete(key)
  }
  const clients = await Promise.all(
    ready.rooms.flatMap((room, index) =>
      room.people.map((person, number) =>
        enter(ready.port, room.id, person, `p${index}n${number}`, hear),
      ),
    ),
  )
  const send = ({ socket, writer }: Client) => {
    const frame = writer.next()
    if (isMeasuring) {
      edits++
      const key = Buffer.from(frame).toString('latin1')
      underWay.set(key, { at: performance.now(), left: load.people - 1 })
    }
    socket.send(frame)
  }
  const stop = keepSending(clients, load.rate, send)
  await pause(WARM_UP_MS)
  const before = await cpuOf(child)
  isMeasuring = true
  await pause(seconds * 1000)
  isMeasuring = false
  const after = await cpuOf(child)
  stop()
  await untilEmpty(underWay)
  for (const { socket } of clients) socket.terminate()
  return {
    latencies: latencies.sort((a, b) => a - b),
    edits,
    missing: [...underWay.values()].reduce((sum, { left }) => sum + left, 0),
    microsecondsPerEdit: (after - before) / edits,
  }
}

async function enter(
  port: number,
  room: string,
  person: BenchPerson,
  name: string,
  hear: (data: Buffer) => void,
): Promise<Client> {
  const headers = { cookie: person.cookie, origin: `http://127.0.0.1:${port}` }
  const socket = new WebSocket(`ws://127.0.0.1:${port}/sync/${room}?beterbord=1`, { headers })
  const writer = createWriter(name, person.id)
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  socket.on('message', hear)
  socket.send(encodeSyncRequest(Uint8Array.of(0)))
  socket.send(writer.first)
  return { socket, writer }
}

/** Everybody edits at their own moments. Returns what stops them. */
function keepSending(
  clients: readonly Client[],
  rate: number,
  send: (client: Client) => void,
): () => void {
  let isStopped = false
  const wait = (client: Client) => {
    setTimeout(
      () => {
        if (isStopped) return
        send(client)
        wait(client)
      },
      (500 + Math.random() * 1000) / rate,
    )
  }
  for (const client of clients) wait(client)
  return () => {
    isStopped = true
  }
}

function messageOf<Kind extends ServerMessage['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<ServerMessage, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('the server under test ended')))
    const listen = (message: ServerMessage) => {
      if (message.kind !== kind) return
      child.off('message', listen)
      resolve(message as Extract<ServerMessage, { kind: Kind }>)
    }
    child.on('message', listen)
  })
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const answer = messageOf(child, 'cpu')
  child.send('cpu')
  return (await answer).microseconds
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

async function untilEmpty(underWay: ReadonlyMap<string, unknown>): Promise<void> {
  for (let tries = 0; underWay.size > 0 && tries < 50; tries++) await pause(100)
}
