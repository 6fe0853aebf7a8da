import type { Parts } from '#server/parts.ts'
import type { Principal } from '#server/plugins/authentication.ts'
import type { Me } from '#shared/protocol/http.ts'
import { isScreen, may } from '#shared/rules/permissions.ts'

/** What the client knows of the person who is signed in. */
export function viewMe({ stores, clock }: Parts, principal: Principal): Me {
  const { facts, personId, ownDevice } = principal
  const person = stores.people.get(personId)
  return {
    id: personId,
    name: person?.name ?? '',
    email: person?.email ?? '',
    language: person?.language ?? 'nl',
    networkName: stores.network.get()?.name ?? '',
    networkRoles: [...facts.networkRoles],
    teams: stores.teams.ofPerson(personId).map((team) => ({
      id: team.id,
      code: team.code,
      name: team.name,
      kind: team.kind,
      schoolId: team.school_id,
      schoolName: team.schoolName,
      roles: stores.memberships.rolesIn(team.id, personId),
      mayManage: may(facts, 'people/manage', {
        id: team.id,
        schoolId: team.school_id,
        visibility: team.visibility,
      }),
    })),
    ownDevice,
    isScreen: isScreen(facts),
    now: clock.now(),
  }
}
