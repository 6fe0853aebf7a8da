import type { Insertable, Selectable, Updateable } from 'kysely'
import type { PersonId } from '#shared/model/ids.ts'
import { type NetworkRole, type PersonFacts, SCREEN_ROLE } from '#shared/model/people.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

export type PersonRow = Selectable<Schema['person']>
type Membership = PersonFacts['memberships'][number]
export type PeopleStore = ReturnType<typeof createPeopleStore>

/** People of the network and their network roles. Nobody is ever deleted: a name stays on the cards. */
export function createPeopleStore(database: Database) {
  const { sql, connection } = database
  // Asked at every request and for every socket that opens, so these are not built anew each time.
  const activeById = connection.prepare<[PersonId], PersonRow>(
    'SELECT * FROM person WHERE id = ? AND left_at IS NULL',
  )
  const networkRolesOf = connection
    .prepare<[PersonId], NetworkRole>('SELECT role FROM network_role WHERE person_id = ?')
    .pluck()
  const membershipsOf = connection.prepare<[PersonId], Membership>(
    `SELECT team.id AS teamId, team.school_id AS schoolId, membership.role
     FROM membership JOIN team ON team.id = membership.team_id
     WHERE membership.person_id = ? AND team.closed_at IS NULL`,
  )
  const screensOf = connection.prepare<[PersonId], Omit<Membership, 'role'>>(
    `SELECT team.id AS teamId, team.school_id AS schoolId FROM screen JOIN team ON team.id = screen.team_id
     WHERE screen.person_id = ? AND team.closed_at IS NULL`,
  )
  return {
    get: (id: PersonId) => database.get(sql.selectFrom('person').selectAll().where('id', '=', id)),

    /** Somebody who can sign in: not "uit dienst". */
    active: (id: PersonId): PersonRow | undefined => activeById.get(id),

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
      if (!activeById.get(id)) return null
      return {
        id,
        networkRoles: networkRolesOf.all(id),
        memberships: [
          ...membershipsOf.all(id),
          ...screensOf.all(id).map((screen) => ({ ...screen, role: SCREEN_ROLE }) as const),
        ],
      }
    },
  }
}
