import { expect, test } from 'vitest'
import { simulate } from '#tests/simulator/simulate.ts'

test('[SYNC1] [SYNC10] a thousand lives of a board end well: nothing certain is gone, all screens agree', {
  timeout: 120_000,
}, async () => {
  // A seed that fails is printed; `npm run torture -- simulate <seed> 1` plays it again.
  expect(await simulate(1, 1000)).toEqual([])
})
