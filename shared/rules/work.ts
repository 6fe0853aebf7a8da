import type { Card } from '#shared/model/card.ts'
import { isWork } from '#shared/model/card.ts'
import type { Day } from '#shared/model/ids.ts'
import { dayOf, daysBetween } from './calendar.ts'

/** [ACT1] A task or action on the board is a draft ("concept") until it has one owner and a day. The backlog may wait. */
export function isDraft(card: Card): boolean {
  if (!isWork(card) || card.place.column === 'backlog') return false
  return card.ownerId === undefined || card.dueOn === undefined
}

/** [ACT2] Work is past its day once that day is over and it is not done. Shown as "nog open sinds", never as late. */
export function isPastDue(card: Card, today: Day): boolean {
  if (!isWork(card) || card.place.column === 'done') return false
  return card.dueOn !== undefined && card.dueOn < today
}

/** Whole weeks after which work that stands still gets a mark. */
const STANDING_WEEKS = 3

/**
 * [ACT9] For how many weeks open work has not changed state, once that is three or more; null otherwise. Only another
 * column counts as a change: a word more on the card does not make it look fresh.
 */
export function weeksStanding(card: Card, today: Day): number | null {
  const { column } = card.place
  if (!isWork(card) || card.shelved || (column !== 'todo' && column !== 'doing')) return null
  const weeks = Math.floor(daysBetween(dayOf(card.standingSince ?? card.createdAt), today) / 7)
  return weeks >= STANDING_WEEKS ? weeks : null
}

/** [ACT3] Soft limits of "Bezig": shown with a reason, never a block (product §2). */
export const DOING_LIMIT = { board: 8, person: 3 } as const
/** [GOAL1] At most three active goals, soft. */
export const GOAL_LIMIT = 3
/** How long a new goal runs, in days, unless somebody chooses otherwise: between four and eight weeks (product §3). */
export const GOAL_DAYS = 42
