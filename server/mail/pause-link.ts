import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PersonId } from '#shared/model/ids.ts'
import { MAIL_KINDS, type MailKind } from '#shared/protocol/mail.ts'

type Pause = { readonly personId: PersonId; readonly kind: MailKind }

/** [MAIL5] A signed word that pauses one kind of mail of one person, and can do nothing else. */
export function pauseToken({ personId, kind }: Pause, secret: Buffer): string {
  return `${personId}.${kind}.${signature(personId, kind, secret)}`
}

/** What a token pauses; null when we did not sign it. */
export function readPauseToken(token: string, secret: Buffer): Pause | null {
  const [personId = '', given, signed = ''] = token.split('.')
  const kind = MAIL_KINDS.find((known) => known === given)
  if (kind === undefined) return null
  const expected = Buffer.from(signature(personId, kind, secret))
  const found = Buffer.from(signed)
  const isOurs = found.length === expected.length && timingSafeEqual(found, expected)
  return isOurs ? { personId, kind } : null
}

function signature(personId: PersonId, kind: MailKind, secret: Buffer): string {
  return createHmac('sha256', secret).update(`pause ${personId} ${kind}`).digest('base64url')
}
