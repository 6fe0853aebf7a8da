import { plusMinutes } from '#server/clock.ts'
import type { Database } from '#server/database/open.ts'
import type { CardId, Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { CardEvent, CardEventKind } from '#shared/protocol/http.ts'

export type CardEventRow = {
  readonly teamId: TeamId
  readonly cardId: CardId
  readonly at: Instant
  readonly personId: PersonId | null
  readonly kind: CardEventKind
  readonly from: string | null
  readonly to: string | null
}

/** An event that further typing goes into. */
type Typing = {
  readonly id: number
  readonly at: Instant
  readonly personId: PersonId | null
  readonly from: string | null
}

export type CardEventStore = ReturnType<typeof createCardEventStore>

/** Typing is one event per person and card for so long, from the first keystroke on. */
const TYPING_MINUTES = 10
const MAX_TYPING = 2000
const TYPING: readonly CardEventKind[] = ['renamed', 'explained', 'waiting']

/** The history of cards, with the server's time and the signed-in person (SYNC7). Append-only but for typing. */
export function createCardEventStore({ connection }: Database) {
  const insert = connection.prepare(
    'INSERT INTO card_event (team_id, card_id, at, person_id, kind, from_value, to_value) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const lastOfKind = connection.prepare<[TeamId, CardId, CardEventKind], Typing>(
    `SELECT id, at, person_id AS personId, from_value AS "from" FROM card_event
     WHERE team_id = ? AND card_id = ? AND kind = ? ORDER BY id DESC LIMIT 1`,
  )
  /** The last typing of each card and kind: asked of the database at every keystroke it would cost most of the write. */
  const typing = new Map<string, Typing>()
  const continueTyping = connection.prepare('UPDATE card_event SET to_value = ? WHERE id = ?')
  const forget = connection.prepare('DELETE FROM card_event WHERE id = ?')
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

  const remember = (key: string, event: Typing) => {
    if (typing.size >= MAX_TYPING) typing.clear()
    typing.set(key, event)
  }

  return {
    /** Adds an event; typing on goes into the last one, and typing back to how it was takes it away again. */
    add(row: CardEventRow): void {
      const { teamId, cardId, at, personId, kind, from, to } = row
      if (!TYPING.includes(kind)) {
        insert.run(teamId, cardId, at, personId, kind, from, to)
        return
      }
      const key = `${teamId}/${cardId}/${kind}`
      const last = typing.get(key) ?? lastOfKind.get(teamId, cardId, kind)
      if (last?.personId !== personId || at >= plusMinutes(last.at, TYPING_MINUTES)) {
        const { lastInsertRowid } = insert.run(teamId, cardId, at, personId, kind, from, to)
        remember(key, { id: Number(lastInsertRowid), at, personId, from })
      } else if (last.from === to) {
        forget.run(last.id)
        typing.delete(key)
      } else {
        continueTyping.run(to, last.id)
        remember(key, last)
      }
    },
    /** Call when a transaction with events in it was rolled back. */
    rolledBack(): void {
      typing.clear()
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
