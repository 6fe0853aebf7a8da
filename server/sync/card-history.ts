import { cardDifference } from '#shared/document/difference.ts'
import { columnKey } from '#shared/model/board.ts'
import type { Card, Step, TextField } from '#shared/model/card.ts'
import type { Change, ValueChange } from '#shared/model/change.ts'
import type { CardEventKind } from '#shared/protocol/http.ts'

/** One thing that happened to a card, as its history tells it. */
export type Happening = {
  readonly kind: CardEventKind
  readonly from: string | null
  readonly to: string | null
}

/**
 * What a change of one card means to people. Most keystrokes mean the same thing again (`isTyping` of the store joins
 * them); a card that only changed its place within a column tells nothing. `byServer`: somebody left and their work
 * went to a colleague.
 */
export function happeningsBetween(
  before: Card | null,
  after: Card,
  byServer: boolean,
): Happening[] {
  if (!before) return [{ kind: 'created', from: null, to: columnKey(after.place) }]
  return cardDifference(before, after).flatMap((change) =>
    happeningOf(change, before, after, byServer),
  )
}

/** The same when only these texts changed, as at every keystroke. */
export function happeningsOfTyping(
  before: Card,
  after: Card,
  texts: ReadonlySet<TextField>,
): Happening[] {
  return [...texts].flatMap((field) =>
    before[field] === after[field] ? [] : textHappening(field, before, after),
  )
}

function happeningOf(change: Change, before: Card, after: Card, byServer: boolean): Happening[] {
  switch (change.type) {
    case 'value-set':
      return valueHappening(change, before, after, byServer)
    case 'text-set':
      return textHappening(change.field, before, after)
    case 'person-set':
      return change.present
        ? [{ kind: 'helper-added', from: null, to: change.personId }]
        : [{ kind: 'helper-removed', from: change.personId, to: null }]
    case 'postponement-set':
      return postponementHappening(change)
    case 'step-set':
      return stepHappening(stepIn(before, change.stepId), stepIn(after, change.stepId))
    case 'card-added':
    case 'ambition-set':
    case 'session-set':
    case 'session-cleared':
    case 'session-present':
    case 'session-seen':
      return []
  }
}

function valueHappening(
  change: ValueChange,
  before: Card,
  after: Card,
  byServer: boolean,
): Happening[] {
  switch (change.field) {
    case 'place': {
      const from = columnKey(before.place)
      const to = columnKey(after.place)
      return from === to ? [] : [{ kind: 'moved', from, to }]
    }
    case 'ownerId': {
      const isHandedOver = byServer && before.ownerId !== undefined && after.ownerId !== undefined
      const kind = isHandedOver ? 'handed-over' : 'owner'
      return [{ kind, from: before.ownerId ?? null, to: after.ownerId ?? null }]
    }
    case 'dueOn':
      if (isPostponed(before, after)) return []
      return [{ kind: 'due', from: before.dueOn ?? null, to: after.dueOn ?? null }]
    case 'dropped':
      return after.dropped ? [{ kind: 'dropped', from: null, to: after.dropped.reason }] : []
    case 'helpAsked':
      if (!after.helpAsked) return [{ kind: 'help-ended', from: before.help, to: null }]
      return before.helpAsked ? [] : [{ kind: 'help-asked', from: null, to: after.help }]
    case 'shelved':
      if (!after.shelved) return [{ kind: 'restored', from: shelfOf(before), to: null }]
      if (shelfOf(before) === shelfOf(after) || after.dropped !== before.dropped) return []
      return [{ kind: 'shelved', from: shelfOf(before), to: shelfOf(after) }]
    default:
      return []
  }
}

/** Its postponement tells the day already. */
function isPostponed(before: Card, after: Card): boolean {
  const last = after.postponements.at(-1)
  return after.postponements.length > before.postponements.length && last?.to === after.dueOn
}

/** `to` is the day, with the reason behind it when there is one: `2026-01-29 toetsweek`. */
function postponementHappening(change: Extract<Change, { type: 'postponement-set' }>): Happening[] {
  if (change.postponement === null) return []
  const { from, to, reason } = change.postponement
  return [{ kind: 'postponed', from, to: reason === '' ? to : `${to} ${reason}` }]
}

function shelfOf(card: Card): string | null {
  return card.shelved?.shelf ?? null
}

function textHappening(field: TextField, before: Card, after: Card): Happening[] {
  const from = before[field]
  const to = after[field]
  switch (field) {
    case 'title':
      return [{ kind: 'renamed', from, to }]
    case 'explanation':
      return [{ kind: 'explained', from, to }]
    case 'waitingFor':
      if (to === '') return [{ kind: 'waiting-ended', from, to: null }]
      return [{ kind: 'waiting', from: from === '' ? null : from, to }]
    default:
      return []
  }
}

function stepIn(card: Card, stepId: string): Step | undefined {
  return card.steps.find((step) => step.id === stepId)
}

function stepHappening(before: Step | undefined, after: Step | undefined): Happening[] {
  if (!after) return []
  if (!before) return [{ kind: 'step-added', from: null, to: after.text }]
  if (before.done === after.done) return []
  return [{ kind: after.done ? 'step-done' : 'step-undone', from: null, to: after.text }]
}
