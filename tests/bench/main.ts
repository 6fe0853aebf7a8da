// Latency from an edit to another screen, and processor time per edit: this server beside a bare relay and a bare
// relay that stores before it sends. Each runs in a process of its own, in turns, on the same edits.
// `npm run bench -- <rounds> <seconds>`
import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { type Load, type Measured, measure } from './load.ts'

const SERVERS = ['relay', 'durable-relay', 'beterbord'] as const
type Server = (typeof SERVERS)[number]
const LOADS: readonly Load[] = [
  { rooms: 50, people: 6, rate: 2 },
  { rooms: 1, people: 60, rate: 2 },
]
const [rounds = 3, seconds = 8] = process.argv.slice(2).map(Number)

printMachine()
for (const load of LOADS) {
  const results: Record<Server, Measured[]> = { relay: [], 'durable-relay': [], beterbord: [] }
  for (let round = 0; round < rounds; round++) {
    for (const server of SERVERS) results[server].push(await measure(`${server}.ts`, load, seconds))
  }
  printTable(load, results)
}

function printMachine(): void {
  const packages = JSON.parse(readFileSync('package.json', 'utf8'))
  const { ws, yjs } = packages.dependencies
  const [cpu] = cpus()
  console.log(
    `${cpu?.model.trim()} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB; ` +
      `${process.platform} ${process.arch}`,
  )
  const sqlite = packages.dependencies['better-sqlite3']
  console.log(`node ${process.versions.node}, ws ${ws}, yjs ${yjs}, better-sqlite3 ${sqlite}`)
  const [load] = loadavg()
  console.log(`npm run bench -- ${rounds} ${seconds}: median of ${rounds} rounds of ${seconds} s`)
  console.log(`load average at the start: ${load?.toFixed(1)}\n`)
}

function printTable(load: Load, results: Record<Server, Measured[]>): void {
  const { rooms, people, rate } = load
  console.log(`### ${rooms} × ${people}: each person ${rate} edits a second\n`)
  console.log(
    '| server | p50 ms | p95 ms | p99 ms | best p50 | CPU µs per edit | edits/s | missing |',
  )
  console.log('|---|---|---|---|---|---|---|---|')
  for (const server of SERVERS) {
    const { p50, p95, p99, best, cpu, edits, missing } = figuresOf(results[server])
    const times = [p50, p95, p99, best].map((value) => value.toFixed(2))
    const cells = [server, ...times, cpu.toFixed(0), (edits / seconds).toFixed(0), missing]
    console.log(`| ${cells.join(' | ')} |`)
  }
  const own = figuresOf(results.beterbord)
  const durable = figuresOf(results['durable-relay'])
  const ratio = (name: 'p50' | 'p95' | 'best' | 'cpu') =>
    `${name} × ${(own[name] / durable[name]).toFixed(2)}`
  console.log(
    `\nbeterbord to durable-relay: ${ratio('p50')}, ${ratio('p95')}, ${ratio('best')}, ${ratio('cpu')}\n`,
  )
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

function median(values: readonly number[]): number {
  return percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  )
}
