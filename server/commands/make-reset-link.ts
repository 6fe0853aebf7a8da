import { plusMinutes } from '#server/clock.ts'
import { hashToken, newToken } from '#server/ids.ts'
import type { Records } from '#server/parts.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import { hasChargeOf } from './charge.ts'
import type { OneTimeToken } from './invite.ts'
import { accepted, type Outcome, refused } from './outcome.ts'

/** Handed over in person, so a day is enough. */
const VALID_MINUTES = 24 * 60

/** A link with which somebody chooses a new password; an older one stops working. Not for oneself. */
export function makeResetLink(
  records: Records,
  actor: PersonFacts,
  personId: PersonId,
): Outcome<OneTimeToken> {
  const { stores } = records
  if (!stores.people.active(personId)) return refused('request/not-found')
  if (personId === actor.id || !hasChargeOf(stores, actor, personId)) {
    return refused('rights/not-allowed')
  }
  return accepted(putLink(records, personId, actor.id))
}

/** The same for whoever keeps the server, for anybody: that way in is needed when nobody else is left who has charge. */
export function makeOperatorResetLink(records: Records, personId: PersonId): OneTimeToken {
  return putLink(records, personId, null)
}

/** `madeBy` null: the person's own name stands for the operator, since nobody can make one for oneself. */
function putLink(
  { stores, clock, database }: Records,
  personId: PersonId,
  madeBy: PersonId | null,
): OneTimeToken {
  const at = clock.now()
  const token = newToken()
  const expiresAt = plusMinutes(at, VALID_MINUTES)
  database.transaction(() => {
    stores.resetLinks.replace({
      token_hash: hashToken(token),
      person_id: personId,
      created_by: madeBy ?? personId,
      expires_at: expiresAt,
      used_at: null,
    })
    const subject = `person:${personId}`
    stores.audit.note({ at, actorId: madeBy, act: 'reset-link/made', subject })
  })
  return { token, expiresAt }
}
