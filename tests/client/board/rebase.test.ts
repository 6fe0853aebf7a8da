import { expect, test } from 'vitest'
import { rebase } from '#client/board/rebase.ts'

test.each([
  ['before my words', 'lezen', 'lezen nu', 'Samen lezen nu', 'Samen lezen'],
  ['behind my words', 'lezen', 'Samen lezen', 'Samen lezen nu', 'lezen nu'],
  ['while I typed nothing yet', 'lezen', 'lezen', 'leren', 'leren'],
  ['where I took words away', 'oud plan', 'plan', 'plan B', 'oud plan B'],
])(
  'a change of a colleague %s stays when mine is taken back',
  (_where, base, before, after, left) => {
    expect(rebase(base, before, after)).toBe(left)
  },
)

test('where both typed in the same words nothing is taken back', () => {
  expect(rebase('lezen', 'lezen met plezier', 'lezen met veel plezier')).toBe(
    'lezen met veel plezier',
  )
})
