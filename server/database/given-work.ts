import type { Card } from '#shared/model/card.ts'
import { isWork } from '#shared/model/card.ts'
import type { CardId, Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'

export type GivenRow = {
  readonly teamId: TeamId
  readonly cardId: CardId
  readonly by: PersonId
  readonly byName: string
  readonly at: Instant
}

/**
 * [ACT7] "Nieuw voor jou": work that somebody else put in a person's name and that they have not answered yet. Written
 * in the transaction of the update it follows from; working on the card is an answer too.
 */
export function createGivenWorkStore({ connection }: Database) {
  const give = connection.prepare(
    `INSERT INTO given_work (team_id, card_id, person_id, given_by, given_at, answered_at)
     VALUES (?, ?, ?, ?, ?, NULL)
     ON CONFLICT DO UPDATE SET given_by = excluded.given_by, given_at = excluded.given_at, answered_at = NULL`,
  )
  const answer = connection.prepare(
    `UPDATE given_work SET answered_at = ? WHERE person_id = ? AND team_id = ? AND card_id = ? AND answered_at IS NULL`,
  )
  const answerAll = connection.prepare(
    'UPDATE given_work SET answered_at = ? WHERE answered_at IS NULL AND given_at < ?',
  )
  const unanswered = connection.prepare<[PersonId], GivenRow>(
    `SELECT given_work.team_id AS teamId, given_work.card_id AS cardId, given_by AS "by", person.name AS byName,
       given_at AS at
     FROM given_work JOIN card_index USING (team_id, card_id) JOIN person ON person.id = given_by
     WHERE given_work.person_id = ? AND answered_at IS NULL AND owner_id = given_work.person_id
       AND type IN ('task','action') AND column_name IN ('todo','doing') AND shelf IS NULL
     ORDER BY given_at DESC, card_id`,
  )
  return {
    /** What one update of a card means: `by` gave it to somebody, or answered by working on it. */
    follow(
      teamId: TeamId,
      before: Card | null,
      card: Card,
      by: PersonId | null,
      at: Instant,
    ): void {
      const { ownerId } = card
      if (ownerId === undefined || by === null || !isWork(card)) return
      if (ownerId === by) answer.run(at, by, teamId, card.id)
      else if (ownerId !== before?.ownerId) give.run(teamId, card.id, ownerId, by, at)
    },
    /** False when there was nothing to answer any more. */
    answer: (teamId: TeamId, cardId: CardId, personId: PersonId, at: Instant): boolean =>
      answer.run(at, personId, teamId, cardId).changes > 0,
    /** Everybody has seen what was given before `until`: people who stood at the board together. */
    answerBefore: (until: Instant, at: Instant): void => {
      answerAll.run(at, until)
    },
    /** Newest first. */
    of: (personId: PersonId): GivenRow[] => unanswered.all(personId),
  }
}
