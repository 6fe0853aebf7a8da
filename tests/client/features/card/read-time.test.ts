import { expect, test } from 'vitest'
import { readTime } from '#client/features/card/read-time.ts'

test.each([
  ['15:30', '15:30'],
  [' 15.30 ', '15:30'],
  ['15u30', '15:30'],
  ['1530', '15:30'],
  ['930', '09:30'],
  ['9', '09:00'],
  ['9u', '09:00'],
  ['9 uur', '09:00'],
  ['0:00', '00:00'],
])('%s is read as %s', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})

test.each(['', 'straks', '24:00', '12:60', '12:5', '1:234', '-1'])('%s is no time', (typed) => {
  expect(readTime(typed)).toBeNull()
})
