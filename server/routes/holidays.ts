import type { FastifyRequest } from 'fastify'
import { changeHolidays } from '#server/commands/change-holidays.ts'
import { type Refused, refused } from '#server/commands/outcome.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewHolidays } from '#server/views/holidays.ts'
import type { SchoolId } from '#shared/model/ids.ts'
import { holidayList, schoolHolidays } from '#shared/protocol/network.ts'
import { mayEditHolidays } from '#shared/rules/permissions.ts'
import { describe, idParams } from './describe.ts'
import type { Http } from './http.ts'

/** The right depends on the school, not on a team. */
const config = { access: 'signed-in' } as const

export function addHolidayRoutes(http: Http, parts: Parts): void {
  const faultIn = (request: FastifyRequest, schoolId: SchoolId): Refused | null => {
    if (!parts.stores.schools.get(schoolId)) return refused('request/not-found')
    const isAllowed = mayEditHolidays(principalOf(request).facts, schoolId)
    return isAllowed ? null : refused('rights/not-allowed')
  }
  http.get(
    '/api/schools/:id/holidays',
    {
      config,
      schema: describe('De vakanties van een school', schoolHolidays, { params: idParams }),
    },
    (request, reply) => {
      const fault = faultIn(request, request.params.id)
      return fault ? refusal(reply, fault) : viewHolidays(parts, request.params.id)
    },
  )
  http.put(
    '/api/schools/:id/holidays',
    {
      config,
      schema: describe('De vakanties van een school vervangen', schoolHolidays, {
        params: idParams,
        body: holidayList,
      }),
    },
    (request, reply) => {
      const { id } = request.params
      const fault = faultIn(request, id)
      if (fault) return refusal(reply, fault)
      changeHolidays(parts, principalOf(request).facts, id, request.body)
      return viewHolidays(parts, id)
    },
  )
}
