import type { CardId, Instant, PersonId } from './ids.ts'

/** What a team can hold. The first four are offered to every team; the others are templates a team can add. */
export const SESSION_MODES = [
  'boardSession',
  'scrumSession',
  'workSession',
  'periodReview',
  'lessonDesign',
  'lessonVisit',
  'checklistTogether',
  'yearStart',
  'pupilVoice',
] as const
export type SessionMode = (typeof SESSION_MODES)[number]

/** Steps in which people talk or work away from the board: a name and a clock. */
const TALK_KINDS = [
  'working',
  'sharing',
  'learned',
  'fromTo',
  'designing',
  'effect',
  'focus',
  'lesson',
  'debrief',
  'fillingIn',
  'spread',
  'teamRoles',
  'rhythm',
  'questions',
  'conversation',
  'talk',
] as const
/** What a step shows. */
export const STEP_KINDS = [
  ...TALK_KINDS,
  'checkIn',
  'successes',
  'goals',
  'actions',
  'planning',
  'closing',
  'scrumDone',
  'scrumDoing',
  'scrumTodo',
  'agenda',
  'product',
  'toBoard',
  'reviewGoals',
  'nextGoals',
] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** `title` is empty when the step is called what its kind is called. Minutes can be broken after a late start. */
export type SessionStep = {
  readonly kind: StepKind
  readonly title: string
  readonly minutes: number
}
export const MAX_STEPS_IN_SESSION = 12
export const MAX_STEP_MINUTES = 240
export const MAX_STEP_TITLE = 40

/** What a werksessie is about; chosen in its first step. */
export const WORK_KINDS = [
  'lessonDesign',
  'problemSolving',
  'readingResults',
  'choosingIdeas',
  'workingOutGoal',
] as const
export type WorkKind = (typeof WORK_KINDS)[number]

/** How somebody is, for as long as the session runs. Never stored. */
export const MOODS = ['good', 'fair', 'low'] as const
export type Mood = (typeof MOODS)[number]

/**
 * The values under which a running session stands in the document of a team. Each is written whole, the last one wins,
 * and each but `run` names the session it belongs to: what an earlier session left behind means nothing.
 */
export type SessionValues = {
  /** The session itself; absent when none runs. */
  readonly run: {
    readonly id: string
    readonly mode: SessionMode
    readonly startedAt: Instant
    readonly steps: readonly SessionStep[]
  }
  /** Where it is. `spent` is how long each step took before `stepAt`, milliseconds; `extra` are minutes added. */
  readonly moment: {
    readonly sessionId: string
    readonly step: number
    readonly stepAt: Instant
    readonly pausedAt: Instant | null
    readonly spent: readonly number[]
    readonly extra: readonly number[]
  }
  readonly roles: {
    readonly sessionId: string
    readonly leaderId: PersonId | null
    readonly timekeeperId: PersonId | null
  }
  /** Who leads next time, as the team agreed at the end. */
  readonly next: { readonly sessionId: string; readonly leaderId: PersonId }
  /** What a werksessie makes. */
  readonly product: {
    readonly sessionId: string
    readonly kind: WorkKind | null
    readonly text: string
  }
}
export type SessionKey = keyof SessionValues
export const MAX_PRODUCT = 140

/** How an open action was dealt with in a session. */
export const SEEN = ['touched', 'skipped'] as const
export type Seen = (typeof SEEN)[number]

/** A running session as it is read from the document. */
export type RunningSession = {
  readonly id: string
  readonly mode: SessionMode
  readonly startedAt: Instant
  readonly steps: readonly SessionStep[]
  readonly step: number
  readonly stepAt: Instant
  readonly pausedAt: Instant | null
  readonly spent: readonly number[]
  readonly extra: readonly number[]
  readonly leaderId: PersonId | null
  readonly timekeeperId: PersonId | null
  readonly nextLeaderId: PersonId | null
  readonly product: { readonly kind: WorkKind | null; readonly text: string }
  /** Who is there; sorted by id. */
  readonly present: readonly PersonId[]
  readonly seen: ReadonlyMap<CardId, Seen>
}

/** One change to the running session. */
export type SessionChange =
  | {
      [Key in SessionKey]: {
        readonly type: 'session-set'
        readonly key: Key
        readonly value: SessionValues[Key] | null
      }
    }[SessionKey]
  /** Everything an earlier session left, and this one with it. */
  | { readonly type: 'session-cleared' }
  | {
      readonly type: 'session-present'
      readonly sessionId: string
      readonly personId: PersonId
      readonly present: boolean
    }
  | {
      readonly type: 'session-seen'
      readonly sessionId: string
      readonly cardId: CardId
      readonly seen: Seen | null
    }

export function isSessionChange(change: { readonly type: string }): change is SessionChange {
  return change.type.startsWith('session-')
}
