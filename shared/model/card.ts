import type { BoardKind, Column, Place } from './board.ts'
import type { DecisionId, DecisionScope, Mandate } from './decision.ts'
import type { CardId, Day, Instant, PersonId, PostponementId, StepId } from './ids.ts'

/** Dutch label of each type: GLOSSARY.md. */
export const CARD_TYPES = [
  'task',
  'action',
  'idea',
  'goal',
  'success',
  'experiment',
  'parked',
  'planningItem',
  'proposal',
] as const
export type CardType = (typeof CARD_TYPES)[number]

export const THEMES = ['celebrations', 'parents', 'building', 'tests', 'ict', 'other'] as const
export const IDEA_KINDS = ['idea', 'obstacle'] as const
export const INFLUENCES = ['yes', 'partly', 'no'] as const
export const UNITS = ['percent', 'count', 'scale', 'yesNo'] as const
export const HOW_MEASURED = [
  'test',
  'observation',
  'count',
  'pupilVoice',
  'survey',
  'lessonVisit',
] as const
export const GOAL_STATUSES = ['active', 'met', 'partly', 'notMet', 'stopped'] as const
export const EXPERIMENT_OUTCOMES = ['worked', 'different', 'stopped'] as const
export const PLANNING_KINDS = [
  'lessonVisit',
  'lessonDesign',
  'workSession',
  'studyDay',
  'activity',
  'director',
] as const
export const SUCCESS_KINDS = ['success', 'compliment'] as const
/** How often a recurring task comes back by itself. */
export const RHYTHMS = ['weekly', 'everySession', 'monthly', 'yearly'] as const
/** What a team does with work that was postponed twice, besides letting it go. */
export const WAYS = ['smaller', 'help', 'handOver'] as const
export const SHELVES = ['archive', 'bin'] as const

export type Theme = (typeof THEMES)[number]
export type IdeaKind = (typeof IDEA_KINDS)[number]
export type Influence = (typeof INFLUENCES)[number]
export type Unit = (typeof UNITS)[number]
export type HowMeasured = (typeof HOW_MEASURED)[number]
export type GoalStatus = (typeof GOAL_STATUSES)[number]
export type ExperimentOutcome = (typeof EXPERIMENT_OUTCOMES)[number]
export type PlanningKind = (typeof PLANNING_KINDS)[number]
export type SuccessKind = (typeof SUCCESS_KINDS)[number]
export type Shelf = (typeof SHELVES)[number]
export type Rhythm = (typeof RHYTHMS)[number]
export type Way = (typeof WAYS)[number]

/** Off the board: tidied into the archive ("opgeruimd") or thrown into the bin ("prullenbak"). */
export type Shelved = { readonly shelf: Shelf; readonly at: Instant; readonly by: PersonId }
/** Who ticked a card done, and when. */
export type Done = { readonly at: Instant; readonly by: PersonId }
/** "Hulp gevraagd": the question itself is the text field `help`. */
export type HelpAsked = { readonly at: Instant; readonly by: PersonId }

/** "Vervallen": let go on purpose, with one line why. Such a card lies in the archive. */
export type Dropped = { readonly at: Instant; readonly by: PersonId; readonly reason: string }
/** How the team goes on with work after so many postponements. */
export type ChosenWay = {
  readonly way: Way
  readonly after: number
  readonly at: Instant
  readonly by: PersonId
}

/** "Bespreken met de directeur", with one line. */
export type ForDirector = { readonly at: Instant; readonly by: PersonId; readonly line: string }

/** "Verschoven": the day of work was moved to a later one. `reason` may be empty. */
export type Postponement = {
  readonly id: PostponementId
  readonly from: Day
  readonly to: Day
  readonly at: Instant
  readonly by: PersonId
  readonly reason: string
}

export type Step = {
  readonly id: StepId
  readonly text: string
  readonly done: boolean
  readonly position: string
}

/**
 * Free texts. Each is a shared text that several people can type in at once, so all of them are born with
 * the card and never replaced (SYNC12).
 */
const CARD_TEXT_FIELDS = [
  'title',
  'explanation',
  'help',
  'waitingFor',
  'result',
  'wouldHelp',
  'firstStep',
  'forPupils',
  'lookAt',
  'learned',
] as const
/** Texts that only a proposal is born with. */
const PROPOSAL_TEXT_FIELDS = ['question', 'proposalText', 'alternatives'] as const
export const TEXT_FIELDS = [...CARD_TEXT_FIELDS, ...PROPOSAL_TEXT_FIELDS] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/**
 * Single values: the last one written wins. Absent means "not chosen yet".
 * `dueOn` is the day a card is about: due day of a task or action, end of a goal or experiment, day of a planned
 * item, day on which two people talk about a parked point.
 */
