import type { FastifyInstance } from 'fastify'

/** Bodies are JSON and nothing else: a form on another site cannot send that without asking first. */
export function addJson(http: FastifyInstance): void {
  http.removeContentTypeParser('text/plain')
}
