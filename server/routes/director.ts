import { refused } from '#server/commands/outcome.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewOverview } from '#server/views/director-overview.ts'
import { viewSchoolPage } from '#server/views/school-page.ts'
import { overview, overviewQuery, schoolPage } from '#shared/protocol/director.ts'
import { describe, teamParams } from './describe.ts'
import type { Http } from './http.ts'

/** What the directeur looks at: all schools, and one since the last talk. */
export function addDirectorRoutes(http: Http, parts: Parts): void {
  http.get(
    '/api/director/overview',
    {
      config: { access: 'network/oversee' },
      schema: describe('Alle scholen, op volgorde van het volgende gesprek', overview, {
        querystring: overviewQuery,
      }),
    },
    (request) => viewOverview(parts, principalOf(request).personId, request.query),
  )
  http.get(
    '/api/teams/:teamId/school-page',
    {
      config: { access: 'talk/prepare' },
      schema: describe('Eén school sinds het vorige gesprek', schoolPage, { params: teamParams }),
    },
    async (request, reply) => {
      const page = await viewSchoolPage(parts, request.params.teamId)
      return page ?? refusal(reply, refused('request/not-found'))
    },
  )
}
