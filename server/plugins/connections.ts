import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Config } from '#server/config.ts'

/**
 * [WEB4] How long a client may take, in milliseconds: for its headers, for a whole request, and doing nothing at all. A
 * websocket has a heartbeat of its own. `perAddress` is how many connections one address may have: more than a large
 * school opens.
 */
export const PATIENCE = {
  headers: 10_000,
  request: 30_000,
  idle: 60_000,
  look: 5_000,
  perAddress: 2000,
} as const
export type Patience = { readonly [Name in keyof typeof PATIENCE]: number }

const ALTOGETHER = 10_000

/** [WEB4] Bounds how many connections there are, altogether and from one address, unless that is a proxy. */
export function addConnections(
  http: FastifyInstance,
  { trustProxy }: Config,
  { perAddress }: Patience,
): void {
  http.server.maxConnections = ALTOGETHER
  if (trustProxy !== false) return
  const open = new Map<string, number>()
  http.server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? ''
    const count = (open.get(address) ?? 0) + 1
    if (count > perAddress) {
      socket.destroy()
      return
    }
    open.set(address, count)
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left > 0) open.set(address, left)
      else open.delete(address)
    })
  })
}
