import { expect, test } from 'vitest'
import { ANNA, aBoard, aCard, anId, NOW } from '#tests/support/boards.ts'
import { boardAfter, codeOf } from '#tests/support/deciding.ts'

const makeRecurring = { type: 'make-recurring', cardId: anId('rapporten') } as const

test('[CARD6] a task that becomes recurring goes to the backlog and is no longer done', () => {
  const done = { at: NOW, by: ANNA }
  const card = aCard('rapporten', 'scrum/done', { ownerId: ANNA, done })
  const after = boardAfter(makeRecurring, card).cards.get(card.id)
  expect(after).toMatchObject({ recurring: true, place: { board: 'scrum', column: 'backlog' } })
  expect(after?.done).toBeUndefined()
})

test('[CARD6] an action cannot become recurring', () => {
  const board = aBoard(aCard('rapporten', 'improvement/todo'))
  expect(codeOf(makeRecurring, board)).toBe('card/not-in-this-column')
})
