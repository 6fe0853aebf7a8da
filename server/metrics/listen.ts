import { timingSafeEqual } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { Config } from '#server/config.ts'
import { sha256 } from '#server/ids.ts'
import type { Metrics } from './metrics.ts'

/**
 * [OPS8] Prometheus asks on an address of its own, never on the one of the board; with a token when that address is not
 * this computer's alone. Null when no address was set.
 */
export async function listenForMetrics(
  { metrics: settings }: Pick<Config, 'metrics'>,
  { registry }: Metrics,
): Promise<Server | null> {
  if (settings === null) return null
  const { host, port, token } = settings
  const server = createServer({ requestTimeout: 5000, headersTimeout: 5000 }, (request, answer) => {
    if (token !== null && !isSame(request.headers.authorization, `Bearer ${token}`)) {
      answer.writeHead(401).end()
      return
    }
    if (request.method !== 'GET' || request.url !== '/metrics') {
      answer.writeHead(404).end()
      return
    }
    registry.metrics().then(
      (text) => answer.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => answer.writeHead(500).end(),
    )
  })
  server.maxConnections = 10
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return server
}

/** Compares hashes, so that the time it takes tells nothing. */
function isSame(given: string | undefined, wanted: string): boolean {
  return timingSafeEqual(sha256(given ?? ''), sha256(wanted))
}
