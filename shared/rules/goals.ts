import type { GoalStatus } from '#shared/model/card.ts'

export type GoalEnd = {
  readonly status: Exclude<GoalStatus, 'active'> | null
  readonly learned: string
  /** How many times the goal was measured. */
  readonly measurements: number
}

/**
 * [GOAL4] A goal ends with a measurement and one line of what was learned; one that is stopped needs only the line.
 * What is missing comes first to last as a team would do it; null when nothing is.
 */
export function missingForEnd(end: GoalEnd): 'status' | 'measurement' | 'learned' | null {
  if (end.status === null) return 'status'
  if (end.status !== 'stopped' && end.measurements === 0) return 'measurement'
  return end.learned.trim() === '' ? 'learned' : null
}
