import type { App } from '#server/app.ts'
import { newTeam } from '#server/commands/new-team.ts'
import { newId } from '#server/ids.ts'
import type { PersonId, SchoolId, TeamId } from '#shared/model/ids.ts'
import type { NetworkRole, TeamKind, TeamRole, Weekday } from '#shared/model/people.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'

/** Puts schools, teams and people straight into the database of `app`; `phc` is everybody's password. */
export function seeding({ parts, clock }: App, phc: string) {
  const { stores } = parts
  const at = clock.now()
  return {
    addSchool(name: string): SchoolId {
      const id = newId()
      stores.schools.add({ id, name, region: 'north', created_at: at })
      stores.schools.setHolidays(id, shippedHolidays('north'))
      return id
    },
    addTeam(code: string, name: string, kind: TeamKind, schoolId: SchoolId | null): TeamId {
      const team = newTeam({ code, name, kind, schoolId, at })
      stores.teams.add(team)
      return team.id
    },
    addPerson(
      name: string,
      memberships: readonly (readonly [TeamId, TeamRole, readonly Weekday[]])[],
      networkRoles: readonly NetworkRole[] = [],
    ): PersonId {
      const id = newId()
      const email = `${name.toLowerCase()}@deterp.example`
      stores.people.add({ id, name, email, password: phc, created_at: at, left_at: null })
      stores.people.setNetworkRoles(id, networkRoles)
      for (const [teamId, role, workdays] of memberships) {
        stores.memberships.set(teamId, id, { roles: [role], workdays, at })
      }
      return id
    },
  }
}
