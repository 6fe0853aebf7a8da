import { expect, test } from 'vitest'
import { rulerScale } from '#client/ui/ruler-scale.ts'

const reading = { baseline: 55, target: 80, unit: 'percent', values: [58, 63] } as const

function rounded(fractions: readonly number[]): number[] {
  return fractions.map((fraction) => Math.round(fraction * 100) / 100)
}

test('a ruler runs from start to target with the newest value as the ring and the others as dots', () => {
  const scale = rulerScale(reading)
  expect(scale?.start).toBe(0)
  expect(scale?.target).toBe(1)
  expect(scale?.now).toBeCloseTo(0.32)
  expect(rounded(scale?.dots ?? [])).toEqual([0.12])
})

test('ticks stand on round values between start and target', () => {
  expect(rounded(rulerScale(reading)?.ticks ?? [])).toEqual([0.2, 0.4, 0.6, 0.8])
  const scaled = rulerScale({ baseline: 2.6, target: 4, unit: 'scale', values: [] })
  expect(rounded(scaled?.ticks ?? [])).toEqual([0.14, 0.29, 0.43, 0.57, 0.71, 0.86])
})

test('no tick stands on the start or the flag', () => {
  const scale = rulerScale({ baseline: 0.1, target: 0.7, unit: 'scale', values: [] })
  expect(rounded(scale?.ticks ?? [])).toEqual([0.17, 0.33, 0.5, 0.67, 0.83])
})

test('a count has no ticks between whole numbers', () => {
  const scale = rulerScale({ baseline: 1, target: 3, unit: 'count', values: [] })
  expect(rounded(scale?.ticks ?? [])).toEqual([0.5])
})

test('a falling target runs left to right too', () => {
  const scale = rulerScale({ baseline: 12, target: 4, unit: 'count', values: [10, 8] })
  expect(scale?.now).toBe(0.5)
  expect(scale?.dots).toEqual([0.25])
  expect(scale?.ticks).toHaveLength(7)
})

test('a value past the target moves the flag inwards, and the ring to the end', () => {
  const scale = rulerScale({ ...reading, values: [85] })
  expect(scale?.now).toBe(1)
  expect(scale?.target).toBeCloseTo(25 / 30)
})

test('a value below the start moves the start inwards', () => {
  const scale = rulerScale({ ...reading, values: [50, 60] })
  expect(scale?.start).toBeCloseTo(5 / 30)
  expect(scale?.dots).toEqual([0])
})

test('one wild value does not crush the ruler', () => {
  const scale = rulerScale({ ...reading, values: [9000] })
  expect(scale?.now).toBe(1)
  expect(scale?.target).toBe(0.5)
})

test('without measurements there is no ring', () => {
  expect(rulerScale({ ...reading, values: [] })).toMatchObject({ now: null, dots: [] })
})

test('a goal without a start counts from the lowest value of its unit', () => {
  expect(rulerScale({ ...reading, baseline: undefined, values: [40] })?.now).toBe(0.5)
  const scaled = { baseline: undefined, target: 5, unit: 'scale', values: [2] } as const
  expect(rulerScale(scaled)?.now).toBe(0.25)
})

test('yes or no has two ends and nothing between', () => {
  const scale = rulerScale({ baseline: 0, target: 1, unit: 'yesNo', values: [0] })
  expect(scale).toMatchObject({ now: 0, ticks: [] })
})

test('without a target, or with a target equal to the start, there is no ruler', () => {
  expect(rulerScale({ ...reading, target: undefined })).toBeNull()
  expect(rulerScale({ ...reading, target: 55 })).toBeNull()
})
