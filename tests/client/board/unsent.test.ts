import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { moveToEpoch } from '#client/board/fresh-start.ts'
import { type Unsent, withChanges } from '#client/board/unsent.ts'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Change } from '#shared/model/change.ts'
import { aCard, aDocument, anId } from '#tests/support/boards.ts'

const cardId = anId('melk')
const title = (text: string): Change => ({ type: 'text-set', cardId, field: 'title', text })
const due = (value: string | null): Change => ({ type: 'value-set', cardId, field: 'dueOn', value })
const added = (word: string): Change => ({ type: 'card-added', card: aCard(word, 'scrum/todo') })

/** Writes changes one by one and keeps them as unsent, as an open board does. */
function unsentOn(doc: Y.Doc, changes: readonly Change[]): Unsent[] {
  let unsent: Unsent[] = []
  for (const change of changes) {
    unsent = withChanges(unsent, [change], readBoard(doc))
    writeChanges(doc, [change], 'mine')
  }
  return unsent
}

function move(old: Y.Doc, fresh: Y.Doc, unsent: readonly Unsent[], waiting = unsent.length) {
  return moveToEpoch(old, fresh, { unsent, waiting, mayOffer: true, origin: 'mine' })
}

test('[SYNC10] unsent changes go to the new epoch where all stands as it was', () => {
  const old = aDocument(aCard('melk', 'scrum/todo'))
  const unsent = unsentOn(old, [title('M'), title('Melk'), due('2026-02-01'), added('pen')])
  expect(unsent).toHaveLength(3)
  const fresh = aDocument(aCard('melk', 'scrum/todo'))
  expect(move(old, fresh, unsent)).toEqual({ unsent, left: [] })
  const { cards } = readBoard(fresh)
  expect(cards.get(cardId)).toMatchObject({ title: 'Melk', dueOn: '2026-02-01' })
  expect(cards.size).toBe(2)
})

test('[SYNC10] what was sent before a restore is not brought back by a page that still has it', () => {
  const old = aDocument(aCard('melk', 'scrum/todo'), aCard('fout', 'scrum/todo'))
  const unsent = unsentOn(old, [due('2026-02-01')])
  const fresh = aDocument(aCard('melk', 'scrum/todo'))
  move(old, fresh, unsent)
  expect([...readBoard(fresh).cards.keys()]).toEqual([cardId])
})

test('[SYNC10] what does not stand as it was any more is left to be read', () => {
  const old = aDocument(aCard('melk', 'scrum/todo'), aCard('weg', 'scrum/todo'))
  const gone: Change = { type: 'text-set', cardId: anId('weg'), field: 'title', text: 'Weg?' }
  const unsent = unsentOn(old, [title('Melk'), gone, due('2026-02-01')])
  const fresh = aDocument(aCard('melk', 'scrum/todo', { title: 'Kaas' }))
  const moved = move(old, fresh, unsent)
  expect(moved.left).toEqual([title('Melk'), gone])
  expect(readBoard(fresh).cards.get(cardId)).toMatchObject({ title: 'Kaas', dueOn: '2026-02-01' })
})

test('[SYNC10] a card and what was done to it at once go together', () => {
  const old = aDocument()
  const unsent = withChanges([], [added('melk'), title('Melk')], readBoard(old))
  const fresh = aDocument()
  expect(move(old, fresh, unsent).left).toEqual([])
  expect(readBoard(fresh).cards.get(cardId)?.title).toBe('Melk')
})

test('[SYNC10] of a copy that does not remember what waits, all that differs is read out and nothing written', () => {
  const old = aDocument(aCard('melk', 'scrum/todo'), aCard('pen', 'scrum/todo'))
  const fresh = aDocument(aCard('melk', 'scrum/todo'))
  const moved = move(old, fresh, [], 2)
  expect(moved.left).toMatchObject([{ type: 'card-added', card: { id: anId('pen') } }])
  expect(readBoard(fresh).cards.size).toBe(1)
})
