import type { Card, CardValues, ValueField } from '#shared/model/card.ts'
import { TEXT_FIELDS } from '#shared/model/card.ts'
import type { Change, ValueChange } from '#shared/model/change.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { cardValueSchemas } from './schema.ts'

/**
 * The changes that turn one board into another. Used to offer refused work again as new edits (SYNC6), and by the
 * server to write card history.
 */
export function difference(before: BoardSnapshot, after: BoardSnapshot): Change[] {
  const changes: Change[] = []
  if (before.ambition !== after.ambition) {
    changes.push({ type: 'ambition-set', text: after.ambition })
  }
  for (const card of after.cards.values()) {
    const old = before.cards.get(card.id)
    if (!old) changes.push({ type: 'card-added', card })
    else if (old !== card) changes.push(...cardDifference(old, card))
  }
  return changes
}

/** The changes between two states of one card. */
export function cardDifference(before: Card, after: Card): Change[] {
  const cardId = after.id
  const changes: Change[] = []
  for (const field of Object.keys(cardValueSchemas) as ValueField[]) {
    // Reading gives the same object as long as nobody wrote the field.
    if (before[field] === after[field]) continue
    const value: CardValues[ValueField] | null = after[field] ?? null
    if (JSON.stringify(before[field] ?? null) !== JSON.stringify(value)) {
      changes.push({ type: 'value-set', cardId, field, value } as ValueChange)
    }
  }
  for (const field of TEXT_FIELDS) {
    if (before[field] !== after[field]) {
      changes.push({ type: 'text-set', cardId, field, text: after[field] })
    }
  }
  for (const personId of new Set([...before.people, ...after.people])) {
    const present = after.people.includes(personId)
    if (present !== before.people.includes(personId)) {
      changes.push({ type: 'person-set', cardId, personId, present })
    }
  }
  const oldSteps = new Map(before.steps.map((step) => [step.id, step]))
  for (const step of after.steps) {
    if (JSON.stringify(oldSteps.get(step.id)) !== JSON.stringify(step)) {
      changes.push({ type: 'step-set', cardId, stepId: step.id, step })
    }
    oldSteps.delete(step.id)
  }
  for (const stepId of oldSteps.keys()) {
    changes.push({ type: 'step-set', cardId, stepId, step: null })
  }
  changes.push(...postponementDifference(before, after))
  return changes
}

function postponementDifference(before: Card, after: Card): Change[] {
  const cardId = after.id
  const old = new Set(before.postponements.map(({ id }) => id))
  const changes: Change[] = []
  for (const { id: postponementId, ...postponement } of after.postponements) {
    if (!old.delete(postponementId)) {
      changes.push({ type: 'postponement-set', cardId, postponementId, postponement })
    }
  }
  for (const postponementId of old) {
    changes.push({ type: 'postponement-set', cardId, postponementId, postponement: null })
  }
  return changes
}
