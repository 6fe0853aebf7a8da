import type { Database } from '#server/database/open.ts'
import type { Card } from '#shared/model/card.ts'
import type { Instant, TeamId } from '#shared/model/ids.ts'

export type CardIndex = ReturnType<typeof createCardIndex>

/** Rows that let the server ask over all boards, written in the transaction of the update they follow from. */
export function createCardIndex({ connection }: Database) {
  const put = connection.prepare(
    `INSERT INTO card_index
       (team_id, card_id, type, board, column_name, title, owner_id, due_on, shelf, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (team_id, card_id) DO UPDATE SET type = excluded.type, board = excluded.board,
       column_name = excluded.column_name, title = excluded.title, owner_id = excluded.owner_id,
       due_on = excluded.due_on, shelf = excluded.shelf, updated_at = excluded.updated_at`,
  )
  const dropPeople = connection.prepare('DELETE FROM card_person WHERE team_id = ? AND card_id = ?')
  const addPerson = connection.prepare(
    'INSERT INTO card_person (team_id, card_id, person_id) VALUES (?, ?, ?)',
  )
  return {
    put(teamId: TeamId, before: Card | null, card: Card, at: Instant): void {
      put.run(
        teamId,
        card.id,
        card.type,
        card.place.board,
        card.place.column,
        card.title,
        card.ownerId ?? null,
        card.dueOn ?? null,
        card.shelved?.shelf ?? null,
        at,
      )
      if (before?.people.join() === card.people.join()) return
      if (!before && card.people.length === 0) return
      dropPeople.run(teamId, card.id)
      for (const personId of card.people) addPerson.run(teamId, card.id, personId)
    },
  }
}
