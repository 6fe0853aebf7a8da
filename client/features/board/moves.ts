import { useMemo } from 'react'
import { useBoardSession } from '#client/board/board-context.tsx'
import type { BoardSession } from '#client/board/board-session.ts'
import { useFilter } from '#client/board/filter.ts'
import { texts } from '#client/texts/texts.ts'
import { announce } from '#client/ui/live-region.ts'
import { type ColumnKey, columnKey, readColumnKey } from '#shared/model/board.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import { PLACES_FOR } from '#shared/rules/card-places.ts'
import { showColumn, unfold, useBoardUi, wantFocus } from './board-ui.ts'
import { indexOfSlot, type Slot, slotOf } from './dnd/slot.ts'
import { type Lane, type Spot, type Step, stepFrom } from './keyboard/steps.ts'
import type { Row } from './keyboard/walk.ts'
import { drawnCards, type NameOf, passingCards, useNameOf } from './shown-cards.ts'
import { useSurface } from './surface.ts'

export type Moves = ReturnType<typeof createMoves>

/** Every way to move a card, for mouse, finger, keyboard and menu alike. */
export function useMoves(): Moves {
  const session = useBoardSession()
  const { columns } = useSurface()
  const nameOf = useNameOf()
  return useMemo(() => createMoves(session, columns, nameOf), [session, columns, nameOf])
}

export function createMoves(session: BoardSession, columns: readonly ColumnKey[], nameOf: NameOf) {
  const snapshot = () => session.store.getState().snapshot
  const cardOf = (cardId: CardId) => snapshot().cards.get(cardId)

  /** The cards that this screen draws of a column, now. */
  const drawn = (column: ColumnKey): readonly CardId[] => {
    const passing = passingCards(snapshot(), column, useFilter.getState(), nameOf)
    return drawnCards(passing, useBoardUi.getState().unfolded.has(column))
  }

  const rows = (): Row[] => columns.map((column) => ({ column, cards: drawn(column) }))

  /** The columns that may hold this card, as the keyboard steps through them. */
  const lanes = (card: Card): Lane[] =>
    columns
      .filter((column) => PLACES_FOR[card.type].includes(column))
      .map((column) => ({
        column,
        others: drawn(column).filter((id) => id !== card.id).length,
      }))

  const spotOf = (card: Card): Spot => {
    const column = columnKey(card.place)
    return { column, slot: slotOf(drawn(column), card.id) }
  }

  /** Puts a card in a slot and says where it came to lie. `false` when it stays: the reason stands on the card. */
  const toSlot = (cardId: CardId, column: ColumnKey, slot: Slot): boolean => {
    const card = cardOf(cardId)
    const target = readColumnKey(column)
    if (!card || !target) return false
    const shown = drawn(column)
    const index = indexOfSlot(snapshot().columns[column] ?? [], shown, cardId, slot)
    const { title, place } = card
    const changesColumn = columnKey(place) !== column
    const say = changesColumn ? texts.board.move.moved(title, column) : undefined
    const result = session.dispatch({ type: 'move-card', cardId, ...target, index }, say)
    if (!result.ok) return false
    if (result.value.length === 0) {
      announce(texts.board.move.stays(title))
      return true
    }
    const now = drawn(column)
    if (!now.includes(cardId)) unfold(column)
    announceLanding(title, column, slot, now.length)
    return true
  }

  const announceLanding = (title: string, column: ColumnKey, slot: Slot, count: number) =>
    announce(texts.board.move.landed(title, texts.board.columnName(column), slot + 1, count))

  return {
    rows,
    lanes,
    spotOf,
    drawn,
    cardOf,
    toSlot,

    /** One step at once, without picking up (Alt and an arrow). */
    step(cardId: CardId, step: Step): boolean {
      const card = cardOf(cardId)
      if (!card) return false
      const spot = stepFrom(spotOf(card), step, lanes(card))
      return toSlot(cardId, spot.column, spot.slot)
    },

    /** To the next (1) or former (-1) column that may hold it; done cards come on top, others at the foot. */
    toBeside(cardId: CardId, direction: 1 | -1): boolean {
      const card = cardOf(cardId)
      if (!card) return false
      const possible = lanes(card)
      const at = possible.findIndex(({ column }) => column === columnKey(card.place))
      const beside = possible[at + direction]
      if (!beside) {
        announce(texts.board.move.noRoom)
        return false
      }
      const slot = readColumnKey(beside.column)?.column === 'done' ? 0 : beside.others
      return toSlot(cardId, beside.column, slot)
    },

    finish(cardId: CardId): boolean {
      const card = cardOf(cardId)
      if (!card) return false
      return session.dispatch({ type: 'finish-card', cardId }, texts.board.finishedCard(card.title))
        .ok
    },

    /** After a move with the keyboard the focus goes along, also to a column that a narrow screen hides. */
    follow(cardId: CardId): void {
      const card = cardOf(cardId)
      if (!card) return
      showColumn(columnKey(card.place))
      wantFocus(cardId)
    },
  }
}
