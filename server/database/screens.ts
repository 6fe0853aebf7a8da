import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

/** Screens that are paired with a team. Once unpaired its person is "uit dienst", so that its name stays on the cards. */
export function createScreenStore(database: Database) {
  const { sql } = database
  const paired = sql
    .selectFrom('screen')
    .innerJoin('person', 'person.id', 'screen.person_id')
    .where('person.left_at', 'is', null)
  return {
    add: (row: Schema['screen']) => database.run(sql.insertInto('screen').values(row)),

    /** Newest first; `seenAt` is null for one that never came in. */
    ofTeam: (teamId: TeamId) =>
      database.all(
        paired
          .innerJoin('person as by', 'by.id', 'screen.paired_by')
          .leftJoin('sign_in', 'sign_in.person_id', 'screen.person_id')
          .select([
            'person.id',
            'person.name',
            'by.name as pairedBy',
            'screen.paired_at as pairedAt',
            'sign_in.seen_at as seenAt',
          ])
          .where('screen.team_id', '=', teamId)
          .orderBy('screen.paired_at', 'desc'),
      ),

    /** The team of a paired screen; undefined for a person. */
    teamOf: (personId: PersonId): TeamId | undefined =>
      database.get(paired.select('team_id').where('screen.person_id', '=', personId))?.team_id,
  }
}
