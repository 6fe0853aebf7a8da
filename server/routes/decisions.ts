import * as z from 'zod/mini'
import { addDecisionEvent } from '#server/commands/add-decision-event.ts'
import { refused } from '#server/commands/outcome.ts'
import { react } from '#server/commands/react.ts'
import { sealDecision } from '#server/commands/seal-decision.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewReactions, viewRegister } from '#server/views/decisions.ts'
import { viewExperts } from '#server/views/experts.ts'
import {
  eventRequest,
  expertQuery,
  reactionRequest,
  reactions,
  register,
  sealed,
  sealRequest,
} from '#shared/protocol/decisions.ts'
import { colleagues } from '#shared/protocol/http.ts'
import { cardParams, describe, teamParams } from './describe.ts'
import type { Http } from './http.ts'

const nothing = z.object({})
const id = z.string().check(z.regex(/^[0-9a-z]{16}$/))
const decisionParams = z.object({ teamId: id, decisionId: id })

/** Proposals become decisions here. There are routes to take one and to add to it, and none that changes one. */
export function addDecisionRoutes(http: Http, parts: Parts): void {
  http.get(
    '/api/teams/:teamId/decisions',
    {
      config: { access: 'board/read' },
      schema: describe('Het besluitenregister van een team, als keten', register, {
        params: teamParams,
      }),
    },
    (request) => viewRegister(parts, request.params.teamId),
  )
  http.post(
    '/api/teams/:teamId/decisions',
    {
      config: { access: 'decision/take' },
      schema: describe('Een besluit nemen', sealed, { params: teamParams, body: sealRequest }),
    },
    async (request, reply) => {
      const { personId: actor } = principalOf(request)
      const { teamId } = request.params
      const outcome = await sealDecision(parts, { actor, teamId, request: request.body })
      return outcome.ok ? outcome.value : refusal(reply, outcome)
    },
  )
  http.post(
    '/api/teams/:teamId/decisions/:decisionId/events',
    {
      config: { access: 'decision/follow' },
      schema: describe('Een ervaring, evaluatie of rectificatie bij een besluit zetten', nothing, {
        params: decisionParams,
        body: eventRequest,
      }),
    },
    (request, reply) => {
      const { personId: actor } = principalOf(request)
      const { teamId, decisionId } = request.params
      const outcome = addDecisionEvent(parts, { actor, teamId, decisionId, request: request.body })
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.get(
    '/api/teams/:teamId/reactions',
    {
      config: { access: 'board/read' },
      schema: describe('Wat er bij open voorstellen is gezegd', reactions, { params: teamParams }),
    },
    (request) => viewReactions(parts, request.params.teamId),
  )
  http.post(
    '/api/teams/:teamId/proposals/:cardId/reactions',
    {
      config: { access: 'board/read' },
      schema: describe('Reageren op een voorstel', nothing, {
        params: cardParams,
        body: reactionRequest,
      }),
    },
    async (request, reply) => {
      const { personId: actor } = principalOf(request)
      const { teamId, cardId: proposalId } = request.params
      const outcome = await react(parts, { actor, teamId, proposalId, request: request.body })
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.get(
    '/api/teams/:teamId/experts',
    {
      config: { access: 'decision/follow' },
      schema: describe('Collega’s van buiten het team om raad aan te vragen', colleagues, {
        params: teamParams,
        querystring: expertQuery,
      }),
    },
    (request) => viewExperts(parts, request.params.teamId, request.query.search),
  )
  // [DEC2] Whoever tries is told which way there is.
  http.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/api/teams/:teamId/decisions/*',
    config: { access: 'board/read' },
    schema: { hide: true },
    handler: (_request, reply) => refusal(reply as never, refused('decision/unchangeable')),
  })
}
