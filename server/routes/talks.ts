import { holdTalk } from '#server/commands/hold-talk.ts'
import { addOwnAction, finishOwnAction } from '#server/commands/own-action.ts'
import { planTalk } from '#server/commands/plan-talk.ts'
import { sendCompliment } from '#server/commands/send-compliment.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewTalks } from '#server/views/talks.ts'
import { nothing } from '#shared/protocol/http.ts'
import {
  complimentRequest,
  holdTalkRequest,
  ownActionDone,
  ownActionRequest,
  planTalkRequest,
  talks,
} from '#shared/protocol/talks.ts'
import { cardParams, describe, teamParams } from './describe.ts'
import type { Http } from './http.ts'

/** The talk of the directeur with a school, and what the directeur brings to its board. */
export function addTalkRoutes(http: Http, parts: Parts): void {
  http.get(
    '/api/teams/:teamId/talks',
    {
      config: { access: 'board/beside' },
      schema: describe('Gesprekken met de directeur: het volgende en eerdere', talks, {
        params: teamParams,
      }),
    },
    (request) => viewTalks(parts, request.params.teamId),
  )
  http.put(
    '/api/teams/:teamId/talks/next',
    {
      config: { access: 'talk/prepare' },
      schema: describe('Het volgende gesprek plannen of verzetten', nothing, {
        params: teamParams,
        body: planTalkRequest,
      }),
    },
    (request, reply) => {
      const by = principalOf(request).personId
      const outcome = planTalk(parts, { by, ...request.params, ...request.body })
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.post(
    '/api/teams/:teamId/talks',
    {
      config: { access: 'talk/hold' },
      schema: describe('Een gesprek afsluiten met wat is afgesproken', nothing, {
        params: teamParams,
        body: holdTalkRequest,
      }),
    },
    async (request, reply) => {
      const by = principalOf(request).personId
      const outcome = await holdTalk(parts, { by, ...request.params, request: request.body })
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.post(
    '/api/teams/:teamId/compliments',
    {
      config: { access: 'talk/hold' },
      schema: describe('Een compliment op het bord van een team leggen', nothing, {
        params: teamParams,
        body: complimentRequest,
      }),
    },
    async (request) => {
      const by = principalOf(request).personId
      await sendCompliment(parts, { by, ...request.params, ...request.body })
      return {}
    },
  )
  http.post(
    '/api/teams/:teamId/own-actions',
    {
      config: { access: 'talk/hold' },
      schema: describe('Iets op mijn eigen lijst zetten, op het bord van een team', nothing, {
        params: teamParams,
        body: ownActionRequest,
      }),
    },
    async (request, reply) => {
      const by = principalOf(request).personId
      const outcome = await addOwnAction(parts, { by, ...request.params }, request.body)
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.post(
    '/api/teams/:teamId/own-actions/:cardId/done',
    {
      config: { access: 'card/react' },
      schema: describe('Mijn eigen actie op het bord van een team afvinken', nothing, {
        params: cardParams,
        body: ownActionDone,
      }),
    },
    async (request, reply) => {
      const by = principalOf(request).personId
      const { teamId, cardId } = request.params
      const { result } = request.body
      const outcome = await finishOwnAction(parts, { by, teamId }, { cardId, result })
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
}
