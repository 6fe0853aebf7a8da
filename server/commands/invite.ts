import { plusMinutes } from '#server/clock.ts'
import type { InvitationRow } from '#server/database/invitations.ts'
import { daysText } from '#server/database/memberships.ts'
import { hashToken, newId, newToken } from '#server/ids.ts'
import type { Records } from '#server/parts.ts'
import type { Instant, TeamId } from '#shared/model/ids.ts'
import type { NetworkRole, PersonFacts, TeamRole, Weekday } from '#shared/model/people.ts'
import { accepted, type Outcome, refused } from './outcome.ts'

/** Seven days: somebody who works on Mondays only sees it once in three days' worth of 72 hours, or not at all. */
export const INVITATION_MINUTES = 7 * 24 * 60

export type InvitedInto =
  | { readonly teamId: TeamId; readonly role: TeamRole; readonly workdays: readonly Weekday[] }
  | { readonly networkRole: NetworkRole }
/** A secret that is told once. */
export type OneTimeToken = { readonly token: string; readonly expiresAt: Instant }

/** Invites one address into one role. An older invitation of that address to the same place stops working. */
export function invite(
  { stores, clock, database }: Records,
  actor: PersonFacts,
  { email, name, into }: { email: string; name: string; into: InvitedInto },
): Outcome<OneTimeToken> {
  const at = clock.now()
  const token = newToken()
  const row: InvitationRow = {
    id: newId(),
    token_hash: hashToken(token),
    email,
    name,
    ...placeOf(into),
    invited_by: actor.id,
    created_at: at,
    expires_at: plusMinutes(at, INVITATION_MINUTES),
    used_at: null,
    withdrawn_at: null,
  }
  return database.transaction(() => {
    const person = stores.people.byEmail(email)
    const isThere =
      person &&
      ('teamId' in into
        ? stores.memberships.rolesIn(into.teamId, person.id).length > 0
        : stores.people.networkRoles(person.id).includes(into.networkRole))
    if (isThere) return refused('invitation/already-member', 'email')
    stores.invitations.withdrawFor(email, row.team_id, at)
    stores.invitations.add(row)
    const subject = `invitation:${row.id} team:${row.team_id} role:${row.role ?? row.network_role}`
    stores.audit.note({ at, actorId: actor.id, act: 'invitation/made', subject })
    return accepted({ token, expiresAt: row.expires_at })
  })
}

function placeOf(into: InvitedInto) {
  if ('networkRole' in into) {
    return { team_id: null, role: null, network_role: into.networkRole, days: '' }
  }
  const { teamId, role, workdays } = into
  return { team_id: teamId, role, network_role: null, days: daysText(workdays) }
}
