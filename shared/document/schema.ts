import { generateKeyBetween } from 'fractional-indexing'
import * as Y from 'yjs'
import { isColumnOf } from '#shared/model/board.ts'
import {
  CARD_TYPES,
  type CardType,
  EXPERIMENT_OUTCOMES,
  GOAL_STATUSES,
  HOW_MEASURED,
  IDEA_KINDS,
  INFLUENCES,
  PLANNING_KINDS,
  type Postponement,
  REASON_LENGTH,
  RHYTHMS,
  SHELVES,
  SUCCESS_KINDS,
  TEXT_FIELDS,
  type TextField,
  THEMES,
  textFieldsOf,
  UNITS,
  type ValueField,
  WAYS,
} from '#shared/model/card.ts'
import { DECISION_SCOPES, MANDATES } from '#shared/model/decision.ts'
import { ID_PATTERN } from '#shared/model/ids.ts'
import { POSITION_PATTERN } from '#shared/rules/ordering.ts'
import {
  type Check,
  isBoolean,
  isDay,
  isId,
  isInstant,
  isNumber,
  matching,
  oneOf,
  shape,
  TIME,
} from './checks.ts'
import { postponementIn, type YCard } from './keys.ts'

/** Texts of two people merge, so a stored text may be longer than one person can type. UTF-16 units. */
export const MAX_TEXT_LENGTH = 2000
/** Pieces of a text, deleted ones included: putting one in can mean passing all of them. */
const MAX_TEXT_PARTS = 5000
export const MAX_PEOPLE = 50
export const MAX_STEPS = 100
const MAX_POSTPONEMENTS = 100

const isLine: Check = (value) => typeof value === 'string' && value.length <= REASON_LENGTH
const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0

/** A fractional index: well formed as the library that extends it understands it. */
export function isPosition(value: unknown): value is string {
  if (typeof value !== 'string' || !POSITION_PATTERN.test(value)) return false
  try {
    generateKeyBetween(value, null)
    return true
  } catch {
    return false
  }
}

function isPlace(value: unknown): boolean {
  const isPlaceShape = shape({
    board: oneOf(['scrum', 'improvement']),
    column: (column) => typeof column === 'string',
    position: isPosition,
  })
  if (!isPlaceShape(value)) return false
  const { board, column } = value as { board: 'scrum' | 'improvement'; column: string }
  return isColumnOf(board, column)
}

const stamp = { at: isInstant, by: isId }

export const cardValueSchemas: { readonly [Field in ValueField]: Check } = {
  type: oneOf(CARD_TYPES),
  place: isPlace,
  createdAt: isInstant,
  createdBy: isId,
  shelved: shape({ shelf: oneOf(SHELVES), ...stamp }),
  done: shape(stamp),
  standingSince: isInstant,
  dropped: shape({ ...stamp, reason: isLine }),
  chosenWay: shape({ ...stamp, way: oneOf(WAYS), after: isCount }),
  ownerId: isId,
  dueOn: isDay,
  helpAsked: shape(stamp),
  forDirector: shape({ ...stamp, line: isLine }),
  theme: oneOf(THEMES),
  recurring: isBoolean,
  rhythm: oneOf(RHYTHMS),
  recursFrom: isId,
  goalId: isId,
  ideaKind: oneOf(IDEA_KINDS),
  influence: oneOf(INFLUENCES),
  effect: oneOf([1, 2, 3]),
  effort: oneOf([1, 2, 3]),
  baseline: isNumber,
  target: isNumber,
  unit: oneOf(UNITS),
  howMeasured: oneOf(HOW_MEASURED),
  startOn: isDay,
  goalStatus: oneOf(GOAL_STATUSES),
  outcome: oneOf(EXPERIMENT_OUTCOMES),
  time: matching(TIME),
  planningKind: oneOf(PLANNING_KINDS),
  successKind: oneOf(SUCCESS_KINDS),
  decisionId: isId,
  ideaId: isId,
  scope: oneOf(DECISION_SCOPES),
  mandate: oneOf(MANDATES),
  feedbackUntil: isDay,
  effectiveOn: isDay,
  evaluationOn: isDay,
  tryOut: isBoolean,
  followsId: isId,
}

