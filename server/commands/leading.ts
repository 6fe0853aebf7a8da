import type { Stores } from '#server/database/stores.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { TeamRole } from '#shared/model/people.ts'
import { isLeadingRole } from '#shared/rules/permissions.ts'

/** [PERM6] Whether the team would have nobody to lead it once this person has only `roles` there. */
export function leavesTeamUnled(
  { memberships }: Stores,
  teamId: TeamId,
  personId: PersonId,
  roles: readonly TeamRole[],
): boolean {
  if (roles.some(isLeadingRole)) return false
  if (!memberships.rolesIn(teamId, personId).some(isLeadingRole)) return false
  return !memberships
    .ofTeam(teamId)
    .some((member) => member.id !== personId && member.roles.some(isLeadingRole))
}

/** [PERM6] Whether this person is the only one left who manages the network. */
export function isLastAdministrator({ people }: Stores, personId: PersonId): boolean {
  const administrators = people.allNetworkRoles().filter(({ role }) => role === 'administrator')
  return administrators.length === 1 && administrators[0]?.person_id === personId
}
