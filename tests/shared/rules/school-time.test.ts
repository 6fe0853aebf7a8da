import { expect, test } from 'vitest'
import { instantAt, isSchoolTime } from '#shared/rules/school-time.ts'

test.each([
  ['2026-01-19', '15:15', '2026-01-19T14:15:00.000Z'],
  ['2026-03-28', '23:59', '2026-03-28T22:59:00.000Z'],
  ['2026-03-29', '00:30', '2026-03-28T23:30:00.000Z'],
  ['2026-03-29', '08:30', '2026-03-29T06:30:00.000Z'],
  ['2026-03-30', '15:15', '2026-03-30T13:15:00.000Z'],
  ['2026-10-24', '15:15', '2026-10-24T13:15:00.000Z'],
  ['2026-10-25', '08:30', '2026-10-25T07:30:00.000Z'],
  ['2026-10-26', '15:15', '2026-10-26T14:15:00.000Z'],
])('[CAL11] %s at %s is %s', (day, time, expected) => {
  expect(instantAt(day, time)).toBe(expected)
})

const HOLIDAYS = [{ name: 'Voorjaarsvakantie', firstOn: '2026-02-21', lastOn: '2026-03-01' }]

test.each([
  ['2026-01-19', '06:59', false],
  ['2026-01-19', '07:00', true],
  ['2026-01-19', '17:59', true],
  ['2026-01-19', '18:00', false],
  ['2026-01-19', '00:10', false],
  // a Saturday, a Sunday, a day of the holidays and the Monday after them
  ['2026-01-17', '10:00', false],
  ['2026-01-18', '10:00', false],
  ['2026-02-23', '10:00', false],
  ['2026-03-02', '10:00', true],
  // summer time began the day before, and ended the day before
  ['2026-03-30', '07:00', true],
  ['2026-10-26', '17:59', true],
])('[SCREEN4] a resting screen on %s at %s is lit: %s', (day, time, expected) => {
  expect(isSchoolTime(instantAt(day, time), HOLIDAYS)).toBe(expected)
})
