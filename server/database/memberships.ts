import type { Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { TeamRole, Weekday } from '#shared/model/people.ts'
import type { Database } from './open.ts'

export type MemberRow = {
  id: PersonId
  name: string
  email: string
  roles: TeamRole[]
  workdays: Weekday[]
}

const WEEKDAYS = [1, 2, 3, 4, 5] as const

/** Who is what in which team. A person is a member while they have at least one role there. */
export function createMembershipStore(database: Database) {
  const { sql } = database

  function rolesIn(teamId: TeamId, personId: PersonId): TeamRole[] {
    return database
      .all(
        sql
          .selectFrom('membership')
          .select('role')
          .where('team_id', '=', teamId)
          .where('person_id', '=', personId),
      )
      .map(({ role }) => role)
  }

  function end(teamId: TeamId, personId: PersonId): void {
    for (const table of ['membership', 'workdays'] as const) {
      database.run(
        sql.deleteFrom(table).where('team_id', '=', teamId).where('person_id', '=', personId),
      )
    }
  }

  return {
    rolesIn,
    end,

    /** By name. */
    ofTeam: (teamId: TeamId): MemberRow[] => {
      const rows = database.all(
        sql
          .selectFrom('membership')
          .innerJoin('person', 'person.id', 'membership.person_id')
          .leftJoin('workdays', (join) =>
            join
              .onRef('workdays.team_id', '=', 'membership.team_id')
              .onRef('workdays.person_id', '=', 'membership.person_id'),
          )
          .select(['person.id', 'person.name', 'person.email', 'membership.role', 'workdays.days'])
          .where('membership.team_id', '=', teamId)
          .orderBy('person.name')
          .orderBy('person.id'),
      )
      const members = new Map<PersonId, MemberRow>()
      for (const { id, name, email, role, days } of rows) {
        const known = members.get(id)
        if (known) known.roles.push(role)
        else {
          const workdays = weekdaysIn(days ?? '')
          members.set(id, { id, name, email: email ?? '', roles: [role], workdays })
        }
      }
      return [...members.values()]
    },

    /** Every membership in a team that is open. */
    all: () =>
      database.all(
        sql
          .selectFrom('membership')
          .innerJoin('team', 'team.id', 'membership.team_id')
          .select([
            'membership.person_id as personId',
            'team.id as teamId',
            'team.name as teamName',
          ])
          .where('team.closed_at', 'is', null)
          .distinct()
          .orderBy('team.name'),
      ),

    /** Makes `roles` and `workdays` all there is of this person in this team. */
    set: (
      teamId: TeamId,
      personId: PersonId,
      membership: { roles: readonly TeamRole[]; workdays: readonly Weekday[]; at: Instant },
    ): void => {
      end(teamId, personId)
      for (const role of new Set(membership.roles)) {
        const row = { team_id: teamId, person_id: personId, role, created_at: membership.at }
        database.run(sql.insertInto('membership').values(row))
      }
      const days = daysText(membership.workdays)
      const row = { team_id: teamId, person_id: personId, days }
      database.run(sql.insertInto('workdays').values(row))
    },
  }
}

/** `[5, 1, 3]` as it is stored: `135`. */
export function daysText(workdays: readonly Weekday[]): string {
  return WEEKDAYS.filter((day) => workdays.includes(day)).join('')
}

export function weekdaysIn(days: string): Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(String(day)))
}
