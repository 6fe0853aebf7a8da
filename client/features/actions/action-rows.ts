import type { BoardKind } from '#shared/model/board.ts'
import { isWorkColumn } from '#shared/model/board.ts'
import { type Card, isWork } from '#shared/model/card.ts'
import type { CardId, Day, PersonId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { addDays, weekdayOf } from '#shared/rules/calendar.ts'
import { isDropped } from '#shared/rules/postponing.ts'
import { isDraft } from '#shared/rules/work.ts'

export const ACTION_STATES = ['draft', 'todo', 'doing', 'done', 'dropped'] as const
export type ActionState = (typeof ACTION_STATES)[number]

/** One line of the action list: a task or action of either board. */
export type ActionRow = {
  readonly card: Card
  readonly state: ActionState
  readonly who: string
  readonly helpers: readonly string[]
  readonly goal: string
}

export const WHEN_FILTERS = ['all', 'past', 'thisWeek', 'nextWeek', 'later', 'none'] as const
export type WhenFilter = (typeof WHEN_FILTERS)[number]
export type ActionFilter = {
  readonly person: PersonId | 'all' | 'nobody'
  readonly goal: CardId | 'all'
  readonly board: BoardKind | 'all'
  readonly state: ActionState | 'open' | 'all'
  readonly when: WhenFilter
}
export const OPEN_ACTIONS: ActionFilter = {
  person: 'all',
  goal: 'all',
  board: 'all',
  state: 'open',
  when: 'all',
}

export const SORTABLE = ['what', 'who', 'when', 'state', 'goal', 'board'] as const
export type SortKey = (typeof SORTABLE)[number]
export type Sorting = { readonly by: SortKey; readonly isDown: boolean }

/**
 * [LIST1] All work of both boards that a team has in hand, and what it let go. What waits in the backlog or was tidied
 * away is not in it.
 */
export function actionRows(
  { cards }: BoardSnapshot,
  nameOf: (id: PersonId) => string,
): readonly ActionRow[] {
  const rows: ActionRow[] = []
  for (const card of cards.values()) {
    const state = stateOf(card)
    if (state === null) continue
    const goal = card.goalId === undefined ? '' : (cards.get(card.goalId)?.title ?? '')
    const who = card.ownerId === undefined ? '' : nameOf(card.ownerId)
    rows.push({ card, state, who, helpers: card.people.map(nameOf).filter(Boolean), goal })
  }
  return rows
}

function stateOf(card: Card): ActionState | null {
  if (!isWork(card)) return null
  if (isDropped(card)) return 'dropped'
  const { column } = card.place
  if (card.shelved || !isWorkColumn(column)) return null
  return isDraft(card) && column !== 'done' ? 'draft' : column
}

/** [LIST1] The rows that pass every part of the filter. */
export function filterRows(
  rows: readonly ActionRow[],
  filter: ActionFilter,
  today: Day,
): readonly ActionRow[] {
  return rows.filter(
    ({ card, state }) =>
      passesState(state, filter.state) &&
      passesPerson(card, filter.person) &&
      (filter.goal === 'all' || card.goalId === filter.goal) &&
      (filter.board === 'all' || card.place.board === filter.board) &&
      (filter.when === 'all' || whenOf(card.dueOn, today) === filter.when),
  )
}

function passesState(state: ActionState, wanted: ActionFilter['state']): boolean {
  if (wanted === 'open') return state !== 'done' && state !== 'dropped'
  return wanted === 'all' || state === wanted
}

function passesPerson(card: Card, person: ActionFilter['person']): boolean {
  if (person === 'all') return true
  if (person === 'nobody') return card.ownerId === undefined
  return card.ownerId === person || card.people.includes(person)
}

function whenOf(day: Day | undefined, today: Day): WhenFilter {
  if (day === undefined) return 'none'
  if (day < today) return 'past'
  const sunday = addDays(today, 7 - weekdayOf(today))
  if (day <= sunday) return 'thisWeek'
  return day <= addDays(sunday, 7) ? 'nextWeek' : 'later'
}

/** [LIST1] In the asked order; equal ones by day and title. What is not filled in comes last, up or down. */
export function sortRows(
  rows: readonly ActionRow[],
  { by, isDown }: Sorting,
): readonly ActionRow[] {
  const key = SORT_KEYS[by]
  return [...rows].sort((one, other) => {
    const order = compare(key(one), key(other), isDown)
    if (order !== 0) return order
    const days = compare(one.card.dueOn ?? '', other.card.dueOn ?? '', false)
    return (
      days ||
      compare(one.card.title, other.card.title, false) ||
      (one.card.id < other.card.id ? -1 : 1)
    )
  })
}

const SORT_KEYS: Readonly<Record<SortKey, (row: ActionRow) => string>> = {
  what: ({ card }) => card.title,
  who: ({ who }) => who,
  when: ({ card }) => card.dueOn ?? '',
  state: ({ state }) => String(ACTION_STATES.indexOf(state)),
  goal: ({ goal }) => goal,
  board: ({ card }) => card.place.board,
}

function compare(one: string, other: string, isDown: boolean): number {
  if (one === other) return 0
  if (one === '') return 1
  if (other === '') return -1
  return one.localeCompare(other, 'nl') * (isDown ? -1 : 1)
}

/** Open work per person of the team, most first: for the team alone (product §5, "verdeling"). */
export function shareOut(rows: readonly ActionRow[], people: readonly { id: PersonId }[]) {
  const open = rows.filter(({ state }) => passesState(state, 'open'))
  return people
    .map(({ id }) => ({ id, count: open.filter(({ card }) => card.ownerId === id).length }))
    .sort((one, other) => other.count - one.count)
}
