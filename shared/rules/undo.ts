import type { Card } from '#shared/model/card.ts'
import type { Change, ValueChange } from '#shared/model/change.ts'
import type { PostponementId } from '#shared/model/ids.ts'
import { isSessionChange, type SessionChange } from '#shared/model/session.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { type RuleContext, stamp } from './rule-context.ts'

/** [UNDO1] The change that takes `change` back, given the board of before it. `null` when there is nothing to undo. */
export function inverse(
  change: Change,
  before: BoardSnapshot,
  context: RuleContext,
): Change | null {
  // Steering a session is answered by steering it back.
  if (isSessionChange(change)) return null
  switch (change.type) {
    case 'card-added':
      return {
        type: 'value-set',
        cardId: change.card.id,
        field: 'shelved',
        value: { shelf: 'bin', ...stamp(context) },
      }
    case 'ambition-set':
      return { type: 'ambition-set', text: before.ambition }
    default: {
      const card = before.cards.get(change.cardId)
      return card ? inverseOnCard(change, card) : null
    }
  }
}

function inverseOnCard(
  change: Exclude<Change, { type: 'card-added' | 'ambition-set' } | SessionChange>,
  card: Card,
): Change | null {
  switch (change.type) {
    case 'value-set':
      return { ...change, value: card[change.field] ?? null } as ValueChange
    case 'text-set':
      return { ...change, text: card[change.field] }
    case 'person-set':
      return { ...change, present: card.people.includes(change.personId) }
    case 'postponement-set': {
      return { ...change, postponement: postponementOn(card, change.postponementId) ?? null }
    }
    case 'step-set': {
      const step = card.steps.find((candidate) => candidate.id === change.stepId)
      return { ...change, step: step ?? null }
    }
  }
}

/** [UNDO2] Does the board still show what this change made of it? Only then may it be undone. */
export function stillStands(change: Change, board: BoardSnapshot): boolean {
  if (isSessionChange(change)) return false
  switch (change.type) {
    case 'card-added': {
      const card = board.cards.get(change.card.id)
      return card !== undefined && card.shelved === undefined
    }
    case 'ambition-set':
      return board.ambition === change.text
    case 'value-set':
      return sameValue(board.cards.get(change.cardId)?.[change.field], change.value)
    case 'text-set':
      return board.cards.get(change.cardId)?.[change.field] === change.text
    case 'person-set':
      return board.cards.get(change.cardId)?.people.includes(change.personId) === change.present
    case 'postponement-set': {
      const card = board.cards.get(change.cardId)
      const isThere = card && postponementOn(card, change.postponementId) !== undefined
      return (isThere === true) === (change.postponement !== null)
    }
    case 'step-set': {
      const steps = board.cards.get(change.cardId)?.steps ?? []
      const step = steps.find((candidate) => candidate.id === change.stepId)
      if (change.step === null || step === undefined)
        return (change.step === null) === (step === undefined)
      const { text = step.text, done = step.done, position = step.position } = change.step
      return text === step.text && done === step.done && position === step.position
    }
  }
}

function postponementOn(card: Card, id: PostponementId) {
  return card.postponements.find((candidate) => candidate.id === id)
}

/** Values of cards are scalars or flat objects. */
function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null) return (one ?? null) === other
  if (typeof other !== 'object' || other === null) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Reflect.get(one, key) === Reflect.get(other, key))
  )
}
