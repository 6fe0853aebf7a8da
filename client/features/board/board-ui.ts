import { create } from 'zustand'
import type { ColumnKey } from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { Spot } from './keyboard/steps.ts'

/** What is being asked about a card, at the card itself. */
export type Asking = { readonly kind: 'menu' | 'who' | 'when' | 'move'; readonly cardId: CardId }

type BoardUi = {
  /** The card in each column that Tab comes to. */
  readonly stops: Readonly<Partial<Record<ColumnKey, CardId>>>
  /** A card that takes the focus as soon as it is on the screen. */
  readonly wanted: CardId | null
  /** The wanted card is brought into view; not when only a colleague moved it. */
  readonly scrollsToWanted: boolean
  /** A card picked up with the keyboard, and where it would land. */
  readonly lifted: { readonly cardId: CardId; readonly spot: Spot } | null
  readonly asking: Asking | null
  /** The column whose quick add is open. */
  readonly adding: ColumnKey | null
  /** Long columns that show all of their cards. */
  readonly unfolded: ReadonlySet<ColumnKey>
  /** The one column a narrow screen shows. */
  readonly showing: ColumnKey | null
  readonly isHelpOpen: boolean
}

const AT_REST: BoardUi = {
  stops: {},
  wanted: null,
  scrollsToWanted: true,
  lifted: null,
  asking: null,
  adding: null,
  unfolded: new Set(),
  showing: null,
  isHelpOpen: false,
}

/** State of the board on this screen: where the focus is, what is open. Never in the document. */
export const useBoardUi = create<BoardUi>(() => AT_REST)

const { setState: set, getState: get } = useBoardUi

export function resetBoardUi(): void {
  set(AT_REST)
}

export function setStop(column: ColumnKey, cardId: CardId): void {
  if (get().stops[column] !== cardId)
    set(({ stops }) => ({ stops: { ...stops, [column]: cardId } }))
}

export function wantFocus(cardId: CardId): void {
  set({ wanted: cardId, scrollsToWanted: true })
}

/** The card with the focus was laid elsewhere, perhaps by somebody else: the focus stays with it, the scroll stays. */
export function keepFocus(cardId: CardId): void {
  if (get().wanted !== cardId) set({ wanted: cardId, scrollsToWanted: false })
}

export function focusTaken(cardId: CardId): void {
  if (get().wanted === cardId) set({ wanted: null })
}

export function lift(cardId: CardId, spot: Spot): void {
  set({ lifted: { cardId, spot } })
}

export function endLift(): void {
  if (get().lifted !== null) set({ lifted: null })
}

export function ask(kind: Asking['kind'], cardId: CardId): void {
  set({ asking: { kind, cardId } })
}

export function stopAsking(): void {
  if (get().asking !== null) set({ asking: null })
}

export function openQuickAdd(column: ColumnKey): void {
  set({ adding: column, showing: column })
}

export function closeQuickAdd(): void {
  set({ adding: null })
}

export function unfold(column: ColumnKey): void {
  set(({ unfolded }) => ({ unfolded: new Set(unfolded).add(column) }))
}

export function showColumn(column: ColumnKey): void {
  if (get().showing !== column) set({ showing: column })
}

export function setHelpOpen(isHelpOpen: boolean): void {
  set({ isHelpOpen })
}
