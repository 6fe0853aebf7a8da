import { expect, test } from 'vitest'
import { fuzzFrames } from '#tests/torture/fuzz-frames.ts'
import { fuzzUpdates } from '#tests/torture/fuzz-updates.ts'

test('[SYNC6] hazard 19: of three thousand spoiled updates none throws, and no refused one leaves a trace', {
  timeout: 60_000,
}, () => {
  const { accepted, refused, faults } = fuzzUpdates(1, 3000)
  expect(faults).toEqual([])
  expect(refused).toBeGreaterThan(1000)
  expect(accepted).toBeGreaterThan(100)
})

test('[SYNC6] hazard 22: hostile frames on raw sockets end no process and nobody else waits for them', {
  timeout: 60_000,
}, async () => {
  const { uncaught, isWhole } = await fuzzFrames(1, 1200)
  expect(uncaught).toEqual([])
  expect(isWhole).toBe(true)
})
