import type { FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { icsOf } from '#server/calendar/ics.ts'
import { SOURCES } from '#server/calendar/sources.ts'
import { refused } from '#server/commands/outcome.ts'
import { hashToken, newToken } from '#server/ids.ts'
import { MAIL_TEXTS } from '#server/mail/texts.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { calendarAddress, calendarFeed } from '#shared/protocol/calendar.ts'
import { nothing } from '#shared/protocol/http.ts'
import { describe } from './describe.ts'
import type { Http } from './http.ts'

const config = { access: 'signed-in' } as const
/** `<secret>.ics`, as calendars expect a file. */
const feedParams = z.object({ file: z.string().check(z.regex(/^[\w-]{20,100}\.ics$/)) })

/** [ICS2] A calendar of one's own at a secret address, for calendar programs that cannot sign in. */
export function addCalendarRoutes(http: Http, parts: Parts): void {
  const { stores, clock } = parts
  http.get(
    '/api/me/calendar',
    { config, schema: describe('Of ik een agenda-adres heb', calendarFeed) },
    (request) => ({ madeAt: stores.calendarFeeds.madeAt(principalOf(request).personId) }),
  )
  http.post(
    '/api/me/calendar',
    {
      config,
      schema: describe('Een nieuw agenda-adres; het oude werkt daarna niet meer', calendarAddress),
    },
    (request) => {
      const token = newToken()
      stores.calendarFeeds.put(principalOf(request).personId, hashToken(token), clock.now())
      return { address: `${baseOf(request, parts)}/api/agenda/${token}.ics` }
    },
  )
  http.delete(
    '/api/me/calendar',
    { config, schema: describe('Mijn agenda-adres intrekken', nothing) },
    (request) => {
      stores.calendarFeeds.remove(principalOf(request).personId)
      return {}
    },
  )
  http.get(
    '/api/agenda/:file',
    {
      config: { access: 'anybody' },
      schema: describe('Een agenda, voor wie het adres kent', z.unknown(), { params: feedParams }),
    },
    (request, reply) => {
      const token = request.params.file.slice(0, -'.ics'.length)
      const personId = stores.calendarFeeds.personOf(hashToken(token))
      const person = personId === null ? undefined : stores.people.active(personId)
      if (!person) return refusal(reply, refused('request/not-found'))
      const say = MAIL_TEXTS[person.language]
      const reader = { personId: person.id, base: baseOf(request, parts), say }
      const entries = SOURCES.flatMap((source) => source(parts, reader))
      return reply
        .type('text/calendar; charset=utf-8')
        .header('cache-control', 'private, max-age=900')
        .send(icsOf('Beterbord', entries, clock.now()))
    },
  )
}

function baseOf(request: FastifyRequest, { config: { publicUrl } }: Parts): string {
  return publicUrl ?? `${request.protocol}://${request.host}`
}
