import type { Database } from '#server/database/open.ts'
import type { CardId, Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { CardEvent, CardEventKind } from '#shared/protocol/http.ts'
import { createTypingEvents, isTyping } from './typing-events.ts'

export type CardEventRow = {
  readonly teamId: TeamId
  readonly cardId: CardId
  readonly at: Instant
  readonly personId: PersonId | null
  readonly kind: CardEventKind
  readonly from: string | null
  readonly to: string | null
}

export type CardEventStore = ReturnType<typeof createCardEventStore>

/** The history of cards, with the server's time and the signed-in person (SYNC7). Append-only but for typing and cards that are gone for good. */
export function createCardEventStore(database: Database) {
  const { connection } = database
  const insert = connection.prepare(
    'INSERT INTO card_event (team_id, card_id, at, person_id, kind, from_value, to_value) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const ofCard = connection.prepare<[TeamId, CardId], CardEvent>(
    `SELECT id, at, person_id AS "by", kind, from_value AS "from", to_value AS "to" FROM card_event
     WHERE team_id = ? AND card_id = ? ORDER BY id DESC`,
  )
  const vouch = connection
    .prepare<[TeamId, CardId, PersonId, CardEventKind, string]>(
      `SELECT 1 FROM card_event WHERE team_id = ? AND card_id = ? AND person_id = ? AND kind = ?
       AND coalesce(to_value, '') LIKE ? LIMIT 1`,
    )
    .pluck()

  const dropCard = connection.prepare('DELETE FROM card_event WHERE team_id = ? AND card_id = ?')
  const typing = createTypingEvents(database)

  return {
    /** Adds an event. Typing on goes into the last one, and typing back to how it was takes it away again. */
    add(row: CardEventRow): void {
      if (isTyping(row.kind)) {
        typing.add(row)
        return
      }
      const { teamId, cardId, at, personId, kind, from, to } = row
      insert.run(teamId, cardId, at, personId, kind, from, to)
    },
    /** Writes how far those have typed who paused since. Returns the cards that are still being typed in. */
    finishPauses(): CardId[] {
      return typing.hasUnwritten ? database.transaction(typing.finishPauses) : []
    },
    /** Writes how far everybody has typed since. */
    finishTyping(): void {
      if (typing.hasUnwritten) database.transaction(typing.finish)
    },
    /** Call when a transaction with events in it was rolled back. */
    rolledBack: typing.rolledBack,
    /** The card left the document for good (SYNC10), and its texts with it. */
    drop(teamId: TeamId, cardId: CardId): void {
      dropCard.run(teamId, cardId)
    },
    /** Newest first. */
    of(teamId: TeamId, cardId: CardId): CardEvent[] {
      return ofCard.all(teamId, cardId)
    },
    /** Did this person ever do this to this card? `to` is a LIKE pattern. */
    tells(
      teamId: TeamId,
      cardId: CardId,
      personId: PersonId,
      kind: CardEventKind,
      to: string,
    ): boolean {
      return vouch.get(teamId, cardId, personId, kind, to) !== undefined
    },
  }
}
