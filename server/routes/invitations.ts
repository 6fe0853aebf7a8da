import { invite } from '#server/commands/invite.ts'
import { resendInvitation } from '#server/commands/resend-invitation.ts'
import { withdrawInvitation } from '#server/commands/withdraw-invitation.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { invitationRequest, nothing, oneTimeLink } from '#shared/protocol/http.ts'
import { directorInvitationRequest } from '#shared/protocol/network.ts'
import { describe, idParams, teamInvitationParams, teamParams } from './describe.ts'
import type { Http } from './http.ts'
import { linkTo } from './link.ts'

const ofTeam = { access: 'people/manage' } as const
const ofNetwork = { access: 'network/manage' } as const

export function addInvitationRoutes(http: Http, parts: Parts): void {
  addTeamInvitations(http, parts)
  addNetworkInvitations(http, parts)
}

function addTeamInvitations(http: Http, parts: Parts): void {
  http.post(
    '/api/teams/:teamId/invitations',
    {
      config: ofTeam,
      schema: describe('Iemand uitnodigen voor een team', oneTimeLink, {
        params: teamParams,
        body: invitationRequest,
      }),
    },
    (request, reply) => {
      const { email, name, role, workdays } = request.body
      const into = { teamId: request.params.teamId, role, workdays }
      const outcome = invite(parts, principalOf(request).facts, { email, name, into })
      if (!outcome.ok) return refusal(reply, outcome)
      return linkTo('uitnodiging', outcome.value, request, parts)
    },
  )
  http.post(
    '/api/teams/:teamId/invitations/:id/resend',
    {
      config: ofTeam,
      schema: describe('Een nieuwe link; de oude werkt niet meer', oneTimeLink, {
        params: teamInvitationParams,
      }),
    },
    (request, reply) => {
      const outcome = resendInvitation(parts, principalOf(request).facts, request.params)
      if (!outcome.ok) return refusal(reply, outcome)
      return linkTo('uitnodiging', outcome.value, request, parts)
    },
  )
  http.delete(
    '/api/teams/:teamId/invitations/:id',
    {
      config: ofTeam,
      schema: describe('Een uitnodiging intrekken', nothing, { params: teamInvitationParams }),
    },
    (request, reply) => {
      const outcome = withdrawInvitation(parts, principalOf(request).facts, request.params)
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
}

function addNetworkInvitations(http: Http, parts: Parts): void {
  http.post(
    '/api/network/invitations',
    {
      config: ofNetwork,
      schema: describe('Een directeur of beheerder uitnodigen', oneTimeLink, {
        body: directorInvitationRequest,
      }),
    },
    (request, reply) => {
      const { email, name, networkRole } = request.body
      const into = { networkRole }
      const outcome = invite(parts, principalOf(request).facts, { email, name, into })
      if (!outcome.ok) return refusal(reply, outcome)
      return linkTo('uitnodiging', outcome.value, request, parts)
    },
  )
  http.post(
    '/api/network/invitations/:id/resend',
    {
      config: ofNetwork,
      schema: describe('Een nieuwe link; de oude werkt niet meer', oneTimeLink, {
        params: idParams,
      }),
    },
    (request, reply) => {
      const invitation = { id: request.params.id, teamId: null }
      const outcome = resendInvitation(parts, principalOf(request).facts, invitation)
      if (!outcome.ok) return refusal(reply, outcome)
      return linkTo('uitnodiging', outcome.value, request, parts)
    },
  )
  http.delete(
    '/api/network/invitations/:id',
    {
      config: ofNetwork,
      schema: describe('Een uitnodiging intrekken', nothing, { params: idParams }),
    },
    (request, reply) => {
      const invitation = { id: request.params.id, teamId: null }
      const outcome = withdrawInvitation(parts, principalOf(request).facts, invitation)
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
}
