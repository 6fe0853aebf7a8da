import type { Card } from '#shared/model/card.ts'
import { isWork } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { RunningSession, SessionMode } from '#shared/model/session.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { isDraft } from './work.ts'

/** What has to be settled before a session can be closed. */

export type ClosingFault =
  /** Work without who or when: finished or thrown away first. */
  | { readonly kind: 'draft'; readonly cardId: CardId }
  /** An open action that nobody looked at. */
  | { readonly kind: 'untouched'; readonly cardId: CardId }
  /** Work in "bezig" without who or when. */
  | { readonly kind: 'doing-without'; readonly cardId: CardId }
  /** A werksessie without the name of what it made. */
  | { readonly kind: 'no-product' }
  /** A werksessie without an action or a measurement. */
  | { readonly kind: 'no-result' }

export type ClosingFacts = {
  readonly session: RunningSession
  readonly board: BoardSnapshot
  /** Cards that changed since the session began, as the history has it. */
  readonly changed: ReadonlySet<CardId>
  /** Measurements since the session began. */
  readonly measurements: number
}

const BOARD_OF: { readonly [Mode in SessionMode]?: 'improvement' | 'scrum' } = {
  boardSession: 'improvement',
  scrumSession: 'scrum',
  periodReview: 'improvement',
}
/** The board a session is about; none when it is about both or neither. */
export function boardOf(mode: SessionMode): 'improvement' | 'scrum' | undefined {
  return BOARD_OF[mode]
}

const NEEDS_PRODUCT: readonly SessionMode[] = ['workSession', 'lessonDesign']

/** [SES8] Open actions of the Verbeterbord, or klussen of the Scrumbord, oldest first. */
export function openWork(board: BoardSnapshot, kind: 'improvement' | 'scrum'): readonly Card[] {
  return [...board.cards.values()]
    .filter(
      (card) =>
        isWork(card) &&
        !card.shelved &&
        card.place.board === kind &&
        (card.place.column === 'todo' || card.place.column === 'doing'),
    )
    .sort((one, other) =>
      one.createdAt === other.createdAt
        ? one.id < other.id
          ? -1
          : 1
        : one.createdAt < other.createdAt
          ? -1
          : 1,
    )
}

/** [SES9] Was this open action touched, or skipped on purpose, in this session? One that is new was. */
function isSeen(card: Card, session: RunningSession, changed: ReadonlySet<CardId>): boolean {
  return session.seen.has(card.id) || changed.has(card.id) || card.createdAt >= session.startedAt
}

/**
 * [SES10] What stands between a session and its end. Every session: no drafts on its board (or, without a board of its
 * own, none that were made in it). A bordsessie: every open
 * action touched or skipped. A scrumsessie: who and when on all that is "bezig". A werksessie: a named product and at
 * least one action or measurement.
 */
export function closingFaults(facts: ClosingFacts): readonly ClosingFault[] {
  const { session, board, changed, measurements } = facts
  const faults: ClosingFault[] = []
  const isAboutBoard = BOARD_OF[session.mode] !== undefined
  for (const kind of boardsOf(session.mode)) {
    for (const card of openWork(board, kind)) {
      const { id: cardId } = card
      if (isDraft(card)) {
        if (!isAboutBoard && card.createdAt < session.startedAt) continue
        const isDoing = session.mode === 'scrumSession' && card.place.column === 'doing'
        faults.push({ kind: isDoing ? 'doing-without' : 'draft', cardId })
      } else if (session.mode === 'boardSession' && !isSeen(card, session, changed)) {
        faults.push({ kind: 'untouched', cardId })
      }
    }
  }
  if (!NEEDS_PRODUCT.includes(session.mode)) return faults
  if (session.product.text.trim() === '') faults.push({ kind: 'no-product' })
  const hasAction = [...board.cards.values()].some(
    (card) => isWork(card) && !card.shelved && card.createdAt >= session.startedAt,
  )
  if (session.mode === 'workSession' && !hasAction && measurements === 0) {
    faults.push({ kind: 'no-result' })
  }
  return faults
}

/** The boards a session is about: drafts there have to be settled. */
function boardsOf(mode: SessionMode): readonly ('improvement' | 'scrum')[] {
  const board = BOARD_OF[mode]
  return board === undefined ? ['improvement', 'scrum'] : [board]
}
