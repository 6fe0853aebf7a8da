import { answerGiven } from '#server/commands/answer-given.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewMyNews } from '#server/views/my-news.ts'
import { nothing } from '#shared/protocol/http.ts'
import { givenAnswer, myNews, newsSeen } from '#shared/protocol/my-work.ts'
import { describe } from './describe.ts'
import type { Http } from './http.ts'

const config = { access: 'signed-in' } as const

export function addMyWorkRoutes(http: Http, parts: Parts): void {
  http.get(
    '/api/me/news',
    { config, schema: describe('Nieuw voor jou, en nieuw sinds je laatst keek', myNews) },
    (request) => viewMyNews(parts, principalOf(request).facts),
  )
  http.post(
    '/api/me/given',
    {
      config,
      schema: describe('Doe ik, of kan ik niet', nothing, { body: givenAnswer }),
    },
    async (request, reply) => {
      const outcome = await answerGiven(parts, principalOf(request).facts, request.body)
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.post(
    '/api/me/news-seen',
    { config, schema: describe('Alles tot hier gezien', nothing, { body: newsSeen }) },
    (request) => {
      const { teamId, lastEvent } = request.body
      const { facts } = principalOf(request)
      if (!facts.memberships.some((membership) => membership.teamId === teamId)) return {}
      parts.stores.news.see(facts.id, teamId, lastEvent, parts.clock.now())
      return {}
    },
  )
}
