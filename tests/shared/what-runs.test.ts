import { expect, test } from 'vitest'
import { titlesIn } from '#tests/conventions/proofs.ts'

/** Put together here: this file proves no convention. */
const titled = (id: string, words: string) => `'[${id}] ${words}'`
const named = titled('A4', 'Enter adds a card')
const open = '() => {'
const proof = { ids: ['A4'], title: 'Enter adds a card' }

test('a title is proof where the test runs, also after each and in a describe', () => {
  expect(titlesIn(`test(${named}, ${open}`)).toEqual([proof])
  expect(titlesIn(`test.each([1, 2])(\n  ${named},\n  ${open}`)).toEqual([proof])
  expect(titlesIn(`describe(${named}, ${open}`)).toEqual([proof])
  expect(titlesIn(`const all = 'tests/**/*.ts'\ntest(${named}, ${open}`)).toEqual([proof])
})

test.each(['skip', 'todo', 'only', 'fails', 'skipIf(true)', 'concurrent.skip'])(
  'a title of test.%s is no proof, nor is any other in its file',
  (how) => {
    const other = `test(${titled('A6', 'a column counts')}, ${open}})`
    expect(titlesIn(`test.${how}(${named}, ${open}})\n${other}`)).toEqual([])
    expect(titlesIn(`describe.${how}('a board', ${open}\n  test(${named}, ${open}})})`)).toEqual([])
  },
)

test('a title in a comment is no proof', () => {
  expect(titlesIn(`// test(${named}, ${open}`)).toEqual([])
  expect(titlesIn(`  /*\n  test(${named}, ${open}\n  */`)).toEqual([])
})
