import type { Connection } from './connection.ts'

export type HeartbeatParts = {
  connections(): Connection[]
  /** Sends something an ordinary client counts as life, and keeps it from forgetting who is here. */
  beat(connection: Connection): void
  /** Looks how a slow reader gets on. */
  watch(connection: Connection): void
  /** Closes the connection when its sign-in has ended or its rights changed. */
  recheck(connection: Connection): void
  /** Looks whether the disk has room. */
  lookForRoom(): void
}

/** y-websocket gives up after 30 s without a message, proxies after 60 s without a byte (SYNC9). */
const EVERY_MS = { beat: 15_000, ping: 25_000, slow: 250, recheck: 60_000, room: 5000 } as const
/** How often things happen, in milliseconds; tests have less time. */
export type Intervals = { readonly [Name in keyof typeof EVERY_MS]?: number }

/** Starts the clocks of all sockets. Returns what stops them. */
export function startHeartbeat(parts: HeartbeatParts, intervals: Intervals = {}): () => void {
  const every = { ...EVERY_MS, ...intervals }
  const forEach = (act: (connection: Connection) => void) => () => {
    for (const connection of parts.connections()) act(connection)
  }
  const timers = [
    setInterval(forEach(parts.beat), every.beat),
    setInterval(forEach(ping), every.ping),
    setInterval(forEach(parts.watch), every.slow),
    setInterval(forEach(parts.recheck), every.recheck),
    setInterval(parts.lookForRoom, every.room),
  ]
  for (const timer of timers) timer.unref()
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}

/** A socket that has not answered the last ping is gone; one that we do not read cannot answer. */
function ping(connection: Connection): void {
  if (!connection.isAlive && !connection.isPaused) {
    connection.terminate()
    return
  }
  connection.isAlive = false
  connection.ping()
}
