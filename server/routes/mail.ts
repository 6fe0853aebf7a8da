import type { FastifyRequest } from 'fastify'
import { refused } from '#server/commands/outcome.ts'
import { readPauseToken } from '#server/mail/pause-link.ts'
import { sendTestMail } from '#server/mail/post.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { nothing } from '#shared/protocol/http.ts'
import {
  type MailSettings,
  mailPause,
  mailSettings,
  mailSettingsRequest,
  mailTestResult,
  myMail,
  pausedKind,
  pauseToken,
} from '#shared/protocol/mail.ts'
import { describe } from './describe.ts'
import type { Http } from './http.ts'

const manage = { access: 'network/manage' } as const
const mine = { access: 'signed-in' } as const
const anybody = { access: 'anybody' } as const

export function addMailRoutes(http: Http, parts: Parts): void {
  const { stores } = parts
  http.get(
    '/api/network/mail',
    { config: manage, schema: describe('Hoe mail wordt verstuurd', mailSettings) },
    () => viewSettings(parts),
  )
  http.put(
    '/api/network/mail',
    {
      config: manage,
      schema: describe('Instellen hoe mail wordt verstuurd', mailSettings, {
        body: mailSettingsRequest,
      }),
    },
    (request) => {
      const { isOn, password, ...settings } = request.body
      stores.mail.putSettings({
        ...settings,
        password: password ?? stores.mail.settings()?.password ?? '',
        is_on: isOn ? 1 : 0,
        base: baseOf(request, parts),
      })
      return viewSettings(parts)
    },
  )
  http.post(
    '/api/network/mail/test',
    { config: manage, schema: describe('Een testmail aan mezelf', mailTestResult) },
    (request) => sendTestMail(parts, principalOf(request).personId),
  )
  http.get(
    '/api/me/mail',
    { config: mine, schema: describe('Welke mail ik krijg', myMail) },
    (request) => viewMine(parts, principalOf(request).personId),
  )
  http.put(
    '/api/me/mail',
    {
      config: mine,
      schema: describe('Een soort mail pauzeren of hervatten', myMail, { body: mailPause }),
    },
    (request) => {
      const { personId } = principalOf(request)
      stores.mail.setPaused(personId, request.body.kind, request.body.paused)
      return viewMine(parts, personId)
    },
  )
  http.post(
    '/api/mail/pause',
    {
      config: anybody,
      schema: describe('Een soort mail pauzeren met een link uit die mail', pausedKind, {
        body: pauseToken,
      }),
    },
    (request, reply) => {
      const pause = pauseWith(parts, request.body.token)
      if (!pause) return refusal(reply, refused('request/not-found'))
      return { kind: pause.kind, name: stores.people.get(pause.personId)?.name ?? '' }
    },
  )
  addOneClick(http, parts)
}

/** The button of a mail program (RFC 8058): a form from anywhere, without a cookie; the token alone says what it may. */
function addOneClick(http: Http, parts: Parts): void {
  http.register((scope: Http, _options, done) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, _body, parsed) => parsed(null, {}),
    )
    scope.post(
      '/api/mail/one-click/:token',
      {
        config: anybody,
        schema: describe('Een soort mail pauzeren vanuit een mailprogramma', nothing, {
          params: pauseToken,
        }),
      },
      (request, reply) =>
        pauseWith(parts, request.params.token) ? {} : refusal(reply, refused('request/not-found')),
    )
    done()
  })
}

function pauseWith({ stores }: Parts, token: string) {
  const pause = readPauseToken(token, stores.mail.secret())
  if (!pause || !stores.people.active(pause.personId)) return null
  stores.mail.setPaused(pause.personId, pause.kind, true)
  return pause
}

function viewSettings({ stores }: Parts): MailSettings {
  const settings = stores.mail.settings()
  if (!settings) return null
  const { host, port, security, username, sender, is_on: isOn, password } = settings
  return { host, port, security, username, sender, isOn: isOn === 1, hasPassword: password !== '' }
}

function viewMine({ stores }: Parts, personId: string) {
  return {
    isOn: stores.mail.settings()?.is_on === 1,
    paused: stores.mail.pausedBy(personId),
  }
}

function baseOf(request: FastifyRequest, { config: { publicUrl } }: Parts): string {
  return publicUrl ?? `${request.protocol}://${request.host}`
}
