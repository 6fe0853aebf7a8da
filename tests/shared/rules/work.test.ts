import { describe, expect, test } from 'vitest'
import type { ColumnKey } from '#shared/model/board.ts'
import type { NewCard } from '#shared/model/change.ts'
import { DOING_LIMIT, GOAL_LIMIT, isDraft, isPastDue } from '#shared/rules/work.ts'
import { ANNA, aBoard, aCard, anId } from '#tests/support/boards.ts'

function read(at: ColumnKey, fields: Partial<NewCard>) {
  const card = aBoard(aCard('melk', at, fields)).cards.get(anId('melk'))
  if (!card) throw new Error('the card is not on the board')
  return card
}

describe('[ACT1] work is a draft until it has one owner and a day', () => {
  const rows: readonly (readonly [ColumnKey, Partial<NewCard>, boolean])[] = [
    ['scrum/todo', {}, true],
    ['scrum/todo', { ownerId: ANNA }, true],
    ['scrum/todo', { dueOn: '2026-01-26' }, true],
    ['scrum/todo', { ownerId: ANNA, dueOn: '2026-01-26' }, false],
    ['scrum/doing', {}, true],
    ['scrum/done', { ownerId: ANNA }, true],
    ['scrum/backlog', {}, false],
    ['improvement/todo', {}, true],
    ['improvement/ideas', {}, false],
    ['improvement/parked', {}, false],
    ['improvement/goals', {}, false],
  ]
  test.each(rows)('%s with %j: %s', (at, fields, expected) => {
    expect(isDraft(read(at, fields))).toBe(expected)
  })
})

describe('[ACT2] work is past its day once that day is over', () => {
  const rows: readonly (readonly [ColumnKey, string, boolean])[] = [
    ['scrum/todo', '2026-01-21', true],
    ['scrum/todo', '2026-01-22', false],
    ['scrum/todo', '2026-01-23', false],
    ['improvement/doing', '2026-01-21', true],
    ['scrum/done', '2026-01-21', false],
    ['improvement/goals', '2026-01-21', false],
    ['improvement/parked', '2026-01-21', false],
  ]
  test.each(rows)('%s due %s: %s', (at, dueOn, expected) => {
    expect(isPastDue(read(at, { dueOn }), '2026-01-22')).toBe(expected)
  })

  test('without a day there is nothing to pass', () => {
    expect(isPastDue(read('scrum/todo', {}), '2026-01-22')).toBe(false)
  })
})

test('[ACT3] the limits of doing are eight for the board and three for a person', () => {
  expect(DOING_LIMIT).toEqual({ board: 8, person: 3 })
})

test('[GOAL1] three goals are enough', () => {
  expect(GOAL_LIMIT).toBe(3)
})
