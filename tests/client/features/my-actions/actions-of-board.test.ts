import { expect, test } from 'vitest'
import { actionsOfBoard } from '#client/features/my-actions/actions-of-board.ts'
import { waitingWords } from '#client/features/my-actions/waiting-words.ts'
import { texts } from '#client/texts/texts.ts'
import type { NewCard } from '#shared/model/change.ts'
import { ANNA, aBoard, aCard, anId, BOUKE, NOW } from '#tests/support/boards.ts'

const TODAY = '2026-01-22'
const kievit = { id: anId('kievit'), code: 'KIE', name: 'De Kievit' }
const titles = (...cards: readonly NewCard[]) =>
  actionsOfBoard(aBoard(...cards), kievit, BOUKE, TODAY).map(({ title }) => title)

test('[OFF3] my actions are the work I own or help with, on either board', () => {
  const found = titles(
    aCard('mine', 'scrum/todo', { ownerId: BOUKE }),
    aCard('helping', 'improvement/doing', { ownerId: ANNA, people: [BOUKE] }),
    aCard('hers', 'scrum/todo', { ownerId: ANNA }),
    aCard('waiting', 'scrum/backlog', { ownerId: BOUKE }),
    aCard('idea', 'improvement/ideas', { ownerId: BOUKE }),
  )
  expect(found.sort()).toEqual(['helping', 'mine'])
})

test('[OFF3] what I ticked off today stays in sight, what was done before does not', () => {
  const found = titles(
    aCard('today', 'scrum/done', { ownerId: BOUKE, done: { at: NOW, by: BOUKE } }),
    aCard('before', 'scrum/done', {
      ownerId: BOUKE,
      done: { at: '2026-01-20T14:15:00.000Z', by: BOUKE },
    }),
  )
  expect(found).toEqual(['today'])
})

test('[OFF3] an action says what of it waits, each kind once', () => {
  const cardId = anId('mine')
  const change = { type: 'text-set', cardId, field: 'title', text: 'Anders' } as const
  const unsent = [
    { change, before: '' },
    { change: { ...change, text: 'Nog anders' }, before: '' },
    { change: { ...change, cardId: anId('other') }, before: '' },
  ]
  expect(waitingWords(unsent, { cardId, column: 'todo' })).toEqual([texts.myActions.waits.name])
})
