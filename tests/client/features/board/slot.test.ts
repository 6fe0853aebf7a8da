import { describe, expect, test } from 'vitest'
import { indexOfSlot, slotAt, slotOf } from '#client/features/board/dnd/slot.ts'

describe('the slot a finger points to', () => {
  const middles = [40, 120, 200]

  test('lies before the first card whose middle is below the finger', () => {
    expect(slotAt(middles, 10)).toBe(0)
    expect(slotAt(middles, 41)).toBe(1)
    expect(slotAt(middles, 199)).toBe(2)
  })

  test('lies behind the last card on the empty floor of a column', () => {
    expect(slotAt(middles, 900)).toBe(3)
    expect(slotAt([], 900)).toBe(0)
  })

  test('is past the end for a card from another column', () => {
    expect(slotOf(['a', 'b'], 'b')).toBe(1)
    expect(slotOf(['a', 'b'], 'x')).toBe(2)
  })
})

describe('from a slot on this screen to a place in the column', () => {
  test('counts the other cards only', () => {
    expect(indexOfSlot(['a', 'b', 'c'], ['a', 'b', 'c'], 'a', 0)).toBe(0)
    expect(indexOfSlot(['a', 'b', 'c'], ['a', 'b', 'c'], 'a', 1)).toBe(1)
    expect(indexOfSlot(['a', 'b', 'c'], ['a', 'b', 'c'], 'a', 2)).toBe(2)
    expect(indexOfSlot(['a', 'b'], ['a', 'b'], 'x', 2)).toBe(2)
  })

  test('keeps beside its visible neighbour when a filter hides cards between', () => {
    const all = ['a', 'hidden1', 'b', 'hidden2', 'c']
    expect(indexOfSlot(all, ['a', 'b', 'c'], 'x', 1)).toBe(2)
    expect(indexOfSlot(all, ['a', 'b'], 'x', 2)).toBe(3)
  })

  test('goes right behind the last drawn card of a folded column', () => {
    expect(indexOfSlot(['a', 'b', 'folded1', 'folded2'], ['a', 'b'], 'x', 2)).toBe(2)
  })

  test('goes to the end when nothing of the column is shown', () => {
    expect(indexOfSlot(['hidden1', 'hidden2'], [], 'x', 0)).toBe(2)
  })
})
