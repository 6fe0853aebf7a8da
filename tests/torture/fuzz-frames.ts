import { connect, type Socket } from 'node:net'
import { readBoard } from '#shared/document/read.ts'
import { aBareSync, TEAMS } from '#tests/support/bare-sync.ts'
import { ANNA, aCard, anId } from '#tests/support/boards.ts'
import { seeded } from '#tests/support/seeded.ts'
import { type RawClient, until } from '#tests/support/sync-clients.ts'

export type FuzzedFrames = {
  readonly frames: number
  readonly uncaught: readonly string[]
  /** How long somebody else waited for an ack, milliseconds: 99 of 100 times, without and with the noise. */
  readonly quietP99: number
  readonly noisyP99: number
  /** The other saw everything of the first, and it is on disk. */
  readonly isWhole: boolean
}

const ROUNDS = 60

/** Bytes of every kind on raw sockets that have come through the upgrade, while somebody else works on the same board. */
export async function fuzzFrames(seed: number, count: number): Promise<FuzzedFrames> {
  const random = seeded(seed)
  const uncaught: string[] = []
  const note = (error: unknown) => uncaught.push(String(error))
  process.on('uncaughtException', note)
  process.on('unhandledRejection', note)
  const bare = await aBareSync()
  try {
    const anna = await bare.raw('anna')
    const quietP99 = await p99Of(anna, 'q', async () => {})
    let frames = 0
    let socket: Socket | null = null
    const noise = async () => {
      for (let burst = 0; burst < Math.ceil(count / ROUNDS); burst++) {
        if (!socket || socket.destroyed) socket = await upgraded(bare.url, bare.cookie('bouke'))
        socket.write(hostile(random))
        frames++
        if (burst % 20 === 19) await new Promise((resolve) => setImmediate(resolve))
      }
    }
    const noisyP99 = await p99Of(anna, 'n', noise)
    const late = await bare.raw('carla')
    const isWhole = readBoard(late.doc).cards.size === 2 * ROUNDS
    return { frames, uncaught, quietP99, noisyP99, isWhole }
  } finally {
    process.off('uncaughtException', note)
    process.off('unhandledRejection', note)
    await bare.close()
  }
}

async function p99Of(client: RawClient, word: string, noise: () => Promise<void>): Promise<number> {
  const waits: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await noise()
    const started = performance.now()
    const createdBy = ANNA
    client.write({
      type: 'card-added',
      card: aCard(`${word}${round}`, 'scrum/todo', { createdBy }),
    })
    await until(`${anId(word)} is acked`, () => client.acked === client.sent)
    waits.push(performance.now() - started)
  }
  waits.sort((one, other) => one - other)
  return waits[Math.floor(waits.length * 0.99) - 1] ?? 0
}

/** A socket that speaks websocket, by hand. */
function upgraded(url: string, cookie: string): Promise<Socket> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  socket.write(
    `GET /sync/${TEAMS[0]}?beterbord=1 HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: ${cookie}\r\n\r\n`,
  )
  return new Promise((resolve) => {
    socket.once('close', () => resolve(socket))
    socket.once('data', () => {
      socket.resume()
      resolve(socket)
    })
  })
}

/** A masked frame with nonsense inside, or bytes that are no frame at all. */
function hostile(random: () => number): Buffer {
  const bytes = Buffer.from(
    Array.from({ length: Math.floor(random() * 120) }, () => Math.floor(random() * 256)),
  )
  if (random() < 0.15) return bytes
  // Likely first bytes, so that it gets further in.
  if (random() < 0.8) bytes.set([[0, 1, 3][Math.floor(random() * 3)] ?? 0].slice(0, bytes.length))
  const opcode = random() < 0.9 ? 2 : Math.floor(random() * 16)
  const head = Buffer.from([0x80 | opcode, 0x80 | bytes.length, 0, 0, 0, 0])
  return Buffer.concat([head, bytes])
}
