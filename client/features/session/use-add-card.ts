import { useDispatch } from '#client/board/board-context.tsx'
import type { BoardKind, Column } from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'

/** Puts a new card on the board and gives its id back; null when the board says no. */
export function useAddCard(): (board: BoardKind, column: Column, title: string) => CardId | null {
  const dispatch = useDispatch()
  return (board, column, title) => {
    const added = dispatch({ type: 'add-cards', board, column, lines: [title] })
    if (!added.ok) return null
    const [first] = added.value
    return first?.type === 'card-added' ? first.card.id : null
  }
}
