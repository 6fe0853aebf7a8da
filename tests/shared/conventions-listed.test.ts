import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CONVENTIONS } from '#tests/conventions/items.ts'
import { proofs, written } from '#tests/conventions/proofs.ts'

const proven = new Set(proofs().map(({ id }) => id))

describe('the conventions', () => {
  test('each have a test that carries their id, unless they do not apply', () => {
    const open = CONVENTIONS.filter(
      ({ pending, doesNotApply, measuredBy }) => !pending && !doesNotApply && !measuredBy,
    )
    expect(open.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([])
  })

  test('that tests speak of are all in the list, once', () => {
    const listed = CONVENTIONS.map(({ id }) => id)
    expect(new Set(listed).size).toBe(listed.length)
    expect([...proven].filter((id) => !listed.includes(id))).toEqual([])
  })

  test('stand in tests/CONVENTIONS.md with the tests there are; `node tests/conventions/write.ts` writes it', () => {
    const file = readFileSync(join(import.meta.dirname, '../CONVENTIONS.md'), 'utf8')
    expect(file).toBe(written())
  })
})
