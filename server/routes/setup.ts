import { setUp } from '#server/commands/set-up.ts'
import type { Parts } from '#server/parts.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewMe } from '#server/views/me.ts'
import { me, setupRequest, setupState } from '#shared/protocol/http.ts'
import { describe } from './describe.ts'
import type { Http } from './http.ts'
import { startSignIn } from './sign-in-cookie.ts'
import { withAttempt } from './with-attempt.ts'

export function addSetupRoutes(http: Http, parts: Parts): void {
  http.get(
    '/api/setup',
    {
      config: { access: 'anybody' },
      schema: describe('Moet er nog worden ingericht?', setupState),
    },
    () => ({ open: !parts.stores.people.anybody() }),
  )
  http.post(
    '/api/setup',
    {
      config: { access: 'anybody' },
      schema: describe('Inrichten met de eenmalige link', me, { body: setupRequest }),
    },
    async (request, reply) => {
      const outcome = await withAttempt(parts, request.ip, () => setUp(parts, request.body))
      if (!outcome.ok) return refusal(reply, outcome)
      const who = { personId: outcome.value, ownDevice: request.body.ownDevice }
      return viewMe(parts, startSignIn(parts, request, reply, who))
    },
  )
}
