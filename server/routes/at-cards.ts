import { askSupport } from '#server/commands/ask-support.ts'
import { reactAtCard } from '#server/commands/react-at-card.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewAtCards, viewSupportQuestions } from '#server/views/at-cards.ts'
import { nothing } from '#shared/protocol/http.ts'
import {
  atCards,
  cardReactionRequest,
  supportQuestions,
  supportRequest,
} from '#shared/protocol/talks.ts'
import { cardParams, describe, teamParams } from './describe.ts'
import type { Http } from './http.ts'

/** What is said at cards by who does not write on the board: the directeur, and the Stipe-team. */
export function addAtCardRoutes(http: Http, parts: Parts): void {
  http.get(
    '/api/teams/:teamId/at-cards',
    {
      config: { access: 'board/beside' },
      schema: describe('Reacties van de directeur en vragen aan Stipe, per kaart', atCards, {
        params: teamParams,
      }),
    },
    (request) => viewAtCards(parts, request.params.teamId),
  )
  http.post(
    '/api/teams/:teamId/cards/:cardId/reactions',
    {
      config: { access: 'card/react' },
      schema: describe('Bij een kaart reageren als directeur, of antwoorden als team', nothing, {
        params: cardParams,
        body: cardReactionRequest,
      }),
    },
    async (request, reply) => {
      const by = principalOf(request).personId
      const outcome = await reactAtCard(parts, { by, ...request.params, request: request.body })
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.post(
    '/api/teams/:teamId/cards/:cardId/support',
    {
      config: { access: 'card/react' },
      schema: describe('Het Stipe-team iets vragen bij een kaart', nothing, {
        params: cardParams,
        body: supportRequest,
      }),
    },
    async (request, reply) => {
      const by = principalOf(request).personId
      const outcome = await askSupport(parts, { by, ...request.params, request: request.body })
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.get(
    '/api/teams/:teamId/support-questions',
    {
      config: { access: 'board/write' },
      schema: describe('Wat scholen dit team vragen', supportQuestions, { params: teamParams }),
    },
    (request) => viewSupportQuestions(parts, request.params.teamId),
  )
}
