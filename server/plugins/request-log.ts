import type { FastifyRequest } from 'fastify'

/** [OPS9] A request as the log tells it: no query, no address, no agent, nothing that says who it was. */
export function requestForLog({ method, url }: Pick<FastifyRequest, 'method' | 'url'>) {
  const [path = ''] = url.split('?')
  return { method, path: /^\/(api|sync|healthz|assets)(\/|$)/.test(path) ? path : '/…' }
}