export function isValueField(key: string): key is ValueField {
  return Object.hasOwn(cardValueSchemas, key)
}

const isPostponementShape = shape({ from: isDay, to: isDay, ...stamp, reason: isLine })

/** One postponement as it stands in a card. */
export function isPostponement(id: string, value: unknown): value is Omit<Postponement, 'id'> {
  return isId(id) && isPostponementShape(value)
}

export function isTextField(key: string): key is TextField {
  return (TEXT_FIELDS as readonly string[]).includes(key)
}

/** Fields every card has from birth. */
const REQUIRED_FIELDS = ['type', 'place', 'createdAt', 'createdBy'] as const

/** What is wrong with a whole card, as a short code; `null` when nothing is. */
export function faultInCard(id: string, card: unknown): string | null {
  if (!ID_PATTERN.test(id)) return 'card/bad-id'
  if (!isPureMap(card)) return 'card/not-a-map'
  for (const field of REQUIRED_FIELDS) if (!card.has(field)) return `card/without-${field}`
  // A type that does not exist is found below, with the other values.
  for (const field of textFieldsOf(card.get('type') as CardType)) {
    if (!card.has(field)) return `card/without-${field}`
  }
  if (!card.has('people') || !card.has('steps')) return 'card/without-lists'
  let postponements = 0
  for (const key of card.keys()) {
    const fault = faultInField(card, key)
    if (fault) return fault
    if (postponementIn(key) !== null) postponements += 1
  }
  return postponements > MAX_POSTPONEMENTS ? 'postponements/too-many' : null
}

/** What is wrong with one field of a card. A value field that is absent is fine: it was cleared. */
export function faultInField(card: YCard, key: string): string | null {
  const value = card.get(key)
  if (isTextField(key)) return faultInText(value)
  if (isValueField(key)) {
    if (value === undefined && !(REQUIRED_FIELDS as readonly string[]).includes(key)) return null
    return cardValueSchemas[key](value) ? null : `value/${key}`
  }
  const postponementId = postponementIn(key)
  if (postponementId !== null) {
    return value === undefined || isPostponement(postponementId, value)
      ? null
      : 'postponements/bad-entry'
  }
  if (key === 'people') return faultInPeople(value)
  if (key === 'steps') return faultInSteps(value)
  return 'card/unknown-field'
}

export function faultInText(text: unknown): string | null {
  if (!(text instanceof Y.Text) || text instanceof Y.XmlText) return 'text/not-a-text'
  if (text._map.size > 0) return 'text/attributes'
  if (text.length > MAX_TEXT_LENGTH) return 'text/too-long'
  let parts = 0
  for (let item = text._start; item !== null; item = item.right) {
    if (++parts > MAX_TEXT_PARTS) return 'text/too-many-parts'
    if (!item.deleted && !(item.content instanceof Y.ContentString)) return 'text/not-plain'
  }
  return null
}

export function faultInPeople(people: unknown): string | null {
  if (!isPureMap(people)) return 'people/not-a-map'
  if (people.size > MAX_PEOPLE) return 'people/too-many'
  for (const [id, value] of people) {
    if (!ID_PATTERN.test(id) || value !== true) return 'people/bad-entry'
  }
  return null
}

export function faultInSteps(steps: unknown): string | null {
  if (!isPureMap(steps)) return 'steps/not-a-map'
  if (steps.size > MAX_STEPS) return 'steps/too-many'
  for (const [id, step] of steps) {
    const fault = faultInStep(id, step)
    if (fault) return fault
  }
  return null
}

export function faultInStep(id: string, step: unknown): string | null {
  if (!ID_PATTERN.test(id) || !isPureMap(step)) return 'steps/bad-entry'
  for (const key of step.keys()) {
    if (key !== 'text' && key !== 'done' && key !== 'position') return 'steps/unknown-field'
  }
  if (typeof step.get('done') !== 'boolean' || !isPosition(step.get('position'))) {
    return 'steps/bad-entry'
  }
  return faultInText(step.get('text'))
}

/** A map without list content: Yjs lets a hostile update put a sequence inside a map. */
function isPureMap(value: unknown): value is Y.Map<unknown> {
  return value instanceof Y.Map && !(value instanceof Y.XmlHook) && value._start === null
}
