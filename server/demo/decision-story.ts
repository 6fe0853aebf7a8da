import type {
  EvaluationOutcome,
  EventKind,
  ExperienceKind,
  ExpertReaction,
  FeedbackKind,
} from '#shared/model/decision.ts'

/** `ago` counts school days back from the day the demo is made; other days count from it, back when negative. */
export type StoryReaction = { readonly by: string; readonly ago: number; readonly text: string } & (
  | { readonly kind: 'experience'; readonly about: ExperienceKind }
  | { readonly kind: 'expert'; readonly about: ExpertReaction }
  | { readonly kind: 'feedback'; readonly about: FeedbackKind; readonly answer?: StoryAnswer }
)
type StoryAnswer = { readonly by: string; readonly text: string }

export type StoryProposal = {
  readonly key: string
  readonly by: string
  readonly ago: number
  readonly title: string
  readonly question: string
  readonly text: string
  readonly alternatives?: string
  readonly experts: readonly string[]
  readonly feedbackUntil: number
  readonly evaluationOn: number
  /** The text of the decision that this one follows up. */
  readonly follows?: string
  readonly reactions: readonly StoryReaction[]
}

export type StoryEvent = {
  readonly by: string
  readonly ago: number
  readonly kind: EventKind
  readonly about?: ExperienceKind
  readonly outcome?: EvaluationOutcome
  readonly text: string
}

/** How a team decided: on a proposal, or directly in one sentence. */
export type StoryDecision = {
  readonly code: string
  readonly by: string
  readonly ago: number
  readonly present: readonly string[]
  readonly events: readonly StoryEvent[]
  /** Work that was already told, by key: it follows from this decision. */
  readonly work?: readonly string[]
} & (
  | { readonly kind: 'direct'; readonly text: string; readonly evaluationOn: number }
  | { readonly kind: 'proposal'; readonly proposal: StoryProposal }
)
