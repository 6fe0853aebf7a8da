import type { Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { CardEvent } from '#shared/protocol/http.ts'
import type { Database } from './open.ts'

export type NewsRow = CardEvent & {
  readonly teamId: TeamId
  readonly cardId: string
  readonly title: string
  readonly board: 'improvement' | 'scrum'
  readonly byName: string | null
}
export type NewsMark = { readonly eventId: number; readonly at: Instant }

const MOST = 300

/** [NEWS1] What others did on the boards of a person after the last thing that person has seen of them. */
export function createNewsStore({ connection }: Database) {
  const mark = connection.prepare<[PersonId, TeamId], NewsMark>(
    'SELECT event_id AS eventId, at FROM news_mark WHERE person_id = ? AND team_id = ?',
  )
  const putMark = connection.prepare(
    `INSERT INTO news_mark (person_id, team_id, event_id, at) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET event_id = max(event_id, excluded.event_id), at = excluded.at`,
  )
  const after = connection.prepare<[TeamId, number, PersonId], NewsRow>(
    `SELECT card_event.id, card_event.team_id AS teamId, card_event.card_id AS cardId, card_event.at, person_id AS "by",
       kind, from_value AS "from", to_value AS "to", title, board, person.name AS byName
     FROM card_event JOIN card_index USING (team_id, card_id) LEFT JOIN person ON person.id = person_id
     WHERE card_event.team_id = ? AND card_event.id > ? AND person_id IS NOT ?
     ORDER BY card_event.id DESC LIMIT ${MOST}`,
  )
  const lastBefore = connection
    .prepare<[TeamId, Instant], number>(
      'SELECT coalesce(max(id), 0) FROM card_event WHERE team_id = ? AND at < ?',
    )
    .pluck()
  return {
    mark: (personId: PersonId, teamId: TeamId): NewsMark | null =>
      mark.get(personId, teamId) ?? null,
    /** A mark never moves back. */
    see: (personId: PersonId, teamId: TeamId, eventId: number, at: Instant): void => {
      putMark.run(personId, teamId, eventId, at)
    },
    /** Newest first, the last 300. */
    after: (teamId: TeamId, eventId: number, reader: PersonId): NewsRow[] =>
      after.all(teamId, eventId, reader),
    /** The number of the last event of a team before a moment. */
    lastBefore: (teamId: TeamId, at: Instant): number => lastBefore.get(teamId, at) ?? 0,
  }
}
