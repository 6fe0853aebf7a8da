import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { mayOfferAgain, unsentChanges } from '#client/board/rescue.ts'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { NewCard } from '#shared/model/change.ts'

const card: NewCard = {
  id: 'card000000000000',
  type: 'task',
  place: { board: 'scrum', column: 'todo', position: 'a0' },
  title: 'Rapporten printen',
  createdAt: '2026-01-19T14:15:00.000Z',
  createdBy: 'anna000000000000',
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

test('[SYNC6] only what the server lacks is offered again, not what colleagues did meanwhile', () => {
  const server = new Y.Doc()
  writeChanges(server, [{ type: 'card-added', card }], 'seed')
  const refused = copyOf(server)
  writeChanges(
    refused,
    [
      { type: 'text-set', cardId: card.id, field: 'explanation', text: 'Op A4' },
      { type: 'card-added', card: { ...card, id: 'card000000000001', title: 'Nietjes kopen' } },
    ],
    'mine',
  )
  writeChanges(
    server,
    [{ type: 'text-set', cardId: card.id, field: 'title', text: 'Rapporten printen en nieten' }],
    'colleague',
  )

  const changes = unsentChanges(refused, server)
  const fresh = copyOf(server)
  writeChanges(fresh, changes, 'mine')

  const board = readBoard(fresh)
  expect(board.cards.get(card.id)?.explanation).toBe('Op A4')
  expect(board.cards.get(card.id)?.title).toBe('Rapporten printen en nieten')
  expect(board.cards.get('card000000000001')?.title).toBe('Nietjes kopen')
  expect(changes).toHaveLength(2)
})

test('[SYNC6] nothing unsent means nothing to offer', () => {
  const server = new Y.Doc()
  writeChanges(server, [{ type: 'card-added', card }], 'seed')
  expect(unsentChanges(copyOf(server), server)).toEqual([])
})

test('[SYNC6] a text that is too long is not offered again', () => {
  const text = 'x'.repeat(3000)
  expect(mayOfferAgain({ type: 'text-set', cardId: card.id, field: 'title', text })).toBe(false)
})
