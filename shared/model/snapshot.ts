import type { ColumnKey } from './board.ts'
import type { Card } from './card.ts'
import type { CardId } from './ids.ts'
import type { RunningSession } from './session.ts'

/**
 * Both boards of a team as plain values. `cards` has every card, shelved ones too; `columns` has the cards on the
 * board, in order. A column without cards is absent.
 */
export type BoardSnapshot = {
  readonly cards: ReadonlyMap<CardId, Card>
  readonly columns: Readonly<Partial<Record<ColumnKey, readonly CardId[]>>>
  /** "Ons jaardoel": the one line above the Verbeterbord. */
  readonly ambition: string
  readonly session: RunningSession | null
}
