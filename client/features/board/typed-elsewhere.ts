import { useEffect } from 'react'
import { useTypedField } from '#client/board/type-on-phone.tsx'
import { type BoardKind, columnKey, readColumnKey } from '#shared/model/board.ts'
import { openQuickAdd } from './board-ui.ts'

/** Who scanned the code beside a quick add at the wall finds it open on their own screen. */
export function useTypedElsewhere(board: BoardKind): void {
  const field = useTypedField()
  useEffect(() => {
    const place = readColumnKey(field ?? '')
    if (place?.board === board) openQuickAdd(columnKey(place))
  }, [board, field])
}
