import type { CardId, Day, PersonId, TeamId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'

type AskedRow = {
  teamId: TeamId
  teamCode: string
  teamName: string
  cardId: CardId
  title: string
  feedbackUntil: Day | null
}

/** Open proposals about which somebody was asked as an expert. */
export function createAskedAdviceStore({ connection }: Database) {
  const waiting = connection.prepare<[Record<'person', PersonId>], AskedRow>(
    `SELECT card.team_id AS teamId, team.code AS teamCode, team.name AS teamName, card.card_id AS cardId, title,
       feedback_until AS feedbackUntil
     FROM card_person JOIN card_index AS card ON card.team_id = card_person.team_id AND card.card_id = card_person.card_id
     JOIN team ON team.id = card.team_id AND closed_at IS NULL
     WHERE card_person.person_id = @person AND type = 'proposal' AND shelf IS NULL
       AND NOT EXISTS (SELECT 1 FROM decision_entry WHERE proposal_id = card.card_id)
       AND NOT EXISTS (SELECT 1 FROM proposal_record AS word WHERE word.team_id = card.team_id
         AND word.proposal_id = card.card_id AND word.kind = 'expert' AND word.person_id = @person)
     ORDER BY coalesce(feedback_until, '9999'), title`,
  )
  return {
    /** Those on which this person did not say yet what they think, the first to close first. */
    waitingFor: (person: PersonId): AskedRow[] => waiting.all({ person }),
  }
}
