import { changeTeam } from '#server/commands/change-team.ts'
import { refused } from '#server/commands/outcome.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewTeam, viewTeams } from '#server/views/team.ts'
import { cardHistory, team, teamList, teamSettings } from '#shared/protocol/http.ts'
import { cardParams, describe, teamParams } from './describe.ts'
import type { Http } from './http.ts'

export function addTeamRoutes(http: Http, parts: Parts): void {
  http.get(
    '/api/teams',
    {
      config: { access: 'signed-in', screens: true },
      schema: describe('Teams waarvan ik de borden mag zien', teamList),
    },
    (request) => viewTeams(parts, principalOf(request).facts),
  )
  http.get(
    '/api/teams/:teamId',
    {
      config: { access: 'people/read' },
      schema: describe('Wat een bord nodig heeft naast het document', team, { params: teamParams }),
    },
    (request, reply) =>
      viewTeam(parts, request.params.teamId, principalOf(request).facts) ??
      refusal(reply, refused('request/not-found')),
  )
  http.patch(
    '/api/teams/:teamId',
    {
      config: { access: 'team/settings' },
      schema: describe('Naam, zichtbaarheid en sessies van een team wijzigen', team, {
        params: teamParams,
        body: teamSettings,
      }),
    },
    (request, reply) => {
      const { facts } = principalOf(request)
      changeTeam(parts, facts, request.params.teamId, request.body)
      return (
        viewTeam(parts, request.params.teamId, facts) ??
        refusal(reply, refused('request/not-found'))
      )
    },
  )
  http.get(
    '/api/teams/:teamId/cards/:cardId/history',
    {
      config: { access: 'board/read' },
      schema: describe('Wat er met een kaart gebeurde, nieuwste eerst', cardHistory, {
        params: cardParams,
      }),
    },
    (request) => parts.stores.cardEvents.of(request.params.teamId, request.params.cardId),
  )
}
