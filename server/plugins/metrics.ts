import type { FastifyInstance } from 'fastify'
import type { Metrics } from '#server/metrics/metrics.ts'
import type { SyncServer } from '#server/sync/sync-server.ts'

/** Counts answers and sockets. */
export function addMetrics(http: FastifyInstance, metrics: Metrics, sync: SyncServer): void {
  metrics.gauge('beterbord_sockets', 'Open boards', () => sync.counts().sockets)
  metrics.gauge('beterbord_rooms', 'Teams with their boards in memory', () => sync.counts().rooms)
  http.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'page'
    const labels = { method: request.method, route, status: reply.statusCode }
    metrics.answered(labels, reply.elapsedTime / 1000)
    done()
  })
}
