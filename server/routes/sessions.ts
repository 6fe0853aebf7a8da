import * as z from 'zod/mini'
import { closeSession, closingFaultsNow } from '#server/commands/close-session.ts'
import { refused } from '#server/commands/outcome.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewSessionNews, viewSessionPlans } from '#server/views/sessions.ts'
import { BOARD_KINDS } from '#shared/model/board.ts'
import { id } from '#shared/protocol/fields.ts'
import {
  closeSessionRequest,
  closingState,
  heldSession,
  heldSessionList,
  mode,
  sessionNews,
  sessionPlanRequest,
  sessionPlans,
} from '#shared/protocol/sessions.ts'
import { may } from '#shared/rules/permissions.ts'
import { describe, teamParams } from './describe.ts'
import type { Http } from './http.ts'

const sessionParams = z.object({ teamId: id, sessionId: id })
const boardParams = z.object({ teamId: id, board: z.enum(BOARD_KINDS) })
const modeParams = z.object({ teamId: id, mode })

export function addSessionRoutes(http: Http, parts: Parts): void {
  http.get(
    '/api/teams/:teamId/sessions',
    {
      config: { access: 'board/read' },
      schema: describe('Sessies die een team hield, nieuwste eerst', heldSessionList, {
        params: teamParams,
      }),
    },
    (request) => parts.stores.heldSessions.ofTeam(request.params.teamId),
  )
  http.get(
    '/api/teams/:teamId/sessions/:sessionId',
    {
      config: { access: 'board/read' },
      schema: describe('Wat een sessie opleverde', heldSession, { params: sessionParams }),
    },
    (request, reply) => {
      const { teamId, sessionId } = request.params
      const held = parts.stores.heldSessions.get(teamId, sessionId)
      const team = parts.stores.teams.facts(teamId)
      if (!held || !team) return refusal(reply, refused('request/not-found'))
      const isMember = may(principalOf(request).facts, 'board/write', team)
      return isMember ? held : { ...held, present: [] }
    },
  )
  http.post(
    '/api/teams/:teamId/sessions/close',
    {
      config: { access: 'board/write' },
      schema: describe('De lopende sessie afsluiten', heldSession, {
        params: teamParams,
        body: closeSessionRequest,
      }),
    },
    async (request, reply) => {
      const by = principalOf(request).facts.id
      const { teamId } = request.params
      const outcome = await closeSession(parts, { by, teamId, ...request.body })
      return outcome.ok ? outcome.value : refusal(reply, outcome)
    },
  )
  http.get(
    '/api/teams/:teamId/session-closing',
    {
      config: { access: 'board/write' },
      schema: describe('Wat er voor het afsluiten nog open staat', closingState, {
        params: teamParams,
      }),
    },
    async (request) => ({ faults: [...(await closingFaultsNow(parts, request.params.teamId))] }),
  )
  http.get(
    '/api/teams/:teamId/session-news/:board',
    {
      config: { access: 'board/write' },
      schema: describe('Wat er sinds de vorige sessie gebeurde', sessionNews, {
        params: boardParams,
      }),
    },
    (request) => viewSessionNews(parts, request.params.teamId, request.params.board),
  )
  http.get(
    '/api/teams/:teamId/session-plans',
    {
      config: { access: 'board/read' },
      schema: describe('De stappen van elke soort sessie', sessionPlans, { params: teamParams }),
    },
    (request) => viewSessionPlans(parts, request.params.teamId),
  )
  http.put(
    '/api/teams/:teamId/session-plans/:mode',
    {
      config: { access: 'team/settings' },
      schema: describe('De stappen van een soort sessie wijzigen', sessionPlans, {
        params: modeParams,
        body: sessionPlanRequest,
      }),
    },
    (request) => {
      const { teamId, mode: changed } = request.params
      parts.stores.sessionPlans.put(teamId, changed, request.body)
      parts.sync.recordsChanged(teamId, 'sessions')
      return viewSessionPlans(parts, teamId)
    },
  )
}
