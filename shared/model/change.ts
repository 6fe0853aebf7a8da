import type { Card, CardValues, Postponement, TextField, ValueField } from './card.ts'
import type { CardId, PersonId, PostponementId, StepId } from './ids.ts'
import type { SessionChange } from './session.ts'

/**
 * The smallest thing that can happen to a board. `shared/rules` decides which changes follow from what a person
 * asks; `shared/document/write` carries them out; `inverse` takes one back.
 */
export type Change =
  | { readonly type: 'card-added'; readonly card: NewCard }
  | ValueChange
  | {
      readonly type: 'text-set'
      readonly cardId: CardId
      readonly field: TextField
      readonly text: string
    }
  | {
      readonly type: 'person-set'
      readonly cardId: CardId
      readonly personId: PersonId
      readonly present: boolean
    }
  | {
      readonly type: 'step-set'
      readonly cardId: CardId
      readonly stepId: StepId
      /** `null` takes the step away; otherwise what is absent stays as it is. */
      readonly step: StepFields | null
    }
  | {
      readonly type: 'postponement-set'
      readonly cardId: CardId
      readonly postponementId: PostponementId
      /** `null` takes it away, as undo does. */
      readonly postponement: Omit<Postponement, 'id'> | null
    }
  | { readonly type: 'ambition-set'; readonly text: string }
  | SessionChange

export type StepFields = {
  readonly text?: string
  readonly done?: boolean
  readonly position?: string
}

/** One field and its value; `null` clears it. */
export type ValueChange = {
  [Field in ValueField]: {
    readonly type: 'value-set'
    readonly cardId: CardId
    readonly field: Field
    readonly value: CardValues[Field] | null
  }
}[ValueField]

/** A card that does not exist yet: what is absent is empty. */
export type NewCard = Pick<Card, 'id' | 'type' | 'place' | 'title'> & Partial<Card>
