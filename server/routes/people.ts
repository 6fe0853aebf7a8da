import { hasChargeOf } from '#server/commands/charge.ts'
import { leave } from '#server/commands/leave.ts'
import { makeResetLink } from '#server/commands/make-reset-link.ts'
import { refused } from '#server/commands/outcome.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewLeave } from '#server/views/leave-preview.ts'
import { teamNamesByPerson } from '#server/views/network.ts'
import {
  colleagues,
  leavePreview,
  leaveRequest,
  nothing,
  oneTimeLink,
} from '#shared/protocol/http.ts'
import { mayPickColleagues } from '#shared/rules/permissions.ts'
import { describe, personParams } from './describe.ts'
import type { Http } from './http.ts'
import { linkTo } from './link.ts'

/** Rights here depend on the person it is about, so the commands ask. */
const config = { access: 'signed-in' } as const

export function addPeopleRoutes(http: Http, parts: Parts): void {
  const { stores } = parts
  http.get(
    '/api/colleagues',
    { config, schema: describe('Collega’s om uit te kiezen voor een team of groep', colleagues) },
    (request, reply) => {
      if (!mayPickColleagues(principalOf(request).facts)) {
        return refusal(reply, refused('rights/not-allowed'))
      }
      const teams = teamNamesByPerson(parts)
      return stores.people
        .allActive()
        .map(({ id, name }) => ({ id, name, teams: (teams.get(id) ?? []).join(', ') }))
    },
  )
  http.get(
    '/api/people/:personId/leave',
    {
      config,
      schema: describe('Wat iemand overdraagt die uit dienst gaat', leavePreview, {
        params: personParams,
      }),
    },
    (request, reply) => {
      const { personId } = request.params
      if (!stores.people.active(personId)) return refusal(reply, refused('request/not-found'))
      if (!hasChargeOf(stores, principalOf(request).facts, personId)) {
        return refusal(reply, refused('rights/not-allowed'))
      }
      return viewLeave(parts, personId)
    },
  )
  http.post(
    '/api/people/:personId/leave',
    {
      config,
      schema: describe('Uit dienst: open acties overdragen en alle toegang beëindigen', nothing, {
        params: personParams,
        body: leaveRequest,
      }),
    },
    async (request, reply) => {
      const { personId } = request.params
      const actor = principalOf(request).personId
      const outcome = await leave(parts, { actor, personId, ...request.body })
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.post(
    '/api/people/:personId/reset-link',
    {
      config,
      schema: describe('Een link waarmee iemand een nieuw wachtwoord kiest', oneTimeLink, {
        params: personParams,
      }),
    },
    (request, reply) => {
      const outcome = makeResetLink(parts, principalOf(request).facts, request.params.personId)
      if (!outcome.ok) return refusal(reply, outcome)
      return linkTo('nieuw-wachtwoord', outcome.value, request, parts)
    },
  )
}
