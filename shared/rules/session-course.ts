import type { Instant, PersonId } from '#shared/model/ids.ts'
import type {
  RunningSession,
  SessionChange,
  SessionMode,
  SessionStep,
  SessionValues,
} from '#shared/model/session.ts'
import { minutesOf } from './session-steps.ts'

type Start = {
  readonly id: string
  readonly mode: SessionMode
  readonly steps: readonly SessionStep[]
  readonly now: Instant
  readonly leaderId: PersonId | null
  readonly timekeeperId: PersonId | null
}

/** [SES4] Starts a session; what an earlier one left behind is taken away. */
export function startChanges(start: Start): readonly SessionChange[] {
  const { id, mode, steps, now, leaderId, timekeeperId } = start
  return [
    { type: 'session-cleared' },
    { type: 'session-set', key: 'run', value: { id, mode, startedAt: now, steps } },
    {
      type: 'session-set',
      key: 'roles',
      value: { sessionId: id, leaderId, timekeeperId },
    },
  ]
}

/** How a session stands at one moment; times in milliseconds. */
export type Course = {
  /** Of the step it is in. Negative once the step runs over. */
  readonly left: number
  readonly stepLength: number
  /** Share of the step that has passed, 0 … 1. */
  readonly share: number
  /** When it is done if every step that is left takes its minutes. */
  readonly endsAt: Instant
  /** Since the start. */
  readonly elapsed: number
}

/** [SES5] The clock of a session: it counts down, goes on below zero, and never moves anything by itself. */
export function courseAt(session: RunningSession, now: Instant): Course {
  const { step } = session
  const stepLength = lengthOf(session, step)
  const spent = spentOn(session, now)
  const left = stepLength - spent
  let toGo = Math.max(0, left)
  for (let ahead = step + 1; ahead < session.steps.length; ahead++) toGo += lengthOf(session, ahead)
  return {
    left,
    stepLength,
    share: stepLength === 0 ? 1 : Math.min(1, spent / stepLength),
    endsAt: new Date(Date.parse(now) + toGo).toISOString(),
    elapsed: Math.max(0, Date.parse(now) - Date.parse(session.startedAt)),
  }
}

/** Minutes of a step with what was added, in milliseconds. */
function lengthOf(session: RunningSession, step: number): number {
  return ((session.steps[step]?.minutes ?? 0) + (session.extra[step] ?? 0)) * 60_000
}

/** Milliseconds the present step has taken. A clock that is behind never gives a negative time. */
function spentOn(session: RunningSession, now: Instant): number {
  const { step, stepAt, pausedAt, spent } = session
  const running = Date.parse(pausedAt ?? now) - Date.parse(stepAt)
  return (spent[step] ?? 0) + Math.max(0, running)
}

/** How long each step took until now, milliseconds. */
export function timesUntil(session: RunningSession, now: Instant): readonly number[] {
  return session.spent.map((before, index) =>
    index === session.step ? spentOn(session, now) : before,
  )
}

/** [SES5] On to a step, or back to one: the time goes on where that step was left. */
export function goToStep(session: RunningSession, step: number, now: Instant): SessionChange {
  const target = Math.max(0, Math.min(session.steps.length - 1, step))
  return moment(session, {
    step: target,
    stepAt: now,
    pausedAt: null,
    spent: timesUntil(session, now),
  })
}

/** [SES6] A pause stops the clock of the step for everybody; the same again goes on. */
export function togglePause(session: RunningSession, now: Instant): SessionChange {
  if (session.pausedAt === null) return moment(session, { pausedAt: now })
  return moment(session, { stepAt: now, pausedAt: null, spent: timesUntil(session, now) })
}

/** [SES6] One minute more for this step. */
export function addMinute(session: RunningSession): SessionChange {
  const extra = session.extra.map((minutes, index) =>
    index === session.step ? minutes + 1 : minutes,
  )
  return moment(session, { extra })
}

/** [SES2] Other lengths for the steps of a session that runs. */
export function withSteps(session: RunningSession, steps: readonly SessionStep[]): SessionChange {
  const { id, mode, startedAt } = session
  return { type: 'session-set', key: 'run', value: { id, mode, startedAt, steps } }
}

/** Minutes between the start and the planned end, when it started late enough to notice; otherwise null [SES2]. */
export function minutesLeftWhenLate(session: RunningSession, plannedStart: Instant): number | null {
  const late = (Date.parse(session.startedAt) - Date.parse(plannedStart)) / 60_000
  const total = minutesOf(session.steps)
  return late >= 1 && late < total ? total - late : null
}

function moment(
  session: RunningSession,
  change: Partial<Omit<SessionValues['moment'], 'sessionId'>>,
): SessionChange {
  const { id, step, stepAt, pausedAt, spent, extra } = session
  const value = { sessionId: id, step, stepAt, pausedAt, spent, extra, ...change }
  return { type: 'session-set', key: 'moment', value }
}
