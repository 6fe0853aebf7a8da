import { describe, expect, test } from 'vitest'
import type { Filter } from '#client/board/filter.ts'
import { finishedSince } from '#client/features/board/finished-since.ts'
import {
  cardsOn,
  drawnCards,
  FOLD_AFTER,
  passingCards,
} from '#client/features/board/shown-cards.ts'
import { ANNA, aBoard, aCard, anId, BOUKE, NOW } from '#tests/support/boards.ts'

const everything: Filter = { people: new Set(), help: false, goalId: null, search: '' }
const nameOf = (id: string) => (id === ANNA ? 'Anna' : '')

describe('the cards a screen shows of a column', () => {
  const board = aBoard(
    aCard('papier', 'scrum/todo', { ownerId: ANNA }),
    aCard('zaal', 'scrum/todo', { ownerId: BOUKE, people: [ANNA] }),
    aCard('taart', 'scrum/todo', { ownerId: BOUKE }),
    aCard('rapporten', 'scrum/backlog', { recurring: true }),
    aCard('lentefeest', 'scrum/backlog'),
  )

  test('templates of recurring tasks are not in the backlog itself', () => {
    expect(cardsOn(board, 'scrum/backlog')).toEqual([anId('lentefeest')])
  })

  test('a face shows what somebody owns or helps with', () => {
    const onlyAnna = { ...everything, people: new Set([ANNA]) }
    expect(passingCards(board, 'scrum/todo', onlyAnna, nameOf)).toEqual([
      anId('papier'),
      anId('zaal'),
    ])
  })

  test('searching finds a name too, whatever the case', () => {
    const search = { ...everything, search: 'anna' }
    expect(passingCards(board, 'scrum/todo', search, nameOf)).toEqual([
      anId('papier'),
      anId('zaal'),
    ])
  })

  test('a long column folds until somebody unfolds it', () => {
    const many = Array.from({ length: FOLD_AFTER + 7 }, (_, at) => anId(at))
    expect(drawnCards(many, false)).toHaveLength(FOLD_AFTER)
    expect(drawnCards(many, true)).toHaveLength(FOLD_AFTER + 7)
  })
})

test('[A10] the counter of this period counts tidied cards, and neither the bin nor the other board', () => {
  const done = { done: { at: NOW, by: ANNA } }
  const shelved = (shelf: 'archive' | 'bin') => ({ ...done, shelved: { shelf, at: NOW, by: ANNA } })
  const board = aBoard(
    aCard('af', 'scrum/done', done),
    aCard('opgeruimd', 'scrum/done', shelved('archive')),
    aCard('weg', 'scrum/done', shelved('bin')),
    aCard('actie', 'improvement/done', done),
    aCard('vroeger', 'scrum/done', { done: { at: '2025-12-01T10:00:00.000Z', by: ANNA } }),
  )
  expect(finishedSince(board, '2026-01-05')).toBe(2)
})