export type CardValues = {
  readonly type: CardType
  readonly place: Place
  readonly createdAt: Instant
  readonly createdBy: PersonId
  readonly shelved: Shelved
  readonly done: Done
  /** Since when work lies in its column. Absent: since it was made. */
  readonly standingSince: Instant
  readonly ownerId: PersonId
  readonly dueOn: Day
  readonly helpAsked: HelpAsked
  readonly forDirector: ForDirector
  readonly theme: Theme
  readonly dropped: Dropped
  readonly chosenWay: ChosenWay
  readonly recurring: boolean
  /** Of a recurring task: it comes back by itself. Its own `dueOn` is the first day it is due. */
  readonly rhythm: Rhythm
  /** The recurring task this one is a copy of. */
  readonly recursFrom: CardId
  readonly goalId: CardId
  readonly ideaKind: IdeaKind
  readonly influence: Influence
  readonly effect: 1 | 2 | 3
  readonly effort: 1 | 2 | 3
  readonly baseline: number
  readonly target: number
  readonly unit: Unit
  readonly howMeasured: HowMeasured
  readonly startOn: Day
  readonly goalStatus: GoalStatus
  readonly outcome: ExperimentOutcome
  readonly time: string
  readonly planningKind: PlanningKind
  readonly successKind: SuccessKind
  /** The decision that this work follows from. */
  readonly decisionId: DecisionId
  /** Of a proposal: the idea it grew from. */
  readonly ideaId: CardId
  readonly scope: DecisionScope
  readonly mandate: Mandate
  readonly feedbackUntil: Day
  readonly effectiveOn: Day
  readonly evaluationOn: Day
  /** "Nog geen ervaring: we proberen het tot de evaluatie." */
  readonly tryOut: boolean
  /** The decision that this proposal would follow up. */
  readonly followsId: DecisionId
}
export type ValueField = keyof CardValues

type BirthField = 'type' | 'place' | 'createdAt' | 'createdBy'

/**
 * A card as it is read from the document. `people` are the others on the card: helpers of a task or action,
 * the pair of a parked point, participants of a planned item, colleagues a success is about, experts on a proposal.
 * Sorted by id.
 */
export type Card = { readonly id: CardId } & Pick<CardValues, BirthField> &
  Partial<Omit<CardValues, BirthField>> & { readonly [Field in TextField]: string } & {
    readonly people: readonly PersonId[]
    readonly steps: readonly Step[]
    /** Oldest first. */
    readonly postponements: readonly Postponement[]
  }

/** The texts that a new card of this type is born with. */
export function textFieldsOf(type: CardType): readonly TextField[] {
  return type === 'proposal' ? TEXT_FIELDS : CARD_TEXT_FIELDS
}

/** A task or action: work with one owner and a day. */
export function isWork(card: { type: CardType }): boolean {
  return card.type === 'task' || card.type === 'action'
}

/** Somebody does it; on the other cards are people, or nobody. */
export function hasOwner(card: { type: CardType }): boolean {
  return isWork(card) || card.type === 'goal'
}

/** It is for a day; a success, an idea and a proposal are not. */
export function hasDay({ type }: { type: CardType }): boolean {
  return type !== 'success' && type !== 'idea' && type !== 'proposal'
}

/**
 * The type a card has where it lies. A type and a place written by two people at once could disagree, so the place
 * rules (SYNC6: rules between fields are derived on reading). Only an idea and an experiment share a column.
 */
export function typeInColumn(board: BoardKind, column: Column, written: CardType): CardType {
  if (board === 'scrum') return 'task'
  switch (column) {
    case 'successes':
      return 'success'
    case 'goals':
      return 'goal'
    case 'planning':
      return 'planningItem'
    case 'proposals':
      return 'proposal'
    case 'parked':
      return 'parked'
    case 'ideas':
      return written === 'experiment' ? 'experiment' : 'idea'
    case 'backlog':
    case 'todo':
    case 'doing':
    case 'done':
      return 'action'
  }
}

/** Lengths in UTF-16 units: what the screens let a person type. The gate allows more, since texts of two people merge. */
export const TYPED_LENGTH: { readonly [Field in TextField]: number } & { readonly step: number } = {
  title: 90,
  explanation: 280,
  help: 140,
  waitingFor: 60,
  result: 140,
  wouldHelp: 140,
  firstStep: 140,
  forPupils: 140,
  lookAt: 140,
  learned: 280,
  question: 280,
  proposalText: 1000,
  alternatives: 500,
  step: 90,
}
/** One line why: of a postponement and of letting go. UTF-16 units. */
export const REASON_LENGTH = 140
