import type { CardId, Day, Instant, PersonId, TeamId } from './ids.ts'
import type { SessionMode } from './session.ts'

export type DecisionId = string
export type RecordId = string

/** For whom a decision holds. */
export const DECISION_SCOPES = ['team', 'school', 'group', 'network'] as const
/** Whose it is to decide. `teamWithinBudget`: within what the plan for the years sets aside. */
export const MANDATES = ['team', 'teamWithinBudget', 'director', 'network', 'board'] as const
export const EXPERIENCE_KINDS = [
  'tried',
  'lessonVisit',
  'pupilVoice',
  'results',
  'otherSchool',
  'literature',
] as const
export const EXPERT_REACTIONS = ['support', 'supportIf', 'objection'] as const
/** `agree`: nothing to add, so that everybody can have reacted. */
export const FEEDBACK_KINDS = ['addition', 'question', 'experience', 'objection', 'agree'] as const
/** What a chain is made of: decisions, and what happened to them since. */
export const ENTRY_KINDS = [
  'decision',
  'experience',
  'introduced',
  'evaluated',
  'secured',
  'erratum',
] as const
export const EVALUATION_OUTCOMES = ['keep', 'followUp'] as const
/** Where a sealed decision stands. Follows from its entries and the day; it is stored nowhere. */
export const DECISION_STATUSES = [
  'decided',
  'implementing',
  'introduced',
  'evaluated',
  'secured',
  'succeeded',
] as const

export type DecisionScope = (typeof DECISION_SCOPES)[number]
export type Mandate = (typeof MANDATES)[number]
export type ExperienceKind = (typeof EXPERIENCE_KINDS)[number]
export type ExpertReaction = (typeof EXPERT_REACTIONS)[number]
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]
export type EntryKind = (typeof ENTRY_KINDS)[number]
export type EventKind = Exclude<EntryKind, 'decision'>
export type EvaluationOutcome = (typeof EVALUATION_OUTCOMES)[number]
export type DecisionStatus = (typeof DECISION_STATUSES)[number]

type Authored = { readonly id: RecordId; readonly by: PersonId; readonly at: Instant }
/** What one person said about a proposal. The server writes author and time; nobody can rewrite it. */
export type ProposalRecord = Authored & { readonly text: string } & (
    | {
        readonly kind: 'experience'
        readonly about: ExperienceKind
        readonly link: string
        readonly on: Day
      }
    | { readonly kind: 'expert'; readonly about: ExpertReaction }
    | { readonly kind: 'feedback'; readonly about: FeedbackKind }
    | { readonly kind: 'answer'; readonly to: RecordId }
  )

/** What is sealed. People are ids: a name can be erased and the chain still verifies. */
export type DecisionBody = {
  readonly kind: 'proposal' | 'direct'
  readonly title: string
  readonly question: string
  readonly text: string
  readonly alternatives: string
  readonly scope: DecisionScope
  readonly mandate: Mandate
  readonly effectiveOn: Day
  readonly evaluationOn: Day
  /** "Nog geen ervaring: we proberen het tot de evaluatie." */
  readonly isTryOut: boolean
  readonly proposedBy: PersonId
  readonly presentIds: readonly PersonId[]
  readonly expertIds: readonly PersonId[]
  readonly records: readonly ProposalRecord[]
  /** Everybody who was asked to react. */
  readonly askedIds: readonly PersonId[]
  readonly actionIds: readonly CardId[]
  /** The session in which it was taken. Not in what was taken outside one, nor in what was sealed before this was kept. */
  readonly takenIn?: TakenIn
}
export type TakenIn = { readonly sessionId: string; readonly mode: SessionMode }

/** What happened to a decision after it was taken. */
export type EventBody = {
  readonly text: string
  readonly on: Day
  readonly link: string
  /** Of an `experience`. */
  readonly about: ExperienceKind | null
  /** Of an `evaluated`. */
  readonly outcome: EvaluationOutcome | null
}

/**
 * One link of the chain of a team, as it is stored. `commitment` is the salted hash of the body; `hash` covers all
 * other fields but the body itself.
 */
export type ChainEntry = {
  readonly teamId: TeamId
  /** Counts the entries of a team from 1, without gaps. */
  readonly seq: number
  readonly kind: EntryKind
  readonly id: string
  /** The decision it is about; its own id for a decision. */
  readonly decisionId: DecisionId
  readonly number: string | null
  readonly proposalId: CardId | null
  /** The decision that this one follows up. */
  readonly followsId: DecisionId | null
  readonly requestKey: string
  readonly at: Instant
  readonly by: PersonId
  readonly commitment: string
  readonly prev: string
  readonly hash: string
}
/** An entry with its body as it is stored: JSON, salted. */
export type StoredEntry = ChainEntry & { readonly salt: string; readonly body: string }

/** A decision as people see it: its sealed body, and all that was written about it since, oldest first. */
export type Decision = {
  readonly id: DecisionId
  readonly number: string
  readonly seq: number
  readonly at: Instant
  readonly by: PersonId
  readonly proposalId: CardId | null
  readonly body: DecisionBody
  readonly events: readonly DecisionEvent[]
  readonly followsId: DecisionId | null
  readonly followedById: DecisionId | null
}
export type DecisionEvent = {
  readonly id: string
  readonly kind: EventKind
  readonly at: Instant
  readonly by: PersonId
  readonly body: EventBody
}

/** Every reason why a decision, or something about one, can be refused. */
export const DECISION_REFUSALS = [
  'decision/without-text',
  'decision/without-experience',
  'decision/without-expert',
  'decision/without-answer',
  'decision/without-evaluation',
  'decision/evaluation-too-far',
  'decision/too-early',
  'decision/too-few-present',
  'decision/wider-than-team',
  'decision/not-your-mandate',
  'decision/not-evaluated',
  'decision/already-followed',
  'decision/evaluation-not-yet',
] as const
export type DecisionRefusal = (typeof DECISION_REFUSALS)[number]

/** Lengths in UTF-16 units that a person can type. */
export const RECORD_LENGTH = { text: 500, link: 500 } as const
