import type { FastifyInstance } from 'fastify'
import { refused } from '#server/commands/outcome.ts'
import type { SyncServer } from '#server/sync/sync-server.ts'
import { refusal } from './errors.ts'

/** What a team would lose is not taken while the disk is full [SYNC4]; people still sign in and out, and read. */
export function addFullDisk(http: FastifyInstance, sync: Pick<SyncServer, 'isFull'>): void {
  http.addHook('preHandler', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD' || !sync.isFull()) return
    if (!request.url.startsWith('/api/teams/')) return
    return reply.send(refusal(reply, refused('storage/full')))
  })
}
