import { plusMinutes } from '#server/clock.ts'
import { hashToken, newToken } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import { hasChargeOf } from './charge.ts'
import type { OneTimeToken } from './invite.ts'
import { accepted, type Outcome, refused } from './outcome.ts'

/** Handed over in person, so a day is enough. */
const VALID_MINUTES = 24 * 60

/** A link with which somebody chooses a new password; an older one stops working. Not for oneself. */
export function makeResetLink(
  { stores, clock, database }: Parts,
  actor: PersonFacts,
  personId: PersonId,
): Outcome<OneTimeToken> {
  if (!stores.people.active(personId)) return refused('request/not-found')
  if (personId === actor.id || !hasChargeOf(stores, actor, personId)) {
    return refused('rights/not-allowed')
  }
  const at = clock.now()
  const token = newToken()
  const expiresAt = plusMinutes(at, VALID_MINUTES)
  database.transaction(() => {
    stores.resetLinks.replace({
      token_hash: hashToken(token),
      person_id: personId,
      created_by: actor.id,
      expires_at: expiresAt,
      used_at: null,
    })
    const subject = `person:${personId}`
    stores.audit.note({ at, actorId: actor.id, act: 'reset-link/made', subject })
  })
  return accepted({ token, expiresAt })
}
