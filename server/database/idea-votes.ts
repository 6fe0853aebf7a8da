import type { CardId, PersonId, TeamId } from '#shared/model/ids.ts'
import type { IdeaVote } from '#shared/protocol/sessions.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

/** Votes only order ideas: screens get totals and the reader's own, never who voted. */
export function createIdeaVoteStore(database: Database) {
  const { sql } = database
  const totals = database.connection.prepare<
    [PersonId, TeamId],
    { cardId: CardId; count: number; mine: number }
  >(
    `SELECT card_id AS cardId, count(*) AS count, sum(person_id = ?) AS mine FROM idea_vote
     WHERE team_id = ? GROUP BY card_id ORDER BY count DESC, card_id`,
  )
  return {
    ofTeam: (teamId: TeamId, reader: PersonId): IdeaVote[] =>
      totals.all(reader, teamId).map((row) => ({ ...row, mine: row.mine > 0 })),

    add: (row: Schema['idea_vote']) =>
      database.run(
        sql
          .insertInto('idea_vote')
          .values(row)
          .onConflict((conflict) => conflict.doNothing()),
      ),

    remove: (teamId: TeamId, cardId: CardId, personId: PersonId) =>
      database.run(
        sql
          .deleteFrom('idea_vote')
          .where('team_id', '=', teamId)
          .where('card_id', '=', cardId)
          .where('person_id', '=', personId),
      ),
  }
}
