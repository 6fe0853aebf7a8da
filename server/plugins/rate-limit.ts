import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

/** Requests a minute: far above what a person does, far below what hurts. */
const PER_SIGN_IN = 600
/** A whole school sits behind one address, and opens the board at the same moment. */
const PER_ADDRESS = 1200

/** Counts per sign-in, so that colleagues behind one address do not count for each other. */
export async function addRateLimit(http: FastifyInstance): Promise<void> {
  await http.register(rateLimit, {
    timeWindow: 60_000,
    max: (request) => (request.principal ? PER_SIGN_IN : PER_ADDRESS),
    keyGenerator: (request) => request.principal?.signInId ?? request.ip,
    allowList: (request) => !request.url.startsWith('/api/'),
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
      'retry-after': true,
    },
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
  })
}
