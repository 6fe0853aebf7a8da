import type { Load, Measured } from './latency.ts'
import type { ServerName } from './under-test.ts'

/** Prints one Markdown table. */
export function printTable(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): void {
  console.log(`### ${title}\n`)
  console.log(`| ${heads.join(' | ')} |`)
  console.log(`|${heads.map(() => '---').join('|')}|`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
  console.log('')
}

/** Says whether a figure keeps to its aim. */
export function printAim(what: string, figure: number, aim: number, unit = ''): void {
  const verdict = figure <= aim ? 'met' : 'NOT met'
  console.log(`${what}: ${figure.toFixed(2)}${unit}, aim at most ${aim}${unit}: ${verdict}\n`)
}

export type Rounds = ReadonlyMap<ServerName, readonly Measured[]>

export function printLatency(
  { rooms, people, rate }: Load,
  results: Rounds,
  seconds: number,
): void {
  printTable(
    `${rooms} × ${people}: each person ${rate} edits a second`,
    ['server', 'p50 ms', 'p95 ms', 'p99 ms', 'best p50', 'CPU µs per edit', 'edits/s', 'missing'],
    [...results].map(([name, measured]) => {
      const { p50, p95, p99, best, cpu, edits, missing } = figuresOf(measured)
      const times = [p50, p95, p99, best].map((value) => value.toFixed(2))
      return [name, ...times, cpu.toFixed(0), (edits / seconds).toFixed(0), missing]
    }),
  )
  const own = figuresOf(results.get('beterbord') ?? [])
  const durable = figuresOf(results.get('durable-relay') ?? [])
  printAim('p50 to the durable relay ×', own.p50 / durable.p50, 1.5)
  printAim('p95 to the durable relay ×', own.p95 / durable.p95, 1.5)
  const neighbour = results.get('hocuspocus')
  if (neighbour) printAim('CPU to hocuspocus ×', own.cpu / figuresOf(neighbour).cpu, 0.7)
}

/** `best` is the round that the rest of the machine disturbed least. */
function figuresOf(measured: readonly Measured[]) {
  const over = (value: (one: Measured) => number) => median(measured.map(value))
  return {
    p50: over((one) => percentile(one.latencies, 0.5)),
    p95: over((one) => percentile(one.latencies, 0.95)),
    p99: over((one) => percentile(one.latencies, 0.99)),
    best: Math.min(...measured.map((one) => percentile(one.latencies, 0.5))),
    cpu: over((one) => one.microsecondsPerEdit),
    edits: over((one) => one.edits),
    missing: measured.reduce((sum, one) => sum + one.missing, 0),
  }
}

function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.floor(sorted.length * part)] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  )
}
