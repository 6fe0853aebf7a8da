import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'
import { answerBare } from '#server/plugins/bare-answer.ts'
import { CLOSE, MAX_FRAME_BYTES } from '#shared/protocol/close-codes.ts'
import { type AdmissionParts, admit } from './admission.ts'
import { Connection } from './connection.ts'
import type { Registry } from './registry.ts'

export type SocketsParts = {
  readonly admission: AdmissionParts
  readonly registry: Registry
  joined(connection: Connection): void
  received(connection: Connection, data: Uint8Array): void
  left(connection: Connection): void
}

/** Sockets that are only opened to say why they close. */
const MAX_TURNED_AWAY = 100
const TURNED_AWAY_MS = 2000
const SETTINGS = { noServer: true, perMessageDeflate: false, maxFragments: 64 } as const

const MESSAGE_TOO_BIG = 1009

/** `ws` closes with 1009 on a frame that is too large, after which an ordinary client would send it again for ever. */
class SyncSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    super.close(code === MESSAGE_TOO_BIG ? CLOSE.tooLarge : code, reason)
  }
}

/**
 * Turns upgrades into connections. Everything about who it is and what they may is settled synchronously before the 101,
 * so there is no half-open upgrade to hold memory.
 */
export function createSockets({ admission, registry, joined, received, left }: SocketsParts) {
  const server = new WebSocketServer({
    ...SETTINGS,
    maxPayload: MAX_FRAME_BYTES,
    WebSocket: SyncSocket,
  })
  const door = new WebSocketServer({ ...SETTINGS, maxPayload: 1024 })
  const turnedAway = new Set<WebSocket>()
  let isClosed = false

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy())
    if (isClosed) {
      answerBare(socket, 503)
      return
    }
    const entry = admit(request, admission)
    if (entry.kind === 'refused') {
      answerBare(socket, entry.status)
      return
    }
    if (entry.kind === 'turned-away') {
      if (turnedAway.size >= MAX_TURNED_AWAY) answerBare(socket, 503)
      else door.handleUpgrade(request, socket, head, (web) => turnAway(web, entry))
      return
    }
    if (!registry.hasRoomFor(entry.visitor.personId)) {
      answerBare(socket, 429)
      return
    }
    // What a newcomer is told leaves together with the 101.
    socket.cork()
    server.handleUpgrade(request, socket, head, (web) =>
      connect(web, new Connection(web, socket, entry)),
    )
    socket.uncork()
  }

  function connect(web: WebSocket, connection: Connection): void {
    registry.add(connection)
    web.on('message', (data, isBinary) => {
      connection.isAlive = true
      if (!connection.isOpen) return
      if (isBinary && data instanceof Uint8Array) received(connection, data)
      else connection.close(CLOSE.badFrame, 'frame/not-binary')
    })
    web.on('pong', () => {
      connection.isAlive = true
    })
    // `ws` closes the socket itself after an error: a broken frame, or one that is too large.
    web.on('error', () => {})
    web.on('close', () => {
      connection.end()
      registry.remove(connection)
      left(connection)
    })
    joined(connection)
  }

  function turnAway(web: WebSocket, { code, reason }: { code: number; reason: string }): void {
    turnedAway.add(web)
    web.on('error', () => {})
    web.on('close', () => turnedAway.delete(web))
    web.close(code, reason)
    setTimeout(() => web.terminate(), TURNED_AWAY_MS).unref()
  }

  return {
    upgrade,
    /** Tells every client to come back later; cuts off, after `graceMs`, who does not answer. */
    async close(graceMs: number): Promise<void> {
      isClosed = true
      const open = registry.all()
      for (const connection of open) connection.close(CLOSE.stopping, 'stopping')
      const until = performance.now() + graceMs
      while (registry.all().length > 0 && performance.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      for (const connection of registry.all()) connection.terminate()
      for (const web of turnedAway) web.terminate()
    },
  }
}
