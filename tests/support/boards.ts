import * as Y from 'yjs'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { BoardKind, Column } from '#shared/model/board.ts'
import { typeInColumn } from '#shared/model/card.ts'
import type { Change, NewCard } from '#shared/model/change.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import type { RuleContext } from '#shared/rules/rule-context.ts'

/** A readable id: `anId('melk')` is `melkxxxxxxxxxxxx`. */
export function anId(word: string | number): string {
  return String(word).padEnd(16, 'x')
}

export const ANNA = anId('anna')
export const BOUKE = anId('bouke')
export const CARLA = anId('carla')
export const NOW = '2026-01-22T14:15:00.000Z'

/** A card with everything a card is born with; `at` says where it lies: `scrum/todo`. */
export function aCard(
  word: string | number,
  at: `${BoardKind}/${Column}`,
  fields: Partial<NewCard> = {},
): NewCard {
  const [board, column] = at.split('/') as [BoardKind, Column]
  return {
    id: anId(word),
    type: typeInColumn(board, column, fields.type ?? 'idea'),
    place: { board, column, position: 'a0' },
    title: String(word),
    createdAt: NOW,
    createdBy: ANNA,
    ...fields,
  }
}

export function aDocument(...cards: readonly NewCard[]): Y.Doc {
  const doc = new Y.Doc()
  writeChanges(
    doc,
    cards.map((card): Change => ({ type: 'card-added', card })),
    null,
  )
  return doc
}

export function aBoard(...cards: readonly NewCard[]): BoardSnapshot {
  return readBoard(aDocument(...cards))
}

/** Ids come out as `new1`, `new2` …, so that a test can name them. */
export function aContext(fields: Partial<RuleContext> = {}): RuleContext {
  let made = 0
  return { actor: BOUKE, mayWrite: true, now: NOW, newId: () => anId(`new${++made}`), ...fields }
}

/** Exchanges everything two documents do not have of each other. */
export function meet(one: Y.Doc, other: Y.Doc): void {
  const forOther = Y.encodeStateAsUpdate(one, Y.encodeStateVector(other))
  const forOne = Y.encodeStateAsUpdate(other, Y.encodeStateVector(one))
  Y.applyUpdate(other, forOther)
  Y.applyUpdate(one, forOne)
}

/** A second document with the same content, as another screen has it. */
export function aCopyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

/** A board as plain data, to compare two of them. */
export function plain(board: BoardSnapshot) {
  const cards = [...board.cards.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { cards, columns: board.columns, ambition: board.ambition, session: board.session }
}
