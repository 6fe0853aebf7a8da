import { expect, test } from 'vitest'
import { drawnTheme } from '#client/ui/theme.ts'

test('[A12] without a choice the device decides between light and dark', () => {
  expect(drawnTheme('device', false)).toBe('light')
  expect(drawnTheme('device', true)).toBe('dark')
})

test('[A12] a choice wins over the device', () => {
  expect(drawnTheme('light', true)).toBe('light')
  expect(drawnTheme('dark', false)).toBe('dark')
})
