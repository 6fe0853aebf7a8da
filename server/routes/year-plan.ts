import * as z from 'zod/mini'
import { beginSchoolYear } from '#server/commands/begin-school-year.ts'
import { changePlannedSession } from '#server/commands/change-planned-session.ts'
import { changeRhythms } from '#server/commands/change-rhythms.ts'
import { refused } from '#server/commands/outcome.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewYearPlan } from '#server/views/year-plan.ts'
import { id } from '#shared/protocol/fields.ts'
import { nothing } from '#shared/protocol/http.ts'
import {
  newSchoolYear,
  planChangeRequest,
  rhythmsRequest,
  schoolYear,
  yearPlan,
} from '#shared/protocol/year-plan.ts'
import { describe, teamParams } from './describe.ts'
import type { Http } from './http.ts'

/** `nu` is the school year one is in. */
const yearParams = z.object({ teamId: id, year: z.union([z.literal('nu'), schoolYear]) })

export function addYearPlanRoutes(http: Http, parts: Parts): void {
  http.get(
    '/api/teams/:teamId/year-plans/:year',
    {
      config: { access: 'board/read' },
      schema: describe('Een schooljaar van een team', yearPlan, { params: yearParams }),
    },
    (request, reply) => {
      const { teamId, year } = request.params
      const plan = viewYearPlan(parts, teamId, { year, reader: principalOf(request).facts })
      return plan ?? refusal(reply, refused('request/not-found'))
    },
  )
  http.put(
    '/api/teams/:teamId/rhythms',
    {
      config: { access: 'team/settings' },
      schema: describe('Wanneer een team zijn sessies houdt', nothing, {
        params: teamParams,
        body: rhythmsRequest,
      }),
    },
    (request) => {
      const { teamId } = request.params
      changeRhythms(parts, principalOf(request).facts, teamId, request.body.rhythms)
      return {}
    },
  )
  http.put(
    '/api/teams/:teamId/planned-sessions',
    {
      config: { access: 'board/write' },
      schema: describe('Eén sessie verzetten of laten vervallen', nothing, {
        params: teamParams,
        body: planChangeRequest,
      }),
    },
    (request, reply) => {
      const asked = { by: principalOf(request).facts.id, teamId: request.params.teamId }
      const outcome = changePlannedSession(parts, asked, request.body)
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.post(
    '/api/teams/:teamId/school-years',
    {
      config: { access: 'team/settings' },
      schema: describe('Een nieuw schooljaar beginnen', nothing, {
        params: teamParams,
        body: newSchoolYear,
      }),
    },
    async (request, reply) => {
      const { facts } = principalOf(request)
      const outcome = await beginSchoolYear(parts, facts, request.params.teamId, request.body)
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
}
