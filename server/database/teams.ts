import type { PersonId, SchoolId, TeamId } from '#shared/model/ids.ts'
import type { TeamFacts } from '#shared/model/people.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

export type TeamRow = Schema['team']
/** What says when a team holds its sessions until its year plan does. */
export type SessionSettings = Pick<
  TeamRow,
  | 'created_at'
  | 'board_session_weekday'
  | 'board_session_time'
  | 'scrum_session_weekday'
  | 'scrum_session_time'
>
export type TeamStore = ReturnType<typeof createTeamStore>

/** Teams and groups that are open, with the name of their school. */
export function createTeamStore(database: Database) {
  const { sql, connection } = database
  // Asked for every socket that opens and at every act, so it is not built anew each time.
  const factsOf = connection.prepare<[TeamId], TeamFacts>(
    'SELECT id, school_id AS schoolId, visibility FROM team WHERE id = ? AND closed_at IS NULL',
  )
  const withSchool = sql
    .selectFrom('team')
    .leftJoin('school', 'school.id', 'team.school_id')
    .selectAll('team')
    .select('school.name as schoolName')
    .where('team.closed_at', 'is', null)

  return {
    get: (id: TeamId) => database.get(withSchool.where('team.id', '=', id)),

    /** By school and name; groups last. */
    all: () =>
      database.all(
        withSchool.orderBy('school.name', (order) => order.asc().nullsLast()).orderBy('team.name'),
      ),

    ofPerson: (personId: PersonId) =>
      database.all(
        withSchool
          .where('team.id', 'in', (query) =>
            query
              .selectFrom('membership')
              .select('membership.team_id')
              .where('membership.person_id', '=', personId)
              .union(
                query
                  .selectFrom('screen')
                  .select('screen.team_id')
                  .where('screen.person_id', '=', personId),
              ),
          )
          .orderBy('team.name'),
      ),

    /** Closed teams count too: their decisions keep the code. */
    idByCode: (code: string) =>
      database.get(sql.selectFrom('team').select('id').where('code', '=', code))?.id,

    idsOfSchool: (schoolId: SchoolId) =>
      database
        .all(sql.selectFrom('team').select('id').where('school_id', '=', schoolId))
        .map(({ id }) => id),

    add: (row: TeamRow) => database.run(sql.insertInto('team').values(row)),

    change: (id: TeamId, fields: Partial<Omit<TeamRow, 'id'>>) =>
      database.run(sql.updateTable('team').set(fields).where('id', '=', id)),

    /** What the rights table asks of a team; null when it is unknown or closed. */
    facts: (id: TeamId): TeamFacts | null => factsOf.get(id) ?? null,
  }
}
