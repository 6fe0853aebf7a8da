import { expect, test } from 'vitest'
import { screenKind } from '#client/ui/screen-kind.ts'

test('the width tells phone, laptop and digibord apart', () => {
  expect(screenKind(390, 'auto')).toBe('phone')
  expect(screenKind(641, 'auto')).toBe('laptop')
  expect(screenKind(1440, 'auto')).toBe('laptop')
  expect(screenKind(1920, 'auto')).toBe('digibord')
  expect(screenKind(3840, 'auto')).toBe('digibord')
})

test('a small touch panel can be told that it is a digibord', () => {
  expect(screenKind(1280, 'digibord')).toBe('digibord')
})
