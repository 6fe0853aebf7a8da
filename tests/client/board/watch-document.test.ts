import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { watchDocument } from '#client/board/watch-document.ts'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { NewCard } from '#shared/model/change.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'

const cards = ['a', 'b', 'c'].map(
  (letter, index): NewCard => ({
    id: `card00000000000${letter}`,
    type: 'task',
    place: { board: 'scrum', column: index < 2 ? 'todo' : 'doing', position: `a${index}` },
    title: `Klus ${letter}`,
    createdAt: '2026-01-19T14:15:00.000Z',
    createdBy: 'anna000000000000',
  }),
)
const [first, second, third] = cards as [NewCard, NewCard, NewCard]

function watched() {
  const doc = new Y.Doc()
  writeChanges(
    doc,
    cards.map((card) => ({ type: 'card-added', card })),
    'seed',
  )
  const seen: { board: BoardSnapshot; moved: readonly string[] }[] = []
  const stop = watchDocument(doc, { onBoard: (board, moved) => seen.push({ board, moved }) })
  return { doc, seen, stop }
}

test('a typed letter renews that card only and no column', () => {
  const { doc, seen } = watched()
  writeChanges(
    doc,
    [{ type: 'text-set', cardId: first.id, field: 'title', text: 'Klus a!' }],
    'mine',
  )
  const [before, after] = seen as [(typeof seen)[0], (typeof seen)[0]]
  expect(after.board.cards.get(first.id)?.title).toBe('Klus a!')
  expect(after.board.cards.get(second.id)).toBe(before.board.cards.get(second.id))
  expect(after.board.columns).toBe(before.board.columns)
  expect(after.moved).toEqual([])
})

test('a move renews the two columns and names the card; the snapshot equals a fresh reading', () => {
  const { doc, seen } = watched()
  const place = { board: 'scrum', column: 'backlog', position: 'a0' } as const
  writeChanges(doc, [{ type: 'value-set', cardId: first.id, field: 'place', value: place }], 'mine')
  const [before, after] = seen as [(typeof seen)[0], (typeof seen)[0]]
  expect(after.moved).toEqual([first.id])
  expect(after.board.columns['scrum/doing']).toBe(before.board.columns['scrum/doing'])
  expect(after.board.columns['scrum/todo']).toEqual([second.id])
  expect(after.board).toEqual(readBoard(doc))
  expect(after.board.columns['scrum/doing']).toEqual([third.id])
})

test('a watcher that stopped hears nothing', () => {
  const { doc, seen, stop } = watched()
  stop()
  writeChanges(doc, [{ type: 'ambition-set', text: 'Lezen met plezier' }], 'mine')
  expect(seen).toHaveLength(1)
})
