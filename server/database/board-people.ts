import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'

/** The people a team's boards and their history speak of, whether or not they are in the team. */
export function createBoardPeopleStore(database: Database) {
  const named = database.connection.prepare<
    [Record<'team', TeamId>],
    { id: string; name: string }
  >(`
    SELECT id, name FROM person WHERE id IN (
      SELECT owner_id FROM card_index WHERE team_id = @team
      UNION SELECT person_id FROM card_person WHERE team_id = @team
      UNION SELECT person_id FROM card_event WHERE team_id = @team
      UNION SELECT from_value FROM card_event WHERE team_id = @team
      UNION SELECT to_value FROM card_event WHERE team_id = @team
      UNION SELECT person_id FROM measurement WHERE team_id = @team
    ) ORDER BY name`)
  const { sql } = database
  return {
    ofTeam: (teamId: TeamId): { id: PersonId; name: string }[] => named.all({ team: teamId }),

    /** The last change that history knows of. */
    lastChange: (teamId: TeamId) =>
      database.get(
        sql
          .selectFrom('card_event')
          .select(['at', 'person_id as by'])
          .where('team_id', '=', teamId)
          .orderBy('id', 'desc')
          .limit(1),
      ) ?? null,
  }
}
