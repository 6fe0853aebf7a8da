import * as z from 'zod/mini'
import { refused } from '#server/commands/outcome.ts'
import { pairScreen, unpairScreen } from '#server/commands/pair-screen.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { id } from '#shared/protocol/fields.ts'
import { nothing } from '#shared/protocol/http.ts'
import {
  pairedScreens,
  pairing,
  pairingAnswer,
  pairingQuestion,
  pairRequest,
} from '#shared/protocol/screens.ts'
import { describe, teamParams } from './describe.ts'
import type { Http } from './http.ts'
import { forgetCookie, startSignIn } from './sign-in-cookie.ts'

const screenParams = z.object({ teamId: id, screenId: id })

/** Screens on the wall: they ask for a code without a sign-in, a member confirms it. */
export function addScreenRoutes(http: Http, parts: Parts): void {
  const { stores, pairings, attempts } = parts
  http.post(
    '/api/screens/pairing',
    {
      config: { access: 'anybody' },
      schema: describe('Een code voor een scherm aan de muur', pairing),
    },
    (request, reply) => {
      if (!attempts.screen.begin(request.ip)) return refusal(reply, refused('request/too-many'))
      // What is left of when this screen was paired before.
      if (!request.principal) forgetCookie(parts, request, reply)
      return pairings.begin() ?? refusal(reply, refused('server/busy'))
    },
  )
  http.post(
    '/api/screens/pairing/state',
    {
      config: { access: 'anybody' },
      schema: describe('Heeft iemand dit scherm gekoppeld?', pairingAnswer, {
        body: pairingQuestion,
      }),
    },
    (request, reply) => {
      const state = pairings.ask(request.body.secret)
      if (state === 'gone') return refusal(reply, refused('screen/code-gone'))
      if (state === 'waiting') return { isPaired: false }
      startSignIn(parts, request, reply, { personId: state.screenId, ownDevice: true })
      attempts.screen.succeeded(request.ip)
      return { isPaired: true }
    },
  )
  http.get(
    '/api/teams/:teamId/screens',
    {
      config: { access: 'screen/pair' },
      schema: describe('Schermen die bij een team horen', pairedScreens, { params: teamParams }),
    },
    (request) => stores.screens.ofTeam(request.params.teamId),
  )
  http.post(
    '/api/teams/:teamId/screens',
    {
      config: { access: 'screen/pair' },
      schema: describe('Een scherm koppelen', nothing, { params: teamParams, body: pairRequest }),
    },
    (request, reply) => {
      const { teamId } = request.params
      const outcome = pairScreen(parts, principalOf(request).facts, { teamId, ...request.body })
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.delete(
    '/api/teams/:teamId/screens/:screenId',
    {
      config: { access: 'screen/pair' },
      schema: describe('Een scherm ontkoppelen', nothing, { params: screenParams }),
    },
    (request, reply) => {
      const outcome = unpairScreen(parts, principalOf(request).facts, request.params)
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
}
