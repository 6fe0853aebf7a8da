// This server beside a bare relay, a bare relay that stores before it sends, and hocuspocus with its SQLite extension;
// each in a process of its own, in turns, on the same edits. `npm run bench -- <rounds> <seconds> <seconds of warm-up>`
import { measureIdle } from './idle.ts'
import { measureKill } from './kill.ts'
import { type Load, measureLatency } from './latency.ts'
import { printMachine } from './machine.ts'
import { measureReconnect } from './reconnect.ts'
import { median, printAim, printLatency, printTable } from './tables.ts'
import { hasHocuspocus, SERVERS, type ServerName } from './under-test.ts'
import { measureYear } from './year.ts'

const LOADS: readonly Load[] = [
  { rooms: 50, people: 6, rate: 2 },
  { rooms: 1, people: 60, rate: 2 },
]
// A server runs for weeks; what it does in its first seconds, before its code is compiled, says little.
const [rounds = 3, seconds = 8, warmUp = 15] = process.argv.slice(2).map(Number)
const servers = SERVERS.filter((name) => hasHocuspocus || name !== 'hocuspocus')
const durable = (['hocuspocus', 'beterbord'] as const).filter((name) => servers.includes(name))

printMachine(`npm run bench -- ${rounds} ${seconds} ${warmUp}: median of ${rounds} rounds`)
for (const load of LOADS) {
  const results = await inTurns((name) => measureLatency(name, load, { warmUp, seconds }))
  printLatency(load, results, seconds)
}
await printRest()

/** Every server once, and then all of them again. */
async function inTurns<Value>(
  run: (name: ServerName) => Promise<Value>,
): Promise<Map<ServerName, Value[]>> {
  const results = new Map<ServerName, Value[]>(servers.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of servers) results.get(name)?.push(await run(name))
  }
  return results
}

async function printRest(): Promise<void> {
  const middle = (results: Map<ServerName, number[]>) =>
    new Map([...results].map(([name, values]) => [name, median(values)]))
  const rows = (figures: Map<ServerName, number>) =>
    [...figures].map(([name, value]) => [name, value.toFixed(1)])

  const idle = middle(await inTurns(measureIdle))
  printTable('Memory of an idle connection, 500 of them', ['server', 'kB resident'], rows(idle))
  const own = idle.get('beterbord') ?? Number.NaN
  printAim('memory to the relay ×', own / (idle.get('relay') ?? Number.NaN), 1.2)

  const back = middle(await inTurns(measureReconnect))
  printTable('500 people cut off and back at once', ['server', 'ms until all are in'], rows(back))
  printAim('all back within', back.get('beterbord') ?? Number.NaN, 600, ' ms')

  const opened = await yearOf()
  printTable(
    'Opening a board with a year of history: 20,000 edits, 300 cards, 600 client ids',
    ['server', 'from the whole log, ms', 'cold, ms', 'next at once, ms', 'warm, ms'],
    opened.map(([name, { fromLog, cold, next, warm }]) => [
      name,
      fromLog?.toFixed(0) ?? 'has none',
      cold.toFixed(0),
      next.toFixed(0),
      warm.toFixed(0),
    ]),
  )
  const year = opened.find(([name]) => name === 'beterbord')?.[1]
  printAim('cold open', year?.cold ?? Number.NaN, 150, ' ms')

  const killed: [ServerName, number, number][] = []
  for (const name of durable) {
    const { seen, lost } = await measureKill(name, seconds)
    killed.push([name, seen, lost])
  }
  printTable(
    'SIGKILL while 60 people edit',
    ['server', 'edits others saw', 'of these lost'],
    killed,
  )
  printAim('edits lost', killed.find(([name]) => name === 'beterbord')?.[2] ?? Number.NaN, 0)
}

async function yearOf() {
  const opened: [ServerName, Awaited<ReturnType<typeof measureYear>>][] = []
  for (const name of durable) opened.push([name, await measureYear(name)])
  return opened
}
