import { hashToken, newId, newToken } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import { signInExpiry } from '#server/plugins/authentication.ts'
import type { PersonId } from '#shared/model/ids.ts'

/**
 * [SIGN2] Signs somebody in on one more device and gives the secret for its cookie. Always a new secret: one that was there
 * before the sign-in is never raised to a sign-in.
 */
export function openSignIn(
  { stores, clock }: Parts,
  personId: PersonId,
  on: { device: string; ownDevice: boolean },
): string {
  const now = clock.now()
  const facts = stores.people.facts(personId)
  if (!facts) throw new Error('only who is there can sign in')
  const token = newToken()
  stores.signIns.forgetExpired(now)
  stores.signIns.add({
    id: newId(),
    token_hash: hashToken(token),
    person_id: personId,
    device: on.device,
    own_device: on.ownDevice ? 1 : 0,
    created_at: now,
    seen_at: now,
    expires_at: signInExpiry(now, now, facts),
  })
  return token
}
