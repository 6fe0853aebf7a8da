import type { FastifyRequest } from 'fastify'
import type * as z from 'zod/mini'
import type { OneTimeToken } from '#server/commands/invite.ts'
import type { Parts } from '#server/parts.ts'
import type { oneTimeLink } from '#shared/protocol/http.ts'

/** The link for a secret. It travels behind the `#`, which browsers never send to a server. */
export function linkTo(
  page: 'uitnodiging' | 'nieuw-wachtwoord',
  { token, expiresAt }: OneTimeToken,
  request: FastifyRequest,
  { config }: Parts,
): z.infer<typeof oneTimeLink> {
  const base = config.publicUrl ?? `${request.protocol}://${request.host}`
  return { link: `${base}/${page}#${token}`, expiresAt }
}
