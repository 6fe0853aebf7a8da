import { acceptInvitation, openInvitation } from '#server/commands/accept-invitation.ts'
import { accepted, refused } from '#server/commands/outcome.ts'
import { openResetLink, resetPassword } from '#server/commands/reset-password.ts'
import type { Parts } from '#server/parts.ts'
import { refusal } from '#server/plugins/errors.ts'
import { viewInvitation } from '#server/views/invitation.ts'
import { viewMe } from '#server/views/me.ts'
import {
  invitationAccept,
  invitationLook,
  me,
  nothing,
  resetLook,
  resetUse,
  tokenRequest,
} from '#shared/protocol/http.ts'
import { describe } from './describe.ts'
import type { Http } from './http.ts'
import { startSignIn } from './sign-in-cookie.ts'
import { withAttempt } from './with-attempt.ts'

/** The link itself is the right; guessing is counted. */
const config = { access: 'anybody' } as const

export function addLinkRoutes(http: Http, parts: Parts): void {
  const { stores } = parts
  http.post(
    '/api/invitations/look',
    {
      config,
      schema: describe('Waarvoor een uitnodiging is', invitationLook, { body: tokenRequest }),
    },
    async (request, reply) => {
      const outcome = await withAttempt(parts, request.ip, () => {
        const invitation = openInvitation(parts, request.body.token)
        return invitation ? accepted(invitation) : refused('invitation/invalid')
      })
      return outcome.ok ? viewInvitation(parts, outcome.value) : refusal(reply, outcome)
    },
  )
  http.post(
    '/api/invitations/accept',
    {
      config,
      schema: describe(
        'Een uitnodiging aannemen; wie al een account heeft geeft dat wachtwoord',
        me,
        {
          body: invitationAccept,
        },
      ),
    },
    async (request, reply) => {
      const { ownDevice, ...acceptance } = request.body
      const outcome = await withAttempt(parts, request.ip, () =>
        acceptInvitation(parts, { ...acceptance, address: request.ip }),
      )
      if (!outcome.ok) return refusal(reply, outcome)
      const who = { personId: outcome.value, ownDevice }
      return viewMe(parts, startSignIn(parts, request, reply, who))
    },
  )
  http.post(
    '/api/reset-links/look',
    {
      config,
      schema: describe('Voor wie een wachtwoordlink is', resetLook, { body: tokenRequest }),
    },
    async (request, reply) => {
      const outcome = await withAttempt(parts, request.ip, () => {
        const personId = openResetLink(parts, request.body.token)
        return personId === null ? refused('reset-link/invalid') : accepted(personId)
      })
      if (!outcome.ok) return refusal(reply, outcome)
      return { name: stores.people.get(outcome.value)?.name ?? '' }
    },
  )
  http.post(
    '/api/reset-links/use',
    {
      config,
      schema: describe('Een nieuw wachtwoord kiezen; overal uitgelogd', nothing, {
        body: resetUse,
      }),
    },
    async (request, reply) => {
      const outcome = await withAttempt(parts, request.ip, () => resetPassword(parts, request.body))
      return outcome.ok ? {} : refusal(reply, outcome)
    },
  )
}
