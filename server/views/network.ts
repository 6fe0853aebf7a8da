import type { TeamRow } from '#server/database/teams.ts'
import type { Parts } from '#server/parts.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { Network } from '#shared/protocol/network.ts'

/** Everything the beheerder manages. */
export function viewNetwork({ stores }: Parts): Network {
  const teams = stores.teams.all()
  const teamNames = teamNamesByPerson({ stores })
  const networkRoles = stores.people.allNetworkRoles()
  return {
    name: stores.network.get()?.name ?? '',
    schools: stores.schools.all().map(({ id, name, region }) => ({
      id,
      name,
      region,
      teams: teams.filter((team) => team.school_id === id).map(line),
    })),
    groups: teams.filter((team) => team.school_id === null).map(line),
    people: stores.people.allActive().map(({ id, name, email }) => ({
      id,
      name,
      email: email ?? '',
      networkRoles: networkRoles.filter((row) => row.person_id === id).map(({ role }) => role),
      teams: teamNames.get(id) ?? [],
    })),
    invitations: stores.invitations
      .unusedOf(null)
      .flatMap(({ id, email, name, network_role: networkRole, created_at, expires_at }) =>
        networkRole === null
          ? []
          : [{ id, email, name, networkRole, createdAt: created_at, expiresAt: expires_at }],
      ),
  }
}

/** Who is in which teams, by name of the team. */
export function teamNamesByPerson({ stores }: Pick<Parts, 'stores'>): Map<PersonId, string[]> {
  const names = new Map<PersonId, string[]>()
  for (const { personId, teamName } of stores.memberships.all()) {
    names.set(personId, [...(names.get(personId) ?? []), teamName])
  }
  return names
}

function line({ id, code, name, kind }: TeamRow) {
  return { id, code, name, kind }
}
