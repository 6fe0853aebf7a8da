import type { Day, Instant } from '#shared/model/ids.ts'
import type { SessionMode } from '#shared/model/session.ts'
import type { PlanChange, PlannedSession, SessionRhythm } from '#shared/model/year-plan.ts'
import { addDays, dayOf, daysBetween, type Holiday, isSchoolDay, weekdayOf } from './calendar.ts'

/** A session that was held this close to a planned one was that one. */
const NEAR_DAYS = 3

export type HeldOn = {
  readonly id: string
  readonly mode: SessionMode
  readonly startedAt: Instant
}
export type YearFacts = {
  readonly rhythms: readonly SessionRhythm[]
  readonly changes: readonly PlanChange[]
  readonly held: readonly HeldOn[]
  readonly holidays: readonly Holiday[]
}

/** [PLAN1] The days of a rhythm from `from` to `to`, both included: never in a holiday, nor on a study day. */
export function daysOfRhythm(
  rhythm: SessionRhythm,
  { from, to }: { readonly from: Day; readonly to: Day },
  holidays: readonly Holiday[],
): Day[] {
  const start = mondayOf(rhythm.firstOn)
  const last = rhythm.lastOn !== null && rhythm.lastOn < to ? rhythm.lastOn : to
  const begin = rhythm.firstOn > from ? rhythm.firstOn : from
  const days: Day[] = []
  for (let day = addDays(mondayOf(begin), rhythm.weekday - 1); day <= last; day = addDays(day, 7)) {
    const weeks = daysBetween(start, mondayOf(day)) / 7
    if (day < begin || weeks % rhythm.everyWeeks !== 0) continue
    if (isSchoolDay(day, holidays)) days.push(day)
  }
  return days
}

/**
 * [PLAN2] Every session between two days, in order of the day it is on: planned, on another day, not at all, or held.
 * A session that was held counts for the planned one of its kind on that day, else for the nearest within three days;
 * what nobody planned stands in the list as well.
 */
export function plannedSessions(
  { rhythms, changes, held, holidays }: YearFacts,
  range: { readonly from: Day; readonly to: Day },
): PlannedSession[] {
  const changeOf = new Map(
    changes.map((change) => [keyOf(change.rhythmId, change.plannedOn), change]),
  )
  const planned = rhythms.flatMap((rhythm) =>
    daysOfRhythm(rhythm, range, holidays).map((day): PlannedSession => {
      const change = changeOf.get(keyOf(rhythm.id, day))
      return {
        rhythmId: rhythm.id,
        mode: rhythm.mode,
        shift: rhythm.shift,
        plannedOn: day,
        on: change?.on ?? day,
        time: change?.time ?? rhythm.time,
        status: change?.status ?? 'planned',
        reason: change?.reason ?? '',
        heldId: null,
      }
    }),
  )
  const sessions = held
    .map((session) => ({ ...session, on: dayOf(session.startedAt) }))
    .filter(({ on }) => range.from <= on && on <= range.to)
  return [...withHeld(planned, sessions)].sort(
    (one, other) => compare(one.on, other.on) || compare(one.time, other.time),
  )
}

type HeldDay = HeldOn & { readonly on: Day }

function withHeld(planned: readonly PlannedSession[], held: readonly HeldDay[]): PlannedSession[] {
  const result = [...planned]
  const left = held.filter((session) => !take(result, session, 0))
  for (const session of left) {
    if (take(result, session, NEAR_DAYS)) continue
    result.push({
      rhythmId: null,
      mode: session.mode,
      shift: '',
      plannedOn: session.on,
      on: session.on,
      time: '',
      status: 'held',
      reason: '',
      heldId: session.id,
    })
  }
  return result
}

/** Marks the nearest planned session as held; false when there is none within so many days. */
function take(sessions: PlannedSession[], held: HeldDay, within: number): boolean {
  let best: number | null = null
  let distance = within
  for (const [index, session] of sessions.entries()) {
    if (session.mode !== held.mode || session.heldId !== null) continue
    if (session.status === 'cancelled' && within > 0) continue
    const away = Math.abs(daysBetween(session.on, held.on))
    if (away > distance || (away === distance && best !== null)) continue
    best = index
    distance = away
  }
  const found = best === null ? undefined : sessions[best]
  if (best === null || found === undefined) return false
  sessions[best] = { ...found, on: held.on, status: 'held', heldId: held.id }
  return true
}

/** [PLAN3] What is still to come, the next one first: what was held or let go is not. */
export function upcomingSessions(
  sessions: readonly PlannedSession[],
  today: Day,
): PlannedSession[] {
  return sessions.filter(
    ({ on, status }) => on >= today && status !== 'held' && status !== 'cancelled',
  )
}

/**
 * [PLAN4] How many of the planned sessions up to and with yesterday were held. What was let go with a reason counts as
 * not planned, and what was held without a plan counts for neither.
 */
export function sessionsKept(
  sessions: readonly PlannedSession[],
  today: Day,
): { readonly held: number; readonly planned: number } {
  const due = sessions.filter(
    ({ rhythmId, on, status }) =>
      rhythmId !== null && status !== 'cancelled' && (on < today || status === 'held'),
  )
  return { held: due.filter(({ status }) => status === 'held').length, planned: due.length }
}

/** What the year plan of a team comes to in a stretch of days. */
export type SessionTally = {
  readonly planned: number
  readonly held: number
  /** Of the planned ones: on another day than the rhythm says. */
  readonly moved: number
  /** Let go with a reason; not one of the planned ones. */
  readonly cancelled: number
  /** Held without a plan. */
  readonly extra: number
}

/** [DIR5] The sessions on the days of a window, up to and with yesterday, and today's once it was held. */
export function tallySessions(
  sessions: readonly PlannedSession[],
  { from, to }: { readonly from: Day; readonly to: Day },
  today: Day,
): SessionTally {
  const within = sessions.filter(({ on }) => from <= on && on <= to)
  const count = (wanted: (session: PlannedSession) => boolean) => within.filter(wanted).length
  return {
    ...sessionsKept(within, today),
    moved: count(
      ({ rhythmId, plannedOn, on, status }) =>
        rhythmId !== null &&
        status !== 'cancelled' &&
        plannedOn !== on &&
        (on < today || status === 'held'),
    ),
    cancelled: count(({ status }) => status === 'cancelled'),
    extra: count(({ rhythmId }) => rhythmId === null),
  }
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

function keyOf(rhythmId: string, day: Day): string {
  return `${rhythmId} ${day}`
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
