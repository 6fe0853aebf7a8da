import { expect, test } from 'vitest'
import { caretAfter } from '#client/board/caret.ts'

test.each([
  ['text typed before the caret pushes it on', 5, 'Lezen', 'Samen Lezen', 11],
  ['text typed after the caret leaves it', 2, 'Lezen', 'Lezen!', 2],
  ['text taken away before the caret pulls it back', 8, 'oud idee', 'idee', 4],
  ['the word under the caret replaced puts it behind the new one', 2, 'abc', 'xyzw', 4],
])('%s', (_title, position, before, after, expected) => {
  expect(caretAfter(position, before, after)).toBe(expected)
})
