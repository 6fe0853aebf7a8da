import { addMember } from '#server/commands/add-member.ts'
import { changeMember } from '#server/commands/change-member.ts'
import type { OneTimeToken } from '#server/commands/invite.ts'
import { makeResetLink } from '#server/commands/make-reset-link.ts'
import { type Outcome, refused } from '#server/commands/outcome.ts'
import { removeMember } from '#server/commands/remove-member.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewTeamPeople } from '#server/views/team-people.ts'
import {
  addMemberRequest,
  memberRequest,
  nothing,
  oneTimeLink,
  teamPeople,
} from '#shared/protocol/http.ts'
import { describe, memberParams, teamParams } from './describe.ts'
import type { Http } from './http.ts'
import { linkTo } from './link.ts'

const manage = { access: 'people/manage' } as const

export function addTeamPeopleRoutes(http: Http, parts: Parts): void {
  http.get(
    '/api/teams/:teamId/people',
    {
      config: { access: 'people/read' },
      schema: describe(
        'De mensen van een team; adressen en uitnodigingen alleen voor wie het beheert',
        teamPeople,
        {
          params: teamParams,
        },
      ),
    },
    (request, reply) => {
      const team = parts.stores.teams.facts(request.params.teamId)
      if (!team) return refusal(reply, refused('request/not-found'))
      return viewTeamPeople(parts, team, principalOf(request).facts)
    },
  )
  http.post(
    '/api/teams/:teamId/members',
    {
      config: manage,
      schema: describe('Een collega met een account in het team opnemen', nothing, {
        params: teamParams,
        body: addMemberRequest,
      }),
    },
    (request, reply) => {
      const { facts } = principalOf(request)
      const outcome = addMember(parts, facts, request.params.teamId, request.body)
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.put(
    '/api/teams/:teamId/members/:personId',
    {
      config: manage,
      schema: describe('Rollen en werkdagen van een teamlid', nothing, {
        params: memberParams,
        body: memberRequest,
      }),
    },
    (request, reply) => {
      const { facts } = principalOf(request)
      const outcome = changeMember(parts, facts, request.params, request.body)
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.delete(
    '/api/teams/:teamId/members/:personId',
    {
      config: manage,
      schema: describe('Iemand uit het team halen', nothing, { params: memberParams }),
    },
    (request, reply) => {
      const outcome = removeMember(parts, principalOf(request).facts, request.params)
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.post(
    '/api/teams/:teamId/members/:personId/reset-link',
    {
      config: manage,
      schema: describe('Een link waarmee een teamlid een nieuw wachtwoord kiest', oneTimeLink, {
        params: memberParams,
      }),
    },
    (request, reply) => {
      const { teamId, personId } = request.params
      const isMember = parts.stores.memberships.rolesIn(teamId, personId).length > 0
      const outcome: Outcome<OneTimeToken> = isMember
        ? makeResetLink(parts, principalOf(request).facts, personId)
        : refused('request/not-found')
      if (!outcome.ok) return refusal(reply, outcome)
      return linkTo('nieuw-wachtwoord', outcome.value, request, parts)
    },
  )
}
