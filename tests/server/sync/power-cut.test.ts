import { expect, test } from 'vitest'
import { seeded } from '#tests/support/seeded.ts'
import { cutThePower } from '#tests/torture/power-cut.ts'
import { canRecord, record } from '#tests/torture/recording.ts'

const EDITS = 60
const STATES = 400

if (canRecord()) {
  test(`[SYNC1] nothing acked is gone and nothing damaged in ${STATES} states a power cut can leave`, {
    timeout: 120_000,
  }, async () => {
    const cuts = await cutThePower(record(EDITS, 'FULL'), STATES, seeded(1))
    expect(cuts).toEqual({ states: STATES, losing: 0, mostLost: 0, corrupt: [] })
  })

  test('[SYNC1] the same power cuts do lose acked edits when the store does not sync every commit', {
    timeout: 120_000,
  }, async () => {
    const cuts = await cutThePower(record(EDITS, 'NORMAL'), STATES / 3, seeded(1))
    expect(cuts.losing).toBeGreaterThan(0)
    expect(cuts.corrupt).toEqual([])
  })
} else {
  test('power cuts are not replayed: that takes Linux and a C compiler', () => {
    expect(canRecord()).toBe(false)
  })
}
