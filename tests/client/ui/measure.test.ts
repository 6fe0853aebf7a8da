import { expect, test } from 'vitest'
import { formatMeasure, parseMeasure } from '#client/ui/measure.ts'

test('a value reads in its unit, with a decimal comma', () => {
  expect(formatMeasure(63, 'percent')).toBe('63%')
  expect(formatMeasure(3.1, 'scale')).toBe('3,1')
  expect(formatMeasure(12, 'count')).toBe('12')
  expect(formatMeasure(1, 'yesNo')).toBe('ja')
  expect(formatMeasure(0, 'yesNo')).toBe('nee')
  expect(formatMeasure(2.55, undefined)).toBe('2,55')
})

test('a typed value may have a comma, a point or a percent sign', () => {
  expect(parseMeasure(' 3,1 ')).toBe(3.1)
  expect(parseMeasure('3.1')).toBe(3.1)
  expect(parseMeasure('63 %')).toBe(63)
  expect(parseMeasure('-4')).toBe(-4)
})

test('what is no number is not read as one', () => {
  for (const typed of ['', 'drie', '3,1,2', '1e9', '9999999999']) {
    expect(parseMeasure(typed)).toBeNull()
  }
})
