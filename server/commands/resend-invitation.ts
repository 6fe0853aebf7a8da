import { plusMinutes } from '#server/clock.ts'
import { hashToken, newToken } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import type { TeamId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import { INVITATION_MINUTES, type OneTimeToken } from './invite.ts'
import { accepted, type Outcome, refused } from './outcome.ts'

/** A new secret for the same invitation: the old link stops working. Also for one that has expired. */
export function resendInvitation(
  { stores, clock, database }: Parts,
  actor: PersonFacts,
  invitation: { id: string; teamId: TeamId | null },
): Outcome<OneTimeToken> {
  const at = clock.now()
  const token = newToken()
  const expiresAt = plusMinutes(at, INVITATION_MINUTES)
  return database.transaction(() => {
    if (!stores.invitations.unusedById(invitation.id, invitation.teamId)) {
      return refused('request/not-found')
    }
    stores.invitations.change(invitation.id, {
      token_hash: hashToken(token),
      expires_at: expiresAt,
      invited_by: actor.id,
    })
    const subject = `invitation:${invitation.id}`
    stores.audit.note({ at, actorId: actor.id, act: 'invitation/resent', subject })
    return accepted({ token, expiresAt })
  })
}
