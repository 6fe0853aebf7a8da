import * as Y from 'yjs'
import { COLUMNS, type ColumnKey, columnKey } from '#shared/model/board.ts'
import { type Card, type Postponement, TEXT_FIELDS, typeInColumn } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import { byPosition } from '#shared/rules/ordering.ts'
import { ambitionOf, cardsOf, postponementIn, type YCard } from './keys.ts'
import { cardValueSchemas, isPostponement, isValueField } from './schema.ts'
import { readSession } from './session-read.ts'

/** Reads both boards out of a document. Cards that break the schema (never written by this code) are left out. */
export function readBoard(doc: Y.Doc): BoardSnapshot {
  const cards = new Map<CardId, Card>()
  for (const [id, map] of cardsOf(doc)) {
    const card = map instanceof Y.Map ? readCard(id, map) : null
    if (card) cards.set(id, card)
  }
  return {
    cards,
    columns: columnsOf(cards),
    ambition: ambitionOf(doc).toString(),
    session: readSession(doc),
  }
}

/**
 * Reads one card. Rules between fields are derived here (SYNC6): the type follows from the place, and a card is done
 * only where done cards lie.
 */
export function readCard(id: CardId, map: YCard): Card | null {
  const fields: Record<string, unknown> = {
    id,
    people: peopleOf(map),
    steps: stepsOf(map),
    postponements: postponementsOf(map),
  }
  for (const [key, value] of map) {
    if (isValueField(key) && cardValueSchemas[key](value)) fields[key] = value
  }
  for (const field of TEXT_FIELDS) {
    const text = map.get(field)
    fields[field] = text instanceof Y.Text ? text.toString() : ''
  }
  // The schemas have checked every value: this is the one edge where outside data gets its type.
  const card = fields as Card
  if (!card.place || !card.type || !card.createdAt || !card.createdBy) return null
  const { done, ...rest } = card
  const type = typeInColumn(card.place.board, card.place.column, card.type)
  if (card.place.column !== 'done' || done === undefined) return { ...rest, type }
  return { ...rest, type, done }
}

function peopleOf(map: YCard): string[] {
  const people = map.get('people')
  return people instanceof Y.Map ? [...people.keys()].sort() : []
}

function stepsOf(map: YCard): Card['steps'] {
  const steps = map.get('steps')
  if (!(steps instanceof Y.Map)) return []
  const read = []
  for (const [id, step] of steps) {
    if (!(step instanceof Y.Map)) continue
    const position = String(step.get('position') ?? '')
    const text = String(step.get('text') ?? '')
    read.push({ id, text, done: step.get('done') === true, position, place: { position } })
  }
  return read.sort(byPosition).map(({ id, text, done, position }) => ({ id, text, done, position }))
}

function postponementsOf(map: YCard): Card['postponements'] {
  const read: Postponement[] = []
  for (const [key, value] of map) {
    const id = postponementIn(key)
    if (id !== null && isPostponement(id, value)) read.push({ id, ...value })
  }
  return read.length === 0 ? NONE : read.sort(byMoment)
}

const NONE: Card['postponements'] = []

function byMoment(one: Postponement, other: Postponement): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  return one.id < other.id ? -1 : 1
}

/** The cards on the boards, per column in order [ORD1]. */
export function columnsOf(cards: ReadonlyMap<CardId, Card>): BoardSnapshot['columns'] {
  const byColumn: Partial<Record<ColumnKey, Card[]>> = {}
  for (const card of cards.values()) {
    if (card.shelved) continue
    const key = columnKey(card.place)
    const column = byColumn[key]
    if (column) column.push(card)
    else byColumn[key] = [card]
  }
  const columns: Partial<Record<ColumnKey, readonly CardId[]>> = {}
  for (const key of allColumnKeys()) {
    const column = byColumn[key]
    if (column) columns[key] = column.sort(byPosition).map((card) => card.id)
  }
  return columns
}

function allColumnKeys(): ColumnKey[] {
  return (['scrum', 'improvement'] as const).flatMap((board) =>
    COLUMNS[board].map((column) => columnKey({ board, column })),
  )
}
