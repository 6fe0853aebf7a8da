import { simpleDiffString } from 'lib0/diff'
import * as Y from 'yjs'
import { type Postponement, textFieldsOf } from '#shared/model/card.ts'
import type { Change, NewCard, StepFields } from '#shared/model/change.ts'
import { isSessionChange } from '#shared/model/session.ts'
import { ambitionOf, cardsOf, postponementKey, type YCard } from './keys.ts'
import { isValueField } from './schema.ts'
import { writeSessionChange } from './session-write.ts'

/**
 * Carries out changes in one Yjs transaction. A change to a card or step that is not there is skipped: somebody else
 * may just have taken the step away. `origin` is handed to listeners.
 */
export function writeChanges(doc: Y.Doc, changes: readonly Change[], origin: unknown): void {
  doc.transact(() => {
    for (const change of changes) writeChange(doc, change)
  }, origin)
}

function writeChange(doc: Y.Doc, change: Change): void {
  if (change.type === 'ambition-set') {
    writeText(ambitionOf(doc), change.text)
    return
  }
  if (change.type === 'card-added') {
    addCard(doc, change.card)
    return
  }
  if (isSessionChange(change)) {
    writeSessionChange(doc, change)
    return
  }
  const card = cardsOf(doc).get(change.cardId)
  if (!card) return
  switch (change.type) {
    case 'value-set':
      if (change.value === null) card.delete(change.field)
      else card.set(change.field, change.value)
      return
    case 'text-set': {
      const text = card.get(change.field)
      if (text instanceof Y.Text) writeText(text, change.text)
      return
    }
    case 'person-set': {
      const people = card.get('people')
      if (!(people instanceof Y.Map)) return
      if (change.present) people.set(change.personId, true)
      else people.delete(change.personId)
      return
    }
    case 'postponement-set': {
      const key = postponementKey(change.postponementId)
      if (change.postponement === null) card.delete(key)
      else card.set(key, plainPostponement(change.postponement))
      return
    }
    case 'step-set': {
      const steps = card.get('steps')
      if (steps instanceof Y.Map) writeStep(steps, change.stepId, change.step)
    }
  }
}

/** Puts a card into the document with all of its texts and lists, once: a card that exists is left alone. */
function addCard(doc: Y.Doc, card: NewCard): void {
  const cards = cardsOf(doc)
  if (cards.has(card.id)) return
  const map: YCard = new Y.Map()
  for (const [key, value] of Object.entries(card)) {
    if (isValueField(key) && value !== undefined) map.set(key, value)
  }
  for (const postponement of card.postponements ?? []) {
    map.set(postponementKey(postponement.id), plainPostponement(postponement))
  }
  for (const field of textFieldsOf(card.type)) map.set(field, new Y.Text(card[field] ?? ''))
  map.set('people', new Y.Map((card.people ?? []).map((id) => [id, true])))
  const steps = new Y.Map<unknown>()
  for (const step of card.steps ?? []) steps.set(step.id, newStep(step))
  map.set('steps', steps)
  cards.set(card.id, map)
}

/** Exactly the fields of the schema; the id is in the key. */
function plainPostponement({ from, to, at, by, reason }: Omit<Postponement, 'id'>) {
  return { from, to, at, by, reason }
}

function newStep({ text = '', done = false, position = 'a0' }: StepFields): Y.Map<unknown> {
  return new Y.Map<unknown>([
    ['text', new Y.Text(text)],
    ['done', done],
    ['position', position],
  ])
}

function writeStep(steps: Y.Map<unknown>, id: string, fields: StepFields | null): void {
  if (fields === null) {
    steps.delete(id)
    return
  }
  const step = steps.get(id)
  if (!(step instanceof Y.Map)) {
    // Half a step is no step: an edit of a step that somebody just took away comes to nothing.
    if (fields.position !== undefined) steps.set(id, newStep(fields))
    return
  }
  const text = step.get('text')
  if (fields.text !== undefined && text instanceof Y.Text) writeText(text, fields.text)
  if (fields.done !== undefined) step.set('done', fields.done)
  if (fields.position !== undefined) step.set('position', fields.position)
}

/** Changes a shared text by its smallest difference, so that what others type in it meanwhile stays. */
function writeText(text: Y.Text, next: string): void {
  const { index, remove, insert } = simpleDiffString(text.toString(), next)
  if (remove > 0) text.delete(index, remove)
  if (insert !== '') text.insert(index, insert)
}
