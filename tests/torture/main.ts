// The long forms of what `npm test` does in short: `npm run torture` runs all of it, for hours;
// `npm run torture -- simulate <first seed> <count>` and so on runs one part.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simulate } from '#tests/simulator/simulate.ts'
import { seeded } from '#tests/support/seeded.ts'
import { fuzzFrames } from './fuzz-frames.ts'
import { fuzzUpdates } from './fuzz-updates.ts'
import { failTheDisk } from './io-faults.ts'
import { killTheServer } from './kills.ts'
import { cutThePower } from './power-cut.ts'
import { record } from './recording.ts'

type Part = (one?: number, two?: number) => Promise<{ readonly isFine: boolean }>

const KILLS_ON_ONE_FOLDER = 50

const show = (what: string) => (done: number | string) => console.log(`  ${what}: ${done}`)

const PARTS: Readonly<Record<string, Part>> = {
  power: async (states = 100_000, seed = 1) => {
    const full = await cutThePower(record(400, 'FULL'), states, seeded(seed), show('states'))
    const count = Math.ceil(states / 20)
    const normal = await cutThePower(record(400, 'NORMAL'), count, seeded(seed))
    const isFine = full.losing === 0 && full.corrupt.length === 0 && normal.losing > 0
    return { isFine, full, normal }
  },
  kills: async (kills = 1000) => {
    const lost: string[] = []
    let certain = 0
    for (let first = 0; first < kills; first += KILLS_ON_ONE_FOLDER) {
      const folder = mkdtempSync(join(tmpdir(), 'beterbord-kills-'))
      const count = Math.min(KILLS_ON_ONE_FOLDER, kills - first)
      const killed = await killTheServer(folder, count, first, show('kills'))
      rmSync(folder, { recursive: true, force: true })
      certain += killed.certain
      lost.push(...killed.lost)
    }
    return { isFine: lost.length === 0, certain, lost }
  },
  faults: async (rounds = 2000, first = 1) => {
    const { fired, wrong } = failTheDisk(rounds, first)
    return { isFine: wrong.length === 0, fired, wrong }
  },
  simulate: async (first = 1, count = 100_000) => {
    const bad = await simulate(first, count, show('schedules'))
    return { isFine: bad.length === 0, bad }
  },
  updates: async (count = 300_000, seed = 1) => {
    const { accepted, refused, slowest, faults } = fuzzUpdates(seed, count, show('updates'))
    return { isFine: faults.length === 0 && slowest < 50, accepted, refused, slowest, faults }
  },
  frames: async (count = 100_000, seed = 1) => {
    const found = await fuzzFrames(seed, count)
    // Below a millisecond the clock decides more than the noise.
    const isUnhurt = found.noisyP99 <= Math.max(5, 1.5 * found.quietP99)
    return { isFine: found.uncaught.length === 0 && found.isWhole && isUnhurt, ...found }
  },
}

const [, , asked, ...numbers] = process.argv
let isFine = true
for (const [name, part] of Object.entries(PARTS)) {
  if (asked !== undefined && asked !== name) continue
  console.log(`\n=== ${name} ===`)
  const started = Date.now()
  const outcome = await part(...(asked === undefined ? [] : numbers.map(Number)))
  if (!outcome.isFine) isFine = false
  console.log(JSON.stringify(outcome, null, 2), `${Math.round((Date.now() - started) / 1000)} s`)
}
process.exit(isFine ? 0 : 1)
