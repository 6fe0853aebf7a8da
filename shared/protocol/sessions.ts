import * as z from 'zod/mini'
import { GOAL_STATUSES, UNITS } from '#shared/model/card.ts'
import {
  MAX_STEP_MINUTES,
  MAX_STEP_TITLE,
  MAX_STEPS_IN_SESSION,
  SESSION_MODES,
  STEP_KINDS,
  WORK_KINDS,
} from '#shared/model/session.ts'
import { day, id, instant } from './fields.ts'

export const mode = z.enum(SESSION_MODES)
const personId = z.nullable(id)
const step = z.object({
  kind: z.enum(STEP_KINDS),
  title: z.string().check(z.trim(), z.maxLength(MAX_STEP_TITLE)),
  minutes: z.number().check(z.minimum(0), z.maximum(MAX_STEP_MINUTES)),
})

// ── what a session brought ───────────────────────────────────────────────────────────────────────────────
const board = z.enum(['improvement', 'scrum'])
const doneLine = z.object({
  cardId: id,
  board,
  title: z.string(),
  ownerId: personId,
  result: z.string(),
})
export const sessionOutcome = z.object({
  /** Ticked in the session itself. */
  done: z.array(doneLine),
  /** Done since the session before, celebrated in this one. */
  doneBefore: z.array(doneLine),
  newActions: z.array(
    z.object({ cardId: id, board, title: z.string(), ownerId: personId, dueOn: z.nullable(day) }),
  ),
  decisions: z.array(z.object({ id: z.string(), number: z.string(), text: z.string() })),
  measurements: z.array(
    z.object({
      goalId: id,
      goal: z.string(),
      value: z.number(),
      unit: z.nullable(z.enum(UNITS)),
      by: personId,
    }),
  ),
  endedGoals: z.array(
    z.object({ cardId: id, title: z.string(), status: z.enum(GOAL_STATUSES), learned: z.string() }),
  ),
  successes: z.array(z.object({ cardId: id, title: z.string(), by: personId })),
  parked: z.array(
    z.object({ cardId: id, title: z.string(), people: z.array(id), dueOn: z.nullable(day) }),
  ),
  product: z.nullable(z.object({ kind: z.nullable(z.enum(WORK_KINDS)), text: z.string() })),
})
export const heldStep = z.object({
  kind: z.enum(STEP_KINDS),
  title: z.string(),
  minutes: z.number(),
  /** How long it really took. */
  seconds: z.number(),
})
export const heldSession = z.object({
  id,
  mode,
  startedAt: instant,
  endedAt: instant,
  leaderId: personId,
  timekeeperId: personId,
  nextLeaderId: personId,
  steps: z.array(heldStep),
  /** Who was there; empty for who does not belong to the team. */
  present: z.array(id),
  outcome: sessionOutcome,
})
/** Newest first. */
export const heldSessionList = z.array(
  z.object({
    id,
    mode,
    startedAt: instant,
    endedAt: instant,
    leaderId: personId,
    nextLeaderId: personId,
  }),
)

// ── closing ──────────────────────────────────────────────────────────────────────────────────────────────
export const closeSessionRequest = z.object({ sessionId: id })
export const closingState = z.object({
  faults: z.array(
    z.union([
      z.object({ kind: z.enum(['draft', 'untouched', 'doing-without']), cardId: id }),
      z.object({ kind: z.enum(['no-product', 'no-result']) }),
    ]),
  ),
})

// ── what is new since the session before ─────────────────────────────────────────────────────────────────
export const sessionNews = z.object({
  since: z.nullable(instant),
  lines: z.array(
    z.object({
      cardId: id,
      kind: z.enum(['created', 'done', 'help-asked', 'help-ended']),
      title: z.string(),
      by: personId,
      at: instant,
    }),
  ),
})

// ── steps as a team wants them ───────────────────────────────────────────────────────────────────────────
const plan = z.object({
  mode,
  offered: z.boolean(),
  steps: z.array(step).check(z.minLength(1), z.maxLength(MAX_STEPS_IN_SESSION)),
})
export const sessionPlans = z.array(plan)
export const sessionPlanRequest = z.omit(plan, { mode: true })

// ── measurements and votes ───────────────────────────────────────────────────────────────────────────────
/** `id` is made on the device, so that sending again changes nothing. */
export const measurementRequest = z.object({
  id,
  goalId: id,
  on: day,
  value: z.number().check(z.minimum(-1e9), z.maximum(1e9)),
  note: z.string().check(z.trim(), z.maxLength(140)),
  /** At a paired screen: the member who tapped their face. Elsewhere it is whoever is signed in. */
  by: z.optional(id),
})
export const ideaVotes = z.array(z.object({ cardId: id, count: z.number(), mine: z.boolean() }))
export const ideaVoteRequest = z.object({
  wants: z.boolean(),
  /** At a paired screen: the member who tapped their face. Elsewhere it is whoever is signed in. */
  by: z.optional(id),
})

export type SessionOutcome = z.infer<typeof sessionOutcome>
export type HeldStep = z.infer<typeof heldStep>
export type HeldSession = z.infer<typeof heldSession>
export type HeldSessionLine = z.infer<typeof heldSessionList>[number]
export type ClosingState = z.infer<typeof closingState>
export type SessionNews = z.infer<typeof sessionNews>
export type SessionPlan = z.infer<typeof plan>
export type MeasurementRequest = z.infer<typeof measurementRequest>
export type IdeaVoteRequest = z.infer<typeof ideaVoteRequest>
export type IdeaVote = z.infer<typeof ideaVotes>[number]
