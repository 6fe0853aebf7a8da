import { useEffect } from 'react'
import { columnKey } from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'
import { byPosition } from '#shared/rules/ordering.ts'
import { focusTaken, useBoardUi, wantFocus } from './board-ui.ts'
import type { Moves } from './moves.ts'

/**
 * When the card with the focus leaves the screen (tidied, thrown away, filtered out), its neighbour gets the focus, so
 * that the keyboard is never back at the top of the page.
 */
export function useLostFocus(moves: Moves): void {
  const wanted = useBoardUi((state) => state.wanted)
  useEffect(() => {
    if (wanted === null) return
    const frame = requestAnimationFrame(() => {
      if (useBoardUi.getState().wanted !== wanted) return
      focusTaken(wanted)
      const neighbour = neighbourOf(wanted, moves)
      if (neighbour !== undefined) wantFocus(neighbour)
    })
    return () => cancelAnimationFrame(frame)
  }, [wanted, moves])
}

function neighbourOf(cardId: CardId, moves: Moves): CardId | undefined {
  const card = moves.cardOf(cardId)
  if (!card) return undefined
  const shown = moves.drawn(columnKey(card.place)).filter((id) => id !== cardId)
  const after = shown.find((id) => {
    const other = moves.cardOf(id)
    return other !== undefined && byPosition(card, other) < 0
  })
  return after ?? shown.at(-1)
}
