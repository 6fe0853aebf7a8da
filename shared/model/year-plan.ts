import type { Day } from './ids.ts'
import type { Weekday } from './people.ts'
import type { SessionMode } from './session.ts'

export const MAX_RHYTHMS = 20
export const MAX_WEEKS_BETWEEN = 8
export const MAX_SHIFT_NAME = 30
export const MAX_PLAN_REASON = 140

/**
 * When a team holds one kind of session: on a weekday, every so many weeks, from a first day on. `lastOn` is null as
 * long as it goes on; something that is planned once has both days the same. `shift` names a ploeg, or is empty.
 */
export type SessionRhythm = {
  readonly id: string
  readonly mode: SessionMode
  readonly weekday: Weekday
  readonly time: string
  readonly everyWeeks: number
  readonly shift: string
  readonly firstOn: Day
  readonly lastOn: Day | null
}

/** What a team decided about one session of its rhythm: on another day, or not at all. */
export type PlanChange = {
  readonly rhythmId: string
  readonly plannedOn: Day
  readonly status: 'moved' | 'cancelled'
  /** The day and time it moved to; its own when it was cancelled. */
  readonly on: Day
  readonly time: string
  readonly reason: string
}

export const PLAN_STATUSES = ['planned', 'held', 'moved', 'cancelled'] as const
export type PlanStatus = (typeof PLAN_STATUSES)[number]

/** One session of the year. `rhythmId` is null when it was held without being planned. */
export type PlannedSession = {
  readonly rhythmId: string | null
  readonly mode: SessionMode
  readonly shift: string
  /** The day the rhythm says; `on` is the day it really is or was. */
  readonly plannedOn: Day
  readonly on: Day
  readonly time: string
  readonly status: PlanStatus
  readonly reason: string
  readonly heldId: string | null
}

/** What goes along into a new school year; the rest is tidied into the archive. */
const CARRIED = ['work', 'goals', 'ideas', 'rhythm'] as const
export type CarryOver = { readonly [What in (typeof CARRIED)[number]]: boolean }
