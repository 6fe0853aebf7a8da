import { expect, test } from 'vitest'
import { leadingTurns, proposeRoles } from '#shared/rules/session-roles.ts'
import { ANNA, BOUKE, CARLA } from '#tests/support/boards.ts'

const led = (leaderId: string | null, day: string) => ({
  leaderId,
  startedAt: `${day}T14:15:00.000Z`,
})

test.each([
  ['nobody ever led', [], [ANNA, BOUKE, CARLA]],
  ['who never led comes first', [led(ANNA, '2026-01-05')], [BOUKE, CARLA, ANNA]],
  [
    'then who led longest ago',
    [led(BOUKE, '2026-01-19'), led(ANNA, '2026-01-05'), led(CARLA, '2026-01-12')],
    [ANNA, CARLA, BOUKE],
  ],
  [
    'only the last time counts, in whatever order it is told',
    [
      led(ANNA, '2026-01-05'),
      led(ANNA, '2026-01-26'),
      led(BOUKE, '2026-01-19'),
      led(CARLA, '2026-01-12'),
    ],
    [CARLA, BOUKE, ANNA],
  ],
  ['a session without a leader is nobody’s turn', [led(null, '2026-01-19')], [ANNA, BOUKE, CARLA]],
])('[SES7] turns: %s', (_case, held, turns) => {
  expect(leadingTurns([ANNA, BOUKE, CARLA], held)).toEqual(turns)
})

test.each([
  ['the first two in turn', [ANNA, BOUKE, CARLA], null, BOUKE, CARLA],
  ['whoever was agreed, when there', [ANNA, BOUKE, CARLA], CARLA, CARLA, BOUKE],
  ['not whoever was agreed and is away', [ANNA, BOUKE], CARLA, BOUKE, ANNA],
  ['one person does both alone', [ANNA], null, ANNA, null],
  ['nobody', [], null, null, null],
])('[SES7] proposed: %s', (_case, present, agreed, leaderId, timekeeperId) => {
  const held = [led(ANNA, '2026-01-12')]
  expect(proposeRoles(present, held, agreed)).toEqual({ leaderId, timekeeperId })
})
