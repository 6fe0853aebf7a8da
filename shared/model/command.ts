import type { BoardKind, Column } from './board.ts'
import type { IdeaKind, Shelf, TextField } from './card.ts'
import type { ValueChange } from './change.ts'
import type { CardId, Day, PersonId, StepId } from './ids.ts'

/** What a person asks of a board; `shared/rules/cards` turns it into changes or a refusal. */
export type BoardCommand =
  | {
      readonly type: 'add-cards'
      readonly board: BoardKind
      readonly column: Column
      /** One card for each non-empty line. */
      readonly lines: readonly string[]
      readonly kind?: 'experiment' | IdeaKind
    }
  | {
      readonly type: 'move-card'
      readonly cardId: CardId
      readonly board: BoardKind
      readonly column: Column
      /** Place among the other cards of the column, 0 = top. */
      readonly index: number
    }
  | { readonly type: 'finish-card'; readonly cardId: CardId }
  | { readonly type: 'set-value'; readonly change: FreeValueChange }
  | {
      readonly type: 'set-text'
      readonly cardId: CardId
      readonly field: TextField
      readonly text: string
    }
  | {
      readonly type: 'set-person'
      readonly cardId: CardId
      readonly personId: PersonId
      readonly present: boolean
    }
  | { readonly type: 'add-step'; readonly cardId: CardId; readonly text: string }
  | {
      readonly type: 'set-step'
      readonly cardId: CardId
      readonly stepId: StepId
      readonly text?: string
      readonly done?: boolean
    }
  | {
      readonly type: 'move-step'
      readonly cardId: CardId
      readonly stepId: StepId
      readonly index: number
    }
  | { readonly type: 'remove-step'; readonly cardId: CardId; readonly stepId: StepId }
  | { readonly type: 'ask-help'; readonly cardId: CardId; readonly text: string }
  /** Moves the day of work, with a line why if there is one. */
  | {
      readonly type: 'postpone-card'
      readonly cardId: CardId
      readonly day: Day
      readonly reason: string
    }
  /** What happens with work that was postponed twice. */
  | { readonly type: 'choose-way'; readonly cardId: CardId; readonly way: ChosenAnswer }
  | { readonly type: 'drop-card'; readonly cardId: CardId; readonly reason: string }
  | { readonly type: 'end-help'; readonly cardId: CardId }
  | { readonly type: 'flag-for-director'; readonly cardId: CardId; readonly line: string }
  | { readonly type: 'unflag-for-director'; readonly cardId: CardId }
  | { readonly type: 'shelve-cards'; readonly cardIds: readonly CardId[]; readonly shelf: Shelf }
  | { readonly type: 'restore-card'; readonly cardId: CardId }
  /** Lays a task in the backlog as a template. */
  | { readonly type: 'make-recurring'; readonly cardId: CardId }
  /** Copies a recurring task of the backlog to "te doen". */
  | { readonly type: 'take-recurring'; readonly cardId: CardId }
  /** Makes a proposal out of a thought; the thought goes into the archive. */
  | { readonly type: 'make-proposal'; readonly cardId: CardId }
  | { readonly type: 'set-ambition'; readonly text: string }

/** An answer to "hoe verder?": a smaller title, a question, or who takes over. */
export type ChosenAnswer =
  | { readonly kind: 'smaller'; readonly title: string }
  | { readonly kind: 'help'; readonly question: string }
  | { readonly kind: 'handOver'; readonly to: PersonId }

/** Values a person sets directly. Place, type, shelf, done and help follow from other commands. */
export type FreeValueChange = Exclude<
  ValueChange,
  {
    readonly field:
      | 'type'
      | 'place'
      | 'shelved'
      | 'dropped'
      | 'chosenWay'
      | 'done'
      | 'standingSince'
      | 'helpAsked'
      | 'forDirector'
      | 'recursFrom'
      | 'createdAt'
      | 'createdBy'
  }
>
