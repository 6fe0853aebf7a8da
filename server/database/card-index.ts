import type { Database } from '#server/database/open.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId, Instant, TeamId } from '#shared/model/ids.ts'

/** The columns of a row, in order. */
const indexed: readonly ((card: Card) => string | number | null)[] = [
  (card) => card.type,
  (card) => card.place.board,
  (card) => card.place.column,
  (card) => card.title,
  (card) => card.ownerId ?? null,
  (card) => card.dueOn ?? null,
  (card) => card.shelved?.shelf ?? null,
  (card) => card.postponements.length,
  (card) => (card.waitingFor.trim() === '' ? 0 : 1),
  (card) => card.time ?? null,
  (card) => (card.recurring ? (card.rhythm ?? null) : null),
  (card) => card.recursFrom ?? null,
  (card) => card.goalStatus ?? null,
  (card) => card.startOn ?? null,
  (card) => card.baseline ?? null,
  (card) => card.target ?? null,
  (card) => card.unit ?? null,
  (card) => card.helpAsked?.at ?? null,
  (card) => card.forDirector?.at ?? null,
  (card) => card.feedbackUntil ?? null,
]

/** Rows that let the server ask over all boards, written in the transaction of the update they follow from. */
export function createCardIndex({ connection }: Database) {
  const put = connection.prepare(
    `INSERT INTO card_index
       (team_id, card_id, type, board, column_name, title, owner_id, due_on, shelf, postponed, waiting, time, rhythm,
        recurs_from, goal_status, start_on, baseline, target, unit, help_at, flagged_at, feedback_until, updated_at,
        state_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (team_id, card_id) DO UPDATE SET
       state_at = CASE WHEN board = excluded.board AND column_name = excluded.column_name AND shelf IS excluded.shelf
         THEN state_at ELSE excluded.updated_at END, type = excluded.type, board = excluded.board,
       column_name = excluded.column_name, title = excluded.title, owner_id = excluded.owner_id,
       due_on = excluded.due_on, shelf = excluded.shelf, postponed = excluded.postponed, waiting = excluded.waiting,
       time = excluded.time, rhythm = excluded.rhythm, recurs_from = excluded.recurs_from,
       goal_status = excluded.goal_status, start_on = excluded.start_on, baseline = excluded.baseline,
       target = excluded.target, unit = excluded.unit, help_at = excluded.help_at, flagged_at = excluded.flagged_at,
       feedback_until = excluded.feedback_until, updated_at = excluded.updated_at`,
  )
  const dropPeople = connection.prepare('DELETE FROM card_person WHERE team_id = ? AND card_id = ?')
  const addPerson = connection.prepare(
    'INSERT INTO card_person (team_id, card_id, person_id) VALUES (?, ?, ?)',
  )
  const again = connection.prepare(
    `UPDATE card_index SET type = ?, board = ?, column_name = ?, title = ?, owner_id = ?, due_on = ?, shelf = ?,
       postponed = ?, waiting = ?, time = ?, rhythm = ?, recurs_from = ?, goal_status = ?, start_on = ?, baseline = ?,
       target = ?, unit = ?, help_at = ?, flagged_at = ?, feedback_until = ? WHERE team_id = ? AND card_id = ?`,
  )
  const stale = connection.prepare<[], TeamId>('SELECT team_id FROM stale_card_index').pluck()
  const notStale = connection.prepare('DELETE FROM stale_card_index WHERE team_id = ?')
  const dropCard = connection.prepare('DELETE FROM card_index WHERE team_id = ? AND card_id = ?')
  return {
    /** The card left the document for good (SYNC10). */
    drop(teamId: TeamId, cardId: CardId): void {
      dropPeople.run(teamId, cardId)
      dropCard.run(teamId, cardId)
    },
    /** Teams whose rows were written before every column was there. */
    stale: (): TeamId[] => stale.all(),
    /** Writes the rows of a team again as its cards are; nothing happened to them, so their times stay. */
    refill(teamId: TeamId, cards: Iterable<Card>): void {
      for (const card of cards) {
        again.run(...indexed.map((value) => value(card)), teamId, card.id)
      }
      notStale.run(teamId)
    },
    /** Puts the card as it is now. Most edits are typing in a text that is not in here. */
    put(teamId: TeamId, before: Card | null, card: Card, at: Instant): void {
      if (!before || indexed.some((value) => value(before) !== value(card)))
        putRow(teamId, card, at)
      const people = before?.people ?? []
      if (people.join() === card.people.join()) return
      dropPeople.run(teamId, card.id)
      for (const personId of card.people) addPerson.run(teamId, card.id, personId)
    },
  }

  function putRow(teamId: TeamId, card: Card, at: Instant): void {
    put.run(teamId, card.id, ...indexed.map((value) => value(card)), at, at)
  }
}
