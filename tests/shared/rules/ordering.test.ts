import fc from 'fast-check'
import { generateKeyBetween } from 'fractional-indexing'
import { expect, test } from 'vitest'
import { isPosition } from '#shared/document/schema.ts'
import { byPosition, POSITION_PATTERN, positionAt, positionsAtEnd } from '#shared/rules/ordering.ts'

type Placed = { readonly id: string; readonly place: { readonly position: string } }

/** Keys as the gate lets them in, long ones and the outermost ones too; few letters, so that equal keys are common. */
const key = fc.oneof(
  fc.constantFrom('a0', 'a1', 'a1V', 'a0V', 'Zz', 'b00', 'zzzzzzzzzzzzzzzzzzzzzzzzzzz'),
  fc.constantFrom(`a0${'0'.repeat(197)}1`, `A${'0'.repeat(25)}1`, `A${'0'.repeat(26)}1`),
  fc.stringMatching(/^[a-c][0-9A-Za-z]{1,6}$/).filter(isPosition),
  fc.stringMatching(/^[A-Za-z][0-9A-Za-z]{1,60}$/).filter(isPosition),
)
const column = fc
  .uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), position: key }), {
    selector: ({ id }) => id,
    maxLength: 12,
  })
  .map((rows) => rows.map(({ id, position }): Placed => ({ id, place: { position } })))

test('[ORD1] a column sorts the same from whatever order it comes in', () => {
  const shuffled = column.chain((cards) =>
    fc.tuple(fc.constant(cards), fc.shuffledSubarray(cards, { minLength: cards.length })),
  )
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect([...other].sort(byPosition)).toEqual([...one].sort(byPosition))
    }),
  )
})

test('[ORD1] order is total: exactly one of before, after and the same card', () => {
  fc.assert(
    fc.property(column, (cards) => {
      for (const a of cards) {
        for (const b of cards) {
          expect(Math.sign(byPosition(a, b)) + Math.sign(byPosition(b, a))).toBe(0)
          expect(byPosition(a, b) === 0).toBe(a.id === b.id)
        }
      }
    }),
  )
})

test('[ORD1] equal positions are ordered by id, by code unit and not by language', () => {
  const at = (id: string): Placed => ({ id, place: { position: 'a0' } })
  expect([at('b'), at('ä'), at('a'), at('B')].sort(byPosition).map(({ id }) => id)).toEqual([
    'B',
    'a',
    'b',
    'ä',
  ])
})

test('[ORD2] a card put at an index lands there, or behind the run of equal keys that leaves no room', () => {
  fc.assert(
    fc.property(column, fc.integer({ min: -2, max: 14 }), (cards, index) => {
      const others = [...cards].sort(byPosition)
      const position = positionAt(others, index)
      const placed = { id: '~', place: { position } }
      const landed = [...others, placed].sort(byPosition).indexOf(placed)
      const wanted = Math.max(0, Math.min(index, others.length))
      const before = others[wanted - 1]
      const run = others.filter((other) => other.place.position === before?.place.position)
      const last = run.at(-1)
      expect(landed).toBe(last ? others.indexOf(last) + 1 : wanted)
    }),
  )
})

test('[ORD2] between distinct keys every index is met exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.nat(25), (count, index) => {
      const others = positionsAtEnd([], count).map((position, at) => ({
        id: String(at),
        place: { position },
      }))
      const placed = { id: 'new', place: { position: positionAt(others, index) } }
      expect([...others, placed].sort(byPosition).indexOf(placed)).toBe(Math.min(index, count))
    }),
  )
})

test('[ORD2] a thousand cards put in the same spot still fit the gate', () => {
  const top: Placed = { id: 'top', place: { position: 'a0' } }
  let others: readonly Placed[] = [top, { id: 'next', place: { position: 'a1' } }]
  for (let count = 0; count < 1000; count++) {
    others = [top, { id: `n${count}`, place: { position: positionAt(others, 1) } }]
  }
  expect(isPosition(others[1]?.place.position)).toBe(true)
})

test('[ORD3] positions at the end come in order, behind every card of the column', () => {
  fc.assert(
    fc.property(column, fc.integer({ min: 0, max: 30 }), (cards, count) => {
      const others = [...cards].sort(byPosition)
      const positions = positionsAtEnd(others, count)
      const all = [...others.slice(-1).map((card) => card.place.position), ...positions]
      expect(positions).toHaveLength(count)
      expect(all).toEqual([...new Set(all)].sort())
    }),
  )
})

test('[ORD4] a key the library misreads is refused', () => {
  // The library makes 'a1' out of 'a~' + 1, which sorts before it.
  expect(generateKeyBetween('a~', null) < 'a~').toBe(true)
  for (const bad of [
    'a~',
    'a1-',
    'a1ĉ',
    'a',
    '',
    '0',
    'a10',
    'b0',
    `a${'1'.repeat(200)}`,
    7,
    null,
  ]) {
    expect(isPosition(bad)).toBe(false)
  }
  for (const good of ['a0', 'Zz', 'b00', `a${'1'.repeat(199)}`]) {
    expect(isPosition(good)).toBe(true)
    expect(POSITION_PATTERN.test(good)).toBe(true)
  }
})
