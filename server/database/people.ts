import type { Insertable, Selectable, Updateable } from 'kysely'
import type { PersonId } from '#shared/model/ids.ts'
import { type NetworkRole, type PersonFacts, SCREEN_ROLE } from '#shared/model/people.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

export type PersonRow = Selectable<Schema['person']>
export type PeopleStore = ReturnType<typeof createPeopleStore>

/** People of the network and their network roles. Nobody is ever deleted: a name stays on the cards. */
export function createPeopleStore(database: Database) {
  const { sql } = database
  return {
    get: (id: PersonId) => database.get(sql.selectFrom('person').selectAll().where('id', '=', id)),

    /** Somebody who can sign in: not "uit dienst". */
    active: (id: PersonId) =>
      database.get(
        sql.selectFrom('person').selectAll().where('id', '=', id).where('left_at', 'is', null),
      ),

    /** `email` in lower case. */
    byEmail: (email: string) =>
      database.get(sql.selectFrom('person').selectAll().where('email', '=', email)),

    /** Everybody but the screens on walls. */
    allActive: () =>
      database.all(
        sql
          .selectFrom('person')
          .selectAll()
          .where('left_at', 'is', null)
          .where('id', 'not in', (query) => query.selectFrom('screen').select('person_id'))
          .orderBy('name'),
      ),

    anybody: () => database.get(sql.selectFrom('person').select('id').limit(1)) !== undefined,

    add: (row: Insertable<Schema['person']>) => database.run(sql.insertInto('person').values(row)),

    change: (id: PersonId, fields: Omit<Updateable<Schema['person']>, 'id'>) =>
      database.run(sql.updateTable('person').set(fields).where('id', '=', id)),

    networkRoles: (id: PersonId): NetworkRole[] =>
      database
        .all(sql.selectFrom('network_role').select('role').where('person_id', '=', id))
        .map(({ role }) => role),

    /** Who has this role in the network and is in service, by name. */
    withNetworkRole: (role: NetworkRole): { id: PersonId; name: string }[] =>
      database.all(
        sql
          .selectFrom('network_role')
          .innerJoin('person', 'person.id', 'network_role.person_id')
          .select(['person.id', 'person.name'])
          .where('role', '=', role)
          .where('left_at', 'is', null)
          .orderBy('person.name'),
      ),

    allNetworkRoles: () => database.all(sql.selectFrom('network_role').selectAll()),

    setNetworkRoles: (id: PersonId, roles: readonly NetworkRole[]) => {
      database.run(sql.deleteFrom('network_role').where('person_id', '=', id))
      for (const role of new Set(roles)) {
        database.run(sql.insertInto('network_role').values({ person_id: id, role }))
      }
    },

    /** What the rights table asks of a person; null when they are unknown or "uit dienst". */
    facts: (id: PersonId): PersonFacts | null => {
      const person = database.get(
        sql.selectFrom('person').select('id').where('id', '=', id).where('left_at', 'is', null),
      )
      if (!person) return null
      const networkRoles = database.all(
        sql.selectFrom('network_role').select('role').where('person_id', '=', id),
      )
      const memberships = database.all(
        sql
          .selectFrom('membership')
          .innerJoin('team', 'team.id', 'membership.team_id')
          .select(['team.id as teamId', 'team.school_id as schoolId', 'membership.role'])
          .where('membership.person_id', '=', id)
          .where('team.closed_at', 'is', null),
      )
      const screens = database.all(
        sql
          .selectFrom('screen')
          .innerJoin('team', 'team.id', 'screen.team_id')
          .select(['team.id as teamId', 'team.school_id as schoolId'])
          .where('screen.person_id', '=', id)
          .where('team.closed_at', 'is', null),
      )
      return {
        id,
        networkRoles: networkRoles.map(({ role }) => role),
        memberships: [
          ...memberships,
          ...screens.map((screen) => ({ ...screen, role: SCREEN_ROLE }) as const),
        ],
      }
    },
  }
}
