import { performance } from 'node:perf_hooks'
import type { UnderTest } from '#tests/bench/under-test.ts'
import { pause } from '#tests/bench/visitor.ts'
import type { Typist } from './crowd.ts'

export type Level = {
  /** Acked edits a second. */
  readonly edits: number
  readonly p50: number
  readonly p99: number
  /** How much of one processor the server used, and how busy this side was: above 0.9 it measures itself. */
  readonly server: number
  readonly bench: number
}

const WARM_UP_SECONDS = 3
/** How finely the moments of typing are spread. */
const TICK_MS = 5

/** Everybody who waits for an ack tells it here. */
export function createWaits() {
  let waits: number[] = []
  return {
    note: (milliseconds: number) => {
      waits.push(milliseconds)
    },
    take(): number[] {
      const taken = waits.sort((one, other) => one - other)
      waits = []
      return taken
    },
  }
}

/** Lets the crowd type so many edits a second altogether, for so many seconds, and says what the waits were. */
export async function measureLevel(
  { server, crowd, waits }: Bench,
  editsPerSecond: number,
  seconds: number,
): Promise<Level> {
  const stop = keepTyping(crowd, editsPerSecond)
  await pause(WARM_UP_SECONDS * 1000)
  const before = await server.usage()
  const [began, busy] = [performance.now(), performance.eventLoopUtilization()]
  waits.take()
  await pause(seconds * 1000)
  const took = performance.now() - began
  const measured = waits.take()
  const bench = performance.eventLoopUtilization(busy).utilization
  const after = await server.usage()
  stop()
  // What is still under way belongs to this level, and not to the next.
  await pause(1000)
  const at = (part: number) => measured[Math.floor(measured.length * part)] ?? Number.NaN
  return {
    edits: (measured.length * 1000) / took,
    p50: at(0.5),
    p99: at(0.99),
    server: (after.microseconds - before.microseconds) / 1000 / took,
    bench,
  }
}

export type Bench = {
  readonly server: UnderTest
  readonly crowd: readonly Typist[]
  readonly waits: ReturnType<typeof createWaits>
}

/** One after the other, evenly. Returns what stops them. */
function keepTyping(crowd: readonly Typist[], editsPerSecond: number): () => void {
  const started = performance.now()
  let typed = 0
  const timer = setInterval(() => {
    const due = ((performance.now() - started) * editsPerSecond) / 1000
    for (; typed < due; typed++) crowd[typed % crowd.length]?.type()
  }, TICK_MS)
  return () => clearInterval(timer)
}
