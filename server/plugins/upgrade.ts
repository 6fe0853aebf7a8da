import type { FastifyInstance } from 'fastify'
import type { SyncServer } from '#server/sync/sync-server.ts'
import { answerBare } from './bare-answer.ts'

/** Hands sockets on `/sync/<team id>` to the sync server and refuses every other. */
export function addUpgrade(http: FastifyInstance, sync: SyncServer): void {
  http.server.on('upgrade', (request, socket, head) => {
    if (request.url?.startsWith('/sync/')) {
      sync.upgrade(request, socket, head)
      return
    }
    socket.on('error', () => socket.destroy())
    answerBare(socket, 404)
  })
}
