import { type ReactNode, useCallback, useEffect, useMemo } from 'react'
import { useToday } from '#client/api/session.ts'
import { useBoardSession, useBoardState } from '#client/board/board-context.tsx'
import { useCarrying } from '#client/board/carrying.ts'
import { texts } from '#client/texts/texts.ts'
import { announce } from '#client/ui/live-region.ts'
import { type BoardKind, COLUMNS, type ColumnKey, columnKey } from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'
import { AskedMenus } from './asked-menus.tsx'
import { useBoardKeys } from './board-keys.ts'
import { resetBoardUi } from './board-ui.ts'
import { useCardKeys } from './card-keys.ts'
import { CarryBar } from './carry-bar.tsx'
import { BoardDrag } from './dnd/board-drag.tsx'
import type { CarryingActs } from './dnd/hold.ts'
import { useGlide } from './glide.ts'
import { HelpSheet } from './help-sheet.tsx'
import { LiftedCard } from './lifted-card.tsx'
import { useLostFocus } from './lost-focus.ts'
import { useMoves } from './moves.ts'
import { type Surface, SurfaceProvider, useSurface } from './surface.ts'
import { useTakenAway } from './taken-away.ts'
import { useTypedElsewhere } from './typed-elsewhere.ts'

type Props = {
  board: BoardKind
  /** Columns as the arrow keys walk them; those of the board from left to right when absent. */
  columns?: readonly ColumnKey[]
  className?: string | undefined
  children: ReactNode
}

/** Everything that makes the cards inside move, answer to keys, and show their menus. */
export function BoardSurface({ board, columns, className, children }: Props) {
  const today = useToday()
  const surface = useMemo<Surface>(
    () => ({ board, columns: columns ?? columnsOf(board), today }),
    [board, columns, today],
  )
  useEffect(() => {
    return () => {
      resetBoardUi()
      useCarrying.getState().putDown()
    }
  }, [])
  return (
    <SurfaceProvider value={surface}>
      <Handling className={className}>{children}</Handling>
    </SurfaceProvider>
  )
}

function Handling({ className, children }: { className: string | undefined; children: ReactNode }) {
  const { board, today } = useSurface()
  const moves = useMoves()
  const { store } = useBoardSession()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const keys = useCardKeys(moves, mayWrite)
  useBoardKeys(mayWrite)
  useTakenAway()
  useTypedElsewhere(board)
  useGlide(store)
  useLostFocus(moves)

  const titleOf = (cardId: CardId) => moves.cardOf(cardId)?.title ?? ''
  const drawLifted = useCallback(
    (cardId: CardId) => <LiftedCard cardId={cardId} today={today} />,
    [today],
  )
  const acts: CarryingActs = {
    onLift: (cardId) => {
      useCarrying.getState().putDown()
      announce(texts.board.move.picked(titleOf(cardId)))
    },
    onDrop: (cardId, column, slot) => {
      if (moves.toSlot(cardId, column, slot)) showWhereItLies(cardId)
    },
    onPutBack: (cardId) => announce(texts.board.move.putBack(titleOf(cardId))),
  }
  return (
    <BoardDrag
      acts={acts}
      mayWrite={mayWrite}
      drawLifted={drawLifted}
      className={className}
      data-board-surface
      data-upright
      onKeyDownCapture={keys.onKeyDown}
      onKeyUpCapture={keys.onKeyUp}
    >
      {children}
      <AskedMenus moves={moves} />
      <CarryBar />
      <HelpSheet />
    </BoardDrag>
  )
}

/** Whoever lays a card on the heading of a column that is scrolled down sees it there too. */
function showWhereItLies(cardId: CardId): void {
  requestAnimationFrame(() => {
    const tile = document.querySelector(`li[data-card="${CSS.escape(cardId)}"]`)
    tile?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}

function columnsOf(board: BoardKind): readonly ColumnKey[] {
  return COLUMNS[board].map((column) => columnKey({ board, column }))
}
