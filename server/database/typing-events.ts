import { plusMinutes } from '#server/clock.ts'
import type { CardId, Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { CardEventKind } from '#shared/protocol/http.ts'
import type { CardEventRow } from './card-events.ts'
import type { Database } from './open.ts'

/** An event that further typing goes into. */
type Typing = {
  readonly id: number
  readonly at: Instant
  readonly personId: PersonId | null
  readonly from: string | null
}

/** Typing is one event per person, card and text for so long, from the first keystroke on. */
const TYPING_MINUTES = 10
const MAX_KNOWN = 2000
const KINDS: readonly CardEventKind[] = ['renamed', 'explained', 'waiting']

export function isTyping(kind: CardEventKind): boolean {
  return KINDS.includes(kind)
}

/** What the text of an event has become since it was written. */
type Unwritten = {
  readonly key: string
  readonly cardId: CardId
  readonly from: string | null
  readonly to: string | null
  /** How often `finishPauses` found somebody still typing. */
  looks: number
  isTyping: boolean
}
/** Who types on without a pause has it written after so many looks. */
const MOST_LOOKS = 10

/**
 * Events of typing. The first keystroke adds the event; what the text has become since goes into it at the first pause,
 * because a row that changes at every keystroke would cost as much as the keystroke itself.
 */
export function createTypingEvents({ connection }: Database) {
  const insert = connection.prepare(
    'INSERT INTO card_event (team_id, card_id, at, person_id, kind, from_value, to_value) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const lastOfKind = connection.prepare<[TeamId, CardId, CardEventKind], Typing>(
    `SELECT id, at, person_id AS personId, from_value AS "from" FROM card_event
     WHERE team_id = ? AND card_id = ? AND kind = ? ORDER BY id DESC LIMIT 1`,
  )
  const update = connection.prepare('UPDATE card_event SET to_value = ? WHERE id = ?')
  const remove = connection.prepare('DELETE FROM card_event WHERE id = ?')

  /** The last event of each card and text, so that a keystroke need not ask for it. */
  const known = new Map<string, Typing>()
  /** By event. */
  const unwritten = new Map<number, Unwritten>()

  function finishOne(id: number): void {
    const event = unwritten.get(id)
    if (!event) return
    unwritten.delete(id)
    if (event.from !== event.to) {
      update.run(event.to, id)
      return
    }
    // Typed back to how it was: nothing happened.
    remove.run(id)
    known.delete(event.key)
  }

  return {
    add(row: CardEventRow): void {
      const { teamId, cardId, at, personId, kind, from, to } = row
      const key = `${teamId}/${cardId}/${kind}`
      const last = known.get(key) ?? lastOfKind.get(teamId, cardId, kind)
      if (last?.personId === personId && at < plusMinutes(last.at, TYPING_MINUTES)) {
        known.set(key, last)
        const looks = unwritten.get(last.id)?.looks ?? 0
        unwritten.set(last.id, { key, cardId, from: last.from, to, looks, isTyping: true })
        return
      }
      if (last) finishOne(last.id)
      if (known.size >= MAX_KNOWN) known.clear()
      const { lastInsertRowid } = insert.run(teamId, cardId, at, personId, kind, from, to)
      known.set(key, { id: Number(lastInsertRowid), at, personId, from })
    },
    get hasUnwritten(): boolean {
      return unwritten.size > 0
    },
    /**
     * Writes how far those have typed who paused since the last look. Call it about once a second, inside a transaction.
     * Returns the cards that are still being typed in.
     */
    finishPauses(): CardId[] {
      const typed: CardId[] = []
      for (const [id, event] of unwritten) {
        event.looks += 1
        if (event.isTyping && event.looks < MOST_LOOKS) {
          event.isTyping = false
          typed.push(event.cardId)
        } else finishOne(id)
      }
      return typed
    },
    /** Writes how far everybody has typed. Call inside a transaction. */
    finish(): void {
      for (const id of unwritten.keys()) finishOne(id)
    },
    /** Call when a transaction was rolled back: its events are not there. */
    rolledBack(): void {
      known.clear()
      unwritten.clear()
    },
  }
}
