import { expect, test } from 'vitest'
import { type GoalEnd, missingForEnd } from '#shared/rules/goals.ts'

const whole: GoalEnd = { status: 'met', learned: 'Elke dag tien minuten helpt.', measurements: 1 }

test.each<[string, Partial<GoalEnd>, ReturnType<typeof missingForEnd>]>([
  ['with everything', {}, null],
  ['how it went is chosen first', { status: null, measurements: 0, learned: '' }, 'status'],
  ['then it is measured', { measurements: 0, learned: '' }, 'measurement'],
  ['then what was learned', { learned: '  ' }, 'learned'],
  ['not reached asks the same', { status: 'notMet', measurements: 0 }, 'measurement'],
  ['stopped needs no measurement', { status: 'stopped', measurements: 0 }, null],
  ['stopped needs a line', { status: 'stopped', measurements: 0, learned: '' }, 'learned'],
])('[GOAL4] ending a goal: %s', (_case, fields, missing) => {
  expect(missingForEnd({ ...whole, ...fields })).toBe(missing)
})
