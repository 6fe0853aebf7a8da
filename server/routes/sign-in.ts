import { checkSignIn } from '#server/commands/sign-in.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewMe } from '#server/views/me.ts'
import { me, nothing, signInRequest } from '#shared/protocol/http.ts'
import { describe } from './describe.ts'
import type { Http } from './http.ts'
import { endSignIn, forgetCookie, startSignIn } from './sign-in-cookie.ts'

export function addSignInRoutes(http: Http, parts: Parts): void {
  http.post(
    '/api/sign-in',
    { config: { access: 'anybody' }, schema: describe('Inloggen', me, { body: signInRequest }) },
    async (request, reply) => {
      const { email, password, ownDevice } = request.body
      const outcome = await checkSignIn(parts, { email, password, address: request.ip })
      if (!outcome.ok) return refusal(reply, outcome)
      const who = { personId: outcome.value, ownDevice }
      return viewMe(parts, startSignIn(parts, request, reply, who))
    },
  )
  http.post(
    '/api/sign-out',
    { config: { access: 'signed-in', screens: true }, schema: describe('Uitloggen', nothing) },
    (request, reply) => {
      const principal = principalOf(request)
      endSignIn(parts, principal, principal.signInId)
      forgetCookie(parts, request, reply)
      // On a computer of several people nothing of a board may stay behind.
      if (!principal.ownDevice) reply.header('clear-site-data', '"cache", "storage"')
      return {}
    },
  )
}
