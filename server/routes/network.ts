import { addSchool } from '#server/commands/add-school.ts'
import { changeNetworkRoles } from '#server/commands/change-network-roles.ts'
import { changeSchool } from '#server/commands/change-school.ts'
import { renameNetwork } from '#server/commands/rename-network.ts'
import { saveTeam } from '#server/commands/save-team.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewNetwork } from '#server/views/network.ts'
import {
  network,
  networkRolesRequest,
  networkSettings,
  schoolRequest,
  teamRequest,
} from '#shared/protocol/network.ts'
import { describe, idParams } from './describe.ts'
import type { Http } from './http.ts'

const config = { access: 'network/manage' } as const

export function addNetworkRoutes(http: Http, parts: Parts): void {
  http.get('/api/network', { config, schema: describe('Het netwerk', network) }, () =>
    viewNetwork(parts),
  )
  http.patch(
    '/api/network',
    { config, schema: describe('Het netwerk hernoemen', network, { body: networkSettings }) },
    (request) => {
      renameNetwork(parts, principalOf(request).facts, request.body.name)
      return viewNetwork(parts)
    },
  )
  http.post(
    '/api/network/schools',
    { config, schema: describe('Een school toevoegen', network, { body: schoolRequest }) },
    (request) => {
      addSchool(parts, principalOf(request).facts, request.body)
      return viewNetwork(parts)
    },
  )
  http.patch(
    '/api/network/schools/:id',
    {
      config,
      schema: describe('Een school wijzigen', network, { params: idParams, body: schoolRequest }),
    },
    (request, reply) => {
      const { facts } = principalOf(request)
      const outcome = changeSchool(parts, facts, request.params.id, request.body)
      return outcome.ok ? viewNetwork(parts) : refusal(reply, outcome)
    },
  )
  http.post(
    '/api/network/teams',
    { config, schema: describe('Een team of groep toevoegen', network, { body: teamRequest }) },
    (request, reply) => {
      const outcome = saveTeam(parts, principalOf(request).facts, request.body)
      return outcome.ok ? viewNetwork(parts) : refusal(reply, outcome)
    },
  )
  http.patch(
    '/api/network/teams/:id',
    {
      config,
      schema: describe('Een team of groep wijzigen', network, {
        params: idParams,
        body: teamRequest,
      }),
    },
    (request, reply) => {
      const { facts } = principalOf(request)
      const outcome = saveTeam(parts, facts, request.body, request.params.id)
      return outcome.ok ? viewNetwork(parts) : refusal(reply, outcome)
    },
  )
  http.put(
    '/api/network/people/:id/roles',
    {
      config,
      schema: describe('Iemands rollen in het netwerk', network, {
        params: idParams,
        body: networkRolesRequest,
      }),
    },
    (request, reply) => {
      const { facts } = principalOf(request)
      const { networkRoles } = request.body
      const outcome = changeNetworkRoles(parts, facts, request.params.id, networkRoles)
      return outcome.ok ? viewNetwork(parts) : refusal(reply, outcome)
    },
  )
}
