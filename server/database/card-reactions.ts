import type { TeamId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

export type CardReactionRow = {
  readonly id: string
  readonly cardId: string
  readonly kind: Schema['card_reaction']['kind']
  readonly needsAnswer: number
  readonly about: string | null
  readonly text: string
  readonly by: string
  readonly byName: string
  readonly at: string
}

const ROWS = `SELECT reaction.id, card_id AS cardId, kind, needs_answer AS needsAnswer, about, text, person_id AS "by",
    person.name AS byName, at
  FROM card_reaction AS reaction JOIN person ON person.id = person_id WHERE team_id = ?`

/** What the directeur says at cards and what teams answer; append-only, author and time by the server. */
export function createCardReactionStore(database: Database) {
  const { sql, connection } = database
  const ofTeam = connection.prepare<[TeamId], CardReactionRow>(`${ROWS} ORDER BY at, reaction.id`)
  const unanswered = connection.prepare<[TeamId], CardReactionRow>(
    `${ROWS} AND needs_answer = 1
       AND NOT EXISTS (SELECT 1 FROM card_reaction AS answer WHERE answer.about = reaction.id)
     ORDER BY at, reaction.id`,
  )
  return {
    /** Oldest first. */
    ofTeam: (teamId: TeamId): CardReactionRow[] => ofTeam.all(teamId),

    /** What still waits for an answer of the team. */
    unanswered: (teamId: TeamId): CardReactionRow[] => unanswered.all(teamId),

    get: (id: string) =>
      database.get(sql.selectFrom('card_reaction').selectAll().where('id', '=', id)),

    add: (row: Schema['card_reaction']): void => {
      database.run(sql.insertInto('card_reaction').values(row))
    },
  }
}
