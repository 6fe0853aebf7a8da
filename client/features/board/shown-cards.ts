import { useCallback } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { type Filter, isFiltering, passes, useFilter } from '#client/board/filter.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { useBoardUi } from './board-ui.ts'

/** Longer columns fold, so that a year of cards opens as fast as a week. */
export const FOLD_AFTER = 50

/** A recurring task waits in the backlog as a template, in a block of its own. */
export function isTemplate(card: Card): boolean {
  return card.recurring === true && card.place.board === 'scrum' && card.place.column === 'backlog'
}

/** The cards of a column that belong on the board, templates left out. */
export function cardsOn({ columns, cards }: BoardSnapshot, column: ColumnKey): readonly CardId[] {
  const ids = columns[column] ?? NONE
  if (column !== 'scrum/backlog') return ids
  return ids.filter((id) => {
    const card = cards.get(id)
    return card !== undefined && !isTemplate(card)
  })
}

const NONE: readonly CardId[] = []

/** Those of them that this screen's filter lets through. */
export function passingCards(
  snapshot: BoardSnapshot,
  column: ColumnKey,
  filter: Filter,
  nameOf: NameOf,
): readonly CardId[] {
  const ids = cardsOn(snapshot, column)
  if (!isFiltering(filter)) return ids
  return ids.filter((id) => {
    const card = snapshot.cards.get(id)
    return card !== undefined && passes(card, filter, nameOf)
  })
}

export type NameOf = (personId: string) => string

/** Those of them that are drawn: a long column shows its first cards until it is unfolded. */
export function drawnCards(passing: readonly CardId[], isUnfolded: boolean): readonly CardId[] {
  return isUnfolded || passing.length <= FOLD_AFTER ? passing : passing.slice(0, FOLD_AFTER)
}

export type ShownColumn = {
  readonly drawn: readonly CardId[]
  /** How many more there are behind "nog n". */
  readonly folded: number
  /** All cards of the column, whatever the filter. */
  readonly all: number
}

/** What this screen shows of a column; the list keeps its identity until it changes. */
export function useShownColumn(column: ColumnKey): ShownColumn {
  const nameOf = useNameOf()
  const filter = useFilter()
  const isUnfolded = useBoardUi(({ unfolded }) => unfolded.has(column))
  const all = useBoardState(({ snapshot }) => cardsOn(snapshot, column).length)
  const passing = useBoardState(
    useShallow(({ snapshot }) => passingCards(snapshot, column, filter, nameOf)),
  )
  const drawn = drawnCards(passing, isUnfolded)
  return { drawn, folded: passing.length - drawn.length, all }
}

/** Names for people of this team, present and past; empty for who is unknown. */
export function useNameOf(): NameOf {
  const { members, others } = useTeam()
  return useCallback(
    (personId) => [...members, ...others].find(({ id }) => id === personId)?.name ?? '',
    [members, others],
  )
}
