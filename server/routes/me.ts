import { changePassword } from '#server/commands/change-password.ts'
import { refused } from '#server/commands/outcome.ts'
import { renamePerson } from '#server/commands/rename-person.ts'
import type { Parts } from '#server/parts.ts'
import { principalOf } from '#server/plugins/authorization.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewMe } from '#server/views/me.ts'
import { viewMyActions } from '#server/views/my-actions.ts'
import {
  languageRequest,
  me,
  myActions,
  nothing,
  passwordRequest,
  renameRequest,
  signInList,
} from '#shared/protocol/http.ts'
import { describe, idParams } from './describe.ts'
import type { Http } from './http.ts'
import { endSignIn } from './sign-in-cookie.ts'

const config = { access: 'signed-in' } as const

export function addMeRoutes(http: Http, parts: Parts): void {
  http.get(
    '/api/me',
    { config: { ...config, screens: true }, schema: describe('Wie ben ik?', me) },
    (request) => viewMe(parts, principalOf(request)),
  )
  http.patch(
    '/api/me',
    { config, schema: describe('Mijn naam wijzigen', me, { body: renameRequest }) },
    (request) => {
      const principal = principalOf(request)
      renamePerson(parts, principal.facts, request.body.name)
      return viewMe(parts, principal)
    },
  )
  http.put(
    '/api/me/language',
    { config, schema: describe('De taal waarin ik Beterbord zie', me, { body: languageRequest }) },
    (request) => {
      const principal = principalOf(request)
      parts.stores.people.change(principal.personId, { language: request.body.language })
      return viewMe(parts, principal)
    },
  )
  http.put(
    '/api/me/password',
    {
      config,
      schema: describe(
        'Mijn wachtwoord wijzigen; alle andere apparaten worden uitgelogd',
        nothing,
        {
          body: passwordRequest,
        },
      ),
    },
    async (request, reply) => {
      const outcome = await changePassword(parts, principalOf(request), request.body)
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
  http.get(
    '/api/me/sign-ins',
    { config, schema: describe('Waar ik ben ingelogd', signInList) },
    (request) => {
      const { personId, signInId } = principalOf(request)
      return parts.stores.signIns.ofPerson(personId).map((signIn) => ({
        id: signIn.id,
        device: signIn.device,
        ownDevice: signIn.own_device === 1,
        createdAt: signIn.created_at,
        seenAt: signIn.seen_at,
        current: signIn.id === signInId,
      }))
    },
  )
  http.delete(
    '/api/me/sign-ins/:id',
    { config, schema: describe('Een apparaat uitloggen', nothing, { params: idParams }) },
    (request, reply) => {
      const hasEnded = endSignIn(parts, principalOf(request), request.params.id)
      return hasEnded ? {} : refusal(reply, refused('request/not-found'))
    },
  )
  http.get(
    '/api/me/actions',
    { config, schema: describe('Mijn open klussen en acties, van al mijn teams', myActions) },
    (request) => viewMyActions(parts, principalOf(request).facts),
  )
}
