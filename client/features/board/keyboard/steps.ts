import type { ColumnKey } from '#shared/model/board.ts'

/** Where a lifted card would land. */
export type Spot = { readonly column: ColumnKey; readonly slot: number }
export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last'

/** A column as the keyboard sees it: how many other cards it shows, without the one that moves. */
export type Lane = { readonly column: ColumnKey; readonly others: number }

/**
 * One step of a lifted card: a place up or down, or to the same height in the column beside it, also when that one is
 * empty. Steps over an edge stay where they are.
 */
export function stepFrom(spot: Spot, step: Step, lanes: readonly Lane[]): Spot {
  const at = lanes.findIndex((lane) => lane.column === spot.column)
  const lane = lanes[at]
  if (!lane) return spot
  switch (step) {
    case 'up':
      return { ...spot, slot: Math.max(0, spot.slot - 1) }
    case 'down':
      return { ...spot, slot: Math.min(lane.others, spot.slot + 1) }
    case 'first':
      return { ...spot, slot: 0 }
    case 'last':
      return { ...spot, slot: lane.others }
    case 'left':
    case 'right': {
      const beside = lanes[at + (step === 'left' ? -1 : 1)]
      if (!beside) return spot
      return { column: beside.column, slot: Math.min(spot.slot, beside.others) }
    }
  }
}
