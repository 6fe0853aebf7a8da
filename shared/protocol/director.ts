import * as z from 'zod/mini'
import { BOARD_KINDS } from '#shared/model/board.ts'
import { GOAL_STATUSES, UNITS } from '#shared/model/card.ts'
import { PLAN_STATUSES } from '#shared/model/year-plan.ts'
import { SIGNAL_KINDS } from '#shared/rules/signals.ts'
import { day, id, instant, time } from './fields.ts'
import { mode } from './sessions.ts'

const board = z.enum(BOARD_KINDS)
const count = z.number()
const named = z.object({ id, name: z.string() })
const cardLine = z.object({ cardId: id, board, title: z.string() })

// ── the overview ─────────────────────────────────────────────────────────────────────────────────────────
const plannedTalk = z.object({ talkId: id, on: day, time: z.nullable(time) })
const signal = z.object({
  kind: z.enum(SIGNAL_KINDS),
  count,
  on: z.nullable(day),
  board,
  cardId: z.nullable(id),
})
const goalLine = z.object({
  cardId: id,
  title: z.string(),
  baseline: z.nullable(z.number()),
  target: z.nullable(z.number()),
  unit: z.nullable(z.enum(UNITS)),
  dueOn: z.nullable(day),
  /** The last measurement. */
  value: z.nullable(z.number()),
})
const compared = z.object({ now: count, before: count })
/** Of the year plan of the team. */
const sessionTally = z.object({
  planned: count,
  held: count,
  moved: count,
  cancelled: count,
  extra: count,
})
const overviewRow = z.object({
  teamId: id,
  teamCode: z.string(),
  teamName: z.string(),
  schoolName: z.string(),
  /** First LoCo, then IB. */
  leaders: z.array(z.string()),
  next: z.nullable(plannedTalk),
  lastTalkOn: z.nullable(day),
  /** When each board last changed or had a session. */
  boards: z.object({ improvement: z.nullable(day), scrum: z.nullable(day) }),
  goals: z.array(goalLine),
  actions: z.object({ open: count, pastDay: count, help: count }),
  /** School weeks against as many before them. */
  done: compared,
  sessions: z.object({ ...sessionTally.shape, before: count }),
  windows: z.object({
    now: z.object({ from: day, to: day }),
    before: z.object({ from: day, to: day }),
  }),
  /** Holidays that fell in them and were not counted. */
  skipped: z.array(z.string()),
  /** Since the last talk. */
  decisions: count,
  /** Days on which the open ones close. */
  proposals: z.array(day),
  groups: z.array(z.string()),
  supportOpen: count,
  signals: z.array(signal),
  success: z.nullable(cardLine),
})
/** Something planned on a board, to which a team invites a directeur. */
const invitation = z.object({ ...cardLine.shape, on: day, time: z.nullable(time) })
export const overview = z.object({
  today: day,
  /** Of the directeur who asks, of every team. */
  invitations: z.array(
    z.object({ ...invitation.shape, teamCode: z.string(), teamName: z.string() }),
  ),
  weeks: z.union([z.literal(3), z.literal(6)]),
  /** All that match, on every page. */
  total: count,
  page: count,
  pageSize: count,
  rows: z.array(overviewRow),
})
export const overviewQuery = z.object({
  search: z._default(z.string().check(z.maxLength(80)), ''),
  show: z._default(z.enum(['all', 'attention']), 'all'),
  weeks: z._default(z.pipe(z.coerce.number(), z.union([z.literal(3), z.literal(6)])), 3),
  page: z._default(z.coerce.number().check(z.minimum(1), z.maximum(1000)), 1),
})

// ── one school, since the last talk ──────────────────────────────────────────────────────────────────────
const agreement = z.object({
  cardId: id,
  title: z.string(),
  owner: z.string(),
  isDone: z.boolean(),
  dueOn: z.nullable(day),
})
const heldTalk = z.object({
  talkId: id,
  on: day,
  startedAt: instant,
  endedAt: instant,
  present: z.array(named),
  agreements: z.array(agreement),
})
export const schoolPage = z.object({
  teamId: id,
  teamCode: z.string(),
  teamName: z.string(),
  today: day,
  since: z.object({ from: day, to: day }),
  isFirst: z.boolean(),
  next: z.nullable(plannedTalk),
  /** The talk after the next one, if that is held on its day. */
  afterNext: z.nullable(day),
  readers: z.array(named),
  people: z.array(named),
  directors: z.array(named),
  signals: z.array(signal),
  invitations: z.array(z.object({ ...invitation.shape, directorId: id, director: z.string() })),
  agreed: z.array(agreement),
  flagged: z.array(
    z.object({ ...cardLine.shape, line: z.string(), by: z.string(), byId: id, type: z.string() }),
  ),
  help: z.array(
    z.object({
      ...cardLine.shape,
      text: z.string(),
      by: z.string(),
      byId: id,
      since: day,
      days: count,
    }),
  ),
  goals: z.array(
    z.object({
      ...goalLine.shape,
      status: z.enum(GOAL_STATUSES),
      learned: z.string(),
      /** Oldest first. */
      measurements: z.array(z.object({ on: day, value: z.number() })),
    }),
  ),
  decisions: z.array(
    z.object({ id: z.string(), number: z.string(), title: z.string(), takenOn: day }),
  ),
  /** The last link of the register, so that a rewritten file is noticed on paper. */
  chain: z.nullable(z.object({ count, head: z.string() })),
  evaluations: z.array(z.object({ id: z.string(), title: z.string(), evaluationOn: day })),
  successes: z.array(
    z.object({ ...cardLine.shape, by: z.string(), byId: id, isCompliment: z.boolean() }),
  ),
  work: z.object({ done: count, started: count, open: count, stuck: count }),
  finished: z.array(cardLine),
  stuck: z.array(cardLine),
  sessions: z.object({
    ...sessionTally.shape,
    days: z.array(
      z.object({
        mode,
        on: day,
        plannedOn: day,
        status: z.enum(PLAN_STATUSES),
        reason: z.string(),
      }),
    ),
  }),
  groups: z.array(z.string()),
  history: z.array(heldTalk),
  looked: z.nullable(z.object({ name: z.string(), at: instant })),
})

export type Overview = z.infer<typeof overview>
export type OverviewRow = z.infer<typeof overviewRow>
export type SchoolPage = z.infer<typeof schoolPage>
export type HeldTalk = z.infer<typeof heldTalk>
export type PlannedTalk = z.infer<typeof plannedTalk>
