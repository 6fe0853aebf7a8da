import * as z from 'zod/mini'
import { addMeasurement } from '#server/commands/add-measurement.ts'
import { authorOf, voterOf } from '#server/commands/author.ts'
import { refused } from '#server/commands/outcome.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { measurement } from '#shared/protocol/http.ts'
import { ideaVoteRequest, ideaVotes, measurementRequest } from '#shared/protocol/sessions.ts'
import { cardParams, describe, teamParams } from './describe.ts'
import type { Http } from './http.ts'

const measurementList = z.array(measurement)

/** Records that a team adds to its board: measurements of goals and votes on ideas. */
export function addMeasurementRoutes(http: Http, parts: Parts): void {
  const { stores, sync, clock } = parts
  http.get(
    '/api/teams/:teamId/measurements',
    {
      config: { access: 'board/read' },
      schema: describe('De metingen van alle doelen', measurementList, { params: teamParams }),
    },
    (request) => stores.measurements.ofTeam(request.params.teamId),
  )
  http.post(
    '/api/teams/:teamId/measurements',
    {
      config: { access: 'board/write' },
      schema: describe('Een meting toevoegen', measurementList, {
        params: teamParams,
        body: measurementRequest,
      }),
    },
    async (request, reply) => {
      const { teamId } = request.params
      const by = authorOf(parts, principalOf(request), teamId, request.body.by)
      const outcome = await addMeasurement(parts, by, teamId, request.body)
      return outcome.ok ? stores.measurements.ofTeam(teamId) : refusal(reply, outcome)
    },
  )
  http.get(
    '/api/teams/:teamId/idea-votes',
    {
      config: { access: 'board/write' },
      schema: describe('Hoeveel stemmen elk idee heeft', ideaVotes, { params: teamParams }),
    },
    (request) => stores.ideaVotes.ofTeam(request.params.teamId, principalOf(request).facts.id),
  )
  http.put(
    '/api/teams/:teamId/idea-votes/:cardId',
    {
      config: { access: 'board/write' },
      schema: describe('Op een idee stemmen, of die stem terugnemen', ideaVotes, {
        params: cardParams,
        body: ideaVoteRequest,
      }),
    },
    async (request, reply) => {
      const { teamId, cardId } = request.params
      const principal = principalOf(request)
      const voterId = voterOf(parts, principal, teamId, request.body.by)
      if (voterId === null) return refusal(reply, refused('vote/nobody-tapped'))
      const idea = (await sync.board(teamId)).cards.get(cardId)
      if (idea?.type !== 'idea') return refusal(reply, refused('request/not-found'))
      if (request.body.wants) {
        stores.ideaVotes.add({
          team_id: teamId,
          card_id: cardId,
          person_id: voterId,
          at: clock.now(),
        })
      } else stores.ideaVotes.remove(teamId, cardId, voterId)
      sync.recordsChanged(teamId, 'votes')
      return stores.ideaVotes.ofTeam(teamId, principal.facts.id)
    },
  )
}
