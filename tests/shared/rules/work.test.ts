import { describe, expect, test } from 'vitest'
import type { ColumnKey } from '#shared/model/board.ts'
import type { NewCard } from '#shared/model/change.ts'
import { DOING_LIMIT, GOAL_LIMIT, isDraft, isPastDue, weeksStanding } from '#shared/rules/work.ts'
import { ANNA, aBoard, aCard, anId, NOW } from '#tests/support/boards.ts'
import { boardAfter, move, PLANNED } from '#tests/support/deciding.ts'

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

describe('[ACT9] work that stands still is counted in weeks, from three on', () => {
  const made = '2026-01-01T09:00:00.000Z'
  const rows: readonly (readonly [ColumnKey, string | undefined, string, number | null])[] = [
    ['scrum/todo', undefined, '2026-01-21', null],
    ['scrum/todo', undefined, '2026-01-22', 3],
    ['improvement/doing', undefined, '2026-02-04', 4],
    ['scrum/doing', '2026-01-12T23:30:00.000Z', '2026-02-02', null],
    ['scrum/doing', '2026-01-12T23:30:00.000Z', '2026-02-03', 3],
    ['scrum/backlog', undefined, '2026-06-01', null],
    ['scrum/done', undefined, '2026-06-01', null],
    ['improvement/goals', undefined, '2026-06-01', null],
  ]
  test.each(rows)('%s, standing since %s, on %s: %s', (at, since, today, weeks) => {
    const standing = since === undefined ? {} : { standingSince: since }
    expect(weeksStanding(read(at, { createdAt: made, ...standing }), today)).toBe(weeks)
  })
})

test('[ACT9] only another column begins a new count: not the other board, another place or a word more', () => {
  const long = '2026-01-01T09:00:00.000Z'
  const melk = aCard('melk', 'scrum/todo', { ...PLANNED, standingSince: long })
  const since = (...given: Parameters<typeof boardAfter>) =>
    boardAfter(...given).cards.get(melk.id)?.standingSince
  expect(since(move(melk.id, 'scrum/doing'), melk)).toBe(NOW)
  expect(since(move(melk.id, 'improvement/todo'), melk)).toBe(long)
  expect(since(move(melk.id, 'scrum/todo', 1), melk, aCard('brood', 'scrum/todo'))).toBe(long)
  const text = 'Toch de andere kant op'
  expect(since({ type: 'set-text', cardId: melk.id, field: 'explanation', text }, melk)).toBe(long)
})
