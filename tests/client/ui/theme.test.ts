import { expect, test } from 'vitest'
import { drawnTheme } from '#client/ui/theme.ts'

test('without a choice the device decides between light and dark', () => {
  expect(drawnTheme('device', false)).toBe('light')
  expect(drawnTheme('device', true)).toBe('dark')
})

test('a choice wins over the device', () => {
  expect(drawnTheme('light', true)).toBe('light')
  expect(drawnTheme('dark', false)).toBe('dark')
})
