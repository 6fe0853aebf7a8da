import * as z from 'zod/mini'
import { describe } from './describe.ts'
import type { Http } from './http.ts'

const health = z.object({ status: z.literal('ok') })
const openapi = z.record(z.string(), z.unknown())

export function addHealthRoutes(http: Http): void {
  http.get('/healthz', { schema: describe('Draait de server?', health) }, () => ({
    status: 'ok' as const,
  }))
  http.get(
    '/api/openapi.json',
    { config: { access: 'anybody' }, schema: describe('Deze beschrijving', openapi) },
    () => ({ ...http.swagger() }),
  )
}
