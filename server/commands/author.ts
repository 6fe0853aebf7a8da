import type { Parts } from '#server/parts.ts'
import type { Principal } from '#server/plugins/authentication.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import { isScreen } from '#shared/rules/permissions.ts'

/** [SCREEN3] Under whose name a record comes: one's own; at a paired screen that of the member who tapped their face. */
export function authorOf(
  { stores }: Parts,
  { facts }: Principal,
  teamId: TeamId,
  tapped: PersonId | undefined,
): PersonId {
  if (tapped === undefined || !isScreen(facts)) return facts.id
  return stores.memberships.rolesIn(teamId, tapped).length > 0 ? tapped : facts.id
}

/** [SCREEN7] Whose vote it is: one's own; at a paired screen that of the member who tapped, and otherwise nobody's. */
export function voterOf(
  parts: Parts,
  principal: Principal,
  teamId: TeamId,
  tapped: PersonId | undefined,
): PersonId | null {
  const voterId = authorOf(parts, principal, teamId, tapped)
  return isScreen(principal.facts) && voterId === principal.facts.id ? null : voterId
}
