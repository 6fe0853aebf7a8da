import fc from 'fast-check'
import { expect, test } from 'vitest'
import { initialsOf, pastelOf } from '#client/ui/pastel.ts'

test('initials are the first letters of a single name, and of first and last of a longer one', () => {
  expect(initialsOf('Anna')).toBe('An')
  expect(initialsOf('anna de vries')).toBe('AV')
  expect(initialsOf('  Bo  ')).toBe('Bo')
  expect(initialsOf('Q')).toBe('Q')
  expect(initialsOf('')).toBe('')
})

test('everybody has one of eight pastels, always the same', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      const pastel = pastelOf(id)
      expect(pastel).toBeGreaterThanOrEqual(1)
      expect(pastel).toBeLessThanOrEqual(8)
      expect(pastelOf(id)).toBe(pastel)
    }),
  )
})
