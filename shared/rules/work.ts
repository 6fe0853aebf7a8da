import type { Card } from '#shared/model/card.ts'
import { isWork } from '#shared/model/card.ts'
import type { Day } from '#shared/model/ids.ts'

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

/** [ACT3] Soft limits of "Bezig": shown with a reason, never a block (product §2). */
export const DOING_LIMIT = { board: 8, person: 3 } as const
/** [GOAL1] At most three active goals, soft. */
export const GOAL_LIMIT = 3
/** How long a new goal runs, in days, unless somebody chooses otherwise: between four and eight weeks (product §3). */
export const GOAL_DAYS = 42
