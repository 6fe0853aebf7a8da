import * as z from 'zod/mini'
import {
  MAX_PLAN_REASON,
  MAX_RHYTHMS,
  MAX_SHIFT_NAME,
  MAX_WEEKS_BETWEEN,
  PLAN_STATUSES,
} from '#shared/model/year-plan.ts'
import { day, id, instant, time, weekday } from './fields.ts'
import { mode } from './sessions.ts'

export const schoolYear = z.string().check(z.regex(/^\d{4}$/))
const everyWeeks = z.int().check(z.minimum(1), z.maximum(MAX_WEEKS_BETWEEN))
const shift = z.string().check(z.trim(), z.maxLength(MAX_SHIFT_NAME))
/** The two that follow from the settings of a team have the name of their mode. */
const rhythmId = z.string().check(z.minLength(1), z.maxLength(30))
const wantedRhythm = z.object({
  mode,
  weekday,
  time,
  everyWeeks,
  shift,
  firstOn: day,
  lastOn: z.nullable(day),
})
const rhythm = z.extend(wantedRhythm, { id: rhythmId })

const plannedSession = z.object({
  rhythmId: z.nullable(rhythmId),
  mode,
  shift: z.string(),
  plannedOn: day,
  on: day,
  time: z.string(),
  status: z.enum(PLAN_STATUSES),
  reason: z.string(),
  heldId: z.nullable(id),
})
export const yearPlan = z.object({
  schoolYear,
  firstOn: day,
  lastOn: day,
  /** School years that can be looked at, oldest first. */
  years: z.array(schoolYear),
  /** The year a team can begin now. */
  toBegin: z.nullable(schoolYear),
  /** When this year was begun with "nieuw schooljaar", and by whom. */
  begun: z.nullable(z.object({ at: instant, by: z.nullable(id) })),
  holidays: z.array(z.object({ name: z.string(), firstOn: day, lastOn: day })),
  rhythms: z.array(rhythm),
  sessions: z.array(plannedSession),
  kept: z.object({ held: z.number(), planned: z.number() }),
})
export const rhythmsRequest = z.object({
  rhythms: z.array(wantedRhythm).check(z.maxLength(MAX_RHYTHMS)),
})
export const planChangeRequest = z.object({
  rhythmId,
  plannedOn: day,
  status: z.enum(['planned', 'moved', 'cancelled']),
  on: day,
  time,
  reason: z.string().check(z.trim(), z.maxLength(MAX_PLAN_REASON)),
})
export const newSchoolYear = z.object({
  schoolYear,
  work: z.boolean(),
  goals: z.boolean(),
  ideas: z.boolean(),
  rhythm: z.boolean(),
})

export type YearPlan = z.infer<typeof yearPlan>
export type WantedRhythm = z.infer<typeof wantedRhythm>
export type PlanChangeRequest = z.infer<typeof planChangeRequest>
export type NewSchoolYear = z.infer<typeof newSchoolYear>
