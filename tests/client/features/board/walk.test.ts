import { expect, test } from 'vitest'
import { type Row, walkFrom } from '#client/features/board/keyboard/walk.ts'

const rows: readonly Row[] = [
  { column: 'scrum/backlog', cards: ['a', 'b', 'c'] },
  { column: 'scrum/todo', cards: [] },
  { column: 'scrum/doing', cards: ['d'] },
]

test('arrows walk through a column and stop at its ends', () => {
  expect(walkFrom('a', 'down', rows)).toBe('b')
  expect(walkFrom('b', 'up', rows)).toBe('a')
  expect(walkFrom('a', 'up', rows)).toBeNull()
  expect(walkFrom('c', 'down', rows)).toBeNull()
})

test('arrows step over an empty column, to the same height or the last card', () => {
  expect(walkFrom('c', 'right', rows)).toBe('d')
  expect(walkFrom('d', 'left', rows)).toBe('a')
  expect(walkFrom('d', 'right', rows)).toBeNull()
})

test('Home and End go to the ends of the column', () => {
  expect(walkFrom('b', 'first', rows)).toBe('a')
  expect(walkFrom('b', 'last', rows)).toBe('c')
})

test('a card that is not shown leads nowhere', () => {
  expect(walkFrom('hidden', 'down', rows)).toBeNull()
})
