import type { Schema } from '#server/database/schema.ts'
import type { Card } from '#shared/model/card.ts'
import { isWork } from '#shared/model/card.ts'
import type { Instant } from '#shared/model/ids.ts'
import type { RunningSession } from '#shared/model/session.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import type { SessionOutcome } from '#shared/protocol/sessions.ts'
import { boardOf } from '#shared/rules/session-closing.ts'

type Facts = {
  readonly session: RunningSession
  readonly board: BoardSnapshot
  readonly measurements: readonly Schema['measurement'][]
  readonly decisions: SessionOutcome['decisions']
  /** When the session before ended; null when there was none. */
  readonly previousAt: Instant | null
}

/** [SES12] What a session brought, from the cards and records that came about in it. No minutes, no notes. */
export function outcomeOf(facts: Facts): SessionOutcome {
  const { session, board, measurements, decisions, previousAt } = facts
  const { startedAt } = session
  const cards = [...board.cards.values()].filter((card) => card.shelved?.shelf !== 'bin')
  const made = cards.filter((card) => card.createdAt >= startedAt)
  const isDoneFrom = (card: Card, from: Instant) =>
    isWork(card) && card.done !== undefined && card.done.at >= from
  const before = previousAt ?? ''
  return {
    done: cards.filter((card) => isDoneFrom(card, startedAt)).map(doneLine),
    doneBefore: cards
      .filter(
        (card) =>
          isDoneFrom(card, before) &&
          !isDoneFrom(card, startedAt) &&
          (boardOf(session.mode) ?? card.place.board) === card.place.board &&
          (!card.shelved || card.shelved.at >= startedAt),
      )
      .map(doneLine),
    newActions: made
      .filter((card) => isWork(card) && card.place.column !== 'backlog' && !card.done)
      .map((card) => ({
        cardId: card.id,
        board: card.place.board,
        title: card.title,
        ownerId: card.ownerId ?? null,
        dueOn: card.dueOn ?? null,
      })),
    decisions: [...decisions],
    measurements: measurements.map(({ goal_id, value, person_id }) => {
      const goal = board.cards.get(goal_id)
      return {
        goalId: goal_id,
        goal: goal?.title ?? '',
        value,
        unit: goal?.unit ?? null,
        by: person_id,
      }
    }),
    endedGoals: cards.flatMap(({ id, type, title, goalStatus, learned, shelved }) =>
      type === 'goal' && goalStatus && goalStatus !== 'active' && (shelved?.at ?? '') >= startedAt
        ? [{ cardId: id, title, status: goalStatus, learned }]
        : [],
    ),
    successes: made
      .filter(({ type }) => type === 'success')
      .map((card) => ({ cardId: card.id, title: card.title, by: card.createdBy })),
    parked: made
      .filter(({ type }) => type === 'parked')
      .map((card) => ({
        cardId: card.id,
        title: card.title,
        people: [...card.people],
        dueOn: card.dueOn ?? null,
      })),
    product: session.product.text.trim() === '' ? null : session.product,
  }
}

function doneLine(card: Card): SessionOutcome['done'][number] {
  return {
    cardId: card.id,
    board: card.place.board,
    title: card.title,
    ownerId: card.ownerId ?? null,
    result: card.result,
  }
}
