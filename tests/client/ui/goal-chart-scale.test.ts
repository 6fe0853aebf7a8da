import { describe, expect, test } from 'vitest'
import { type ChartFacts, chartOf } from '#client/ui/goal-chart-scale.ts'

const goal: ChartFacts = {
  baseline: 55,
  target: 80,
  startOn: '2026-01-05',
  dueOn: '2026-02-13',
  today: '2026-01-26',
  values: [
    { on: '2026-01-12', value: 58 },
    { on: '2026-01-19', value: 63 },
    { on: '2026-01-26', value: 70 },
  ],
}

describe('a goal as a line', () => {
  test('begins at the baseline, on the first day', () => {
    expect(chartOf(goal).points.map(({ on, value }) => [on, value])).toEqual([
      ['2026-01-05', 55],
      ['2026-01-12', 58],
      ['2026-01-19', 63],
      ['2026-01-26', 70],
    ])
    expect(chartOf(goal).points[0]).toMatchObject({ x: 0, y: 0.12 })
  })

  test('runs to its end, with the target on top', () => {
    const { target, endX, points } = chartOf(goal)
    expect(endX).toBe(1)
    expect(target).toBeCloseTo(0.8)
    expect(points.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true)
  })

  test('of one day the last measurement counts', () => {
    const values = [...goal.values, { on: '2026-01-26', value: 71 }]
    expect(chartOf({ ...goal, values }).points.map(({ value }) => value)).toEqual([55, 58, 63, 71])
  })

  test('a falling target stands below its start', () => {
    const { target, points } = chartOf({ ...goal, baseline: 12, target: 4, values: [] })
    expect(target ?? 1).toBeLessThan(points[0]?.y ?? 0)
  })

  test.each<[string, Partial<ChartFacts>]>([
    ['without anything', { baseline: undefined, target: undefined, values: [] }],
    ['without days', { startOn: undefined, dueOn: undefined }],
    ['all values equal', { baseline: 60, target: 60, values: [] }],
    ['over its end', { today: '2026-03-09' }],
  ])('%s there is nothing that is no number', (_case, fields) => {
    const { points, target, endX } = chartOf({ ...goal, ...fields })
    const all = [...points.flatMap(({ x, y }) => [x, y]), target ?? 0, endX ?? 0]
    expect(all.every(Number.isFinite)).toBe(true)
  })
})
