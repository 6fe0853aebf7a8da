import type { ColumnKey } from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { Step } from './steps.ts'

/** The cards a screen shows of one column, top to bottom. */
export type Row = { readonly column: ColumnKey; readonly cards: readonly CardId[] }

/**
 * The card that an arrow key goes to from `cardId`: above, below, or at the same height in the nearest column that has
 * cards. `null` when there is none.
 */
export function walkFrom(cardId: CardId, step: Step, rows: readonly Row[]): CardId | null {
  const at = rows.findIndex((row) => row.cards.includes(cardId))
  const row = rows[at]
  if (!row) return null
  const height = row.cards.indexOf(cardId)
  switch (step) {
    case 'up':
      return row.cards[height - 1] ?? null
    case 'down':
      return row.cards[height + 1] ?? null
    case 'first':
      return row.cards[0] ?? null
    case 'last':
      return row.cards.at(-1) ?? null
    case 'left':
    case 'right': {
      const beside = step === 'left' ? rows.slice(0, at).reverse() : rows.slice(at + 1)
      const next = beside.find((candidate) => candidate.cards.length > 0)
      return next?.cards[Math.min(height, next.cards.length - 1)] ?? null
    }
  }
}
