// How many sockets and durable edits a second one process holds with 99 of 100 acks within 50 ms, found by asking for
// more until it no longer does: `npm run bench:load -- <seconds per level> <rooms> <most sockets>`
import { printMachine } from '#tests/bench/machine.ts'
import { median, printTable } from '#tests/bench/tables.ts'
import { start } from '#tests/bench/under-test.ts'
import { onlookers, typists } from './crowd.ts'
import { type Bench, createWaits, type Level, measureLevel } from './level.ts'
import { fillBoards, stopReading } from './slow-readers.ts'

const MOST_P99_MS = 50
const TYPISTS_PER_ROOM = 6
const FIRST_EDITS = 300
const STEP = 1.25
const MOST_EDITS = 20_000
const SLOW_READERS = 20
/** The seat beside the typists, and beside who fills the board. */
const SLOW_SEAT = TYPISTS_PER_ROOM + 1
const ROUNDS = 3
/** One after another that do not hold: one alone may be somebody else's noise. */
const MISSES = 2
/** While sockets are added, everybody altogether types this much. */
const STEADY_EDITS = 300
const HEADS = ['edits/s', 'p50 ms', 'p99 ms', 'server CPU', 'bench busy', `p99 ≤ ${MOST_P99_MS}`]

const [seconds = 8, rooms = 200, mostSockets = 9600] = process.argv.slice(2).map(Number)
const peoplePerRoom = Math.ceil(mostSockets / rooms)

printMachine(`npm run bench:load -- ${seconds} ${rooms} ${mostSockets}`)
console.log('Clients and server share these processors. "server CPU" 1.00 is one processor full.\n')
const server = await start('beterbord', { rooms, people: peoplePerRoom })
const waits = createWaits()
const crowd = await typists(server, [0, TYPISTS_PER_ROOM], waits.note)
const bench: Bench = { server, crowd, waits }

const found = await rampEdits()
await besideSlowReaders(Math.max(found, FIRST_EDITS) / 2)
await rampSockets()
for (const typist of crowd) typist.leave()
await server.stop()

async function rampEdits(): Promise<number> {
  const rows: (readonly string[])[] = []
  let [best, misses] = [0, 0]
  for (let asked = FIRST_EDITS; asked <= MOST_EDITS && misses < MISSES; asked *= STEP) {
    const level = await measureLevel(bench, asked, seconds)
    // Asked for and not done is not held either.
    const holds = holdsIn(level) && level.edits > asked * 0.95
    misses = holds ? 0 : misses + 1
    if (holds) best = level.edits
    rows.push([...row(level), holds ? 'yes' : 'no'])
  }
  printTable(`Edits a second, from ${crowd.length} people in ${rooms} rooms`, HEADS, rows)
  console.log(`held: ${best.toFixed(0)} durable edits a second, each sent to five others\n`)
  return best
}

/** In turns with and without them: the disk has good and bad moments, and each must have its share of both. */
async function besideSlowReaders(edits: number): Promise<void> {
  const boards = { ...server, rooms: server.rooms.slice(0, SLOW_READERS) }
  await fillBoards(boards, TYPISTS_PER_ROOM)
  const rows: (readonly string[])[] = []
  const waited: Record<'without' | 'with', number[]> = { without: [], with: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const which of ['without', 'with'] as const) {
      const slow = which === 'with' ? await onlookers(boards, [SLOW_SEAT, SLOW_SEAT + 1]) : []
      await Promise.all(slow.map(stopReading))
      const level = await measureLevel(bench, edits, seconds)
      waited[which].push(level.p99)
      rows.push([which, ...row(level), holdsIn(level) ? 'yes' : 'no'])
      for (const { socket } of slow) socket.terminate()
    }
  }
  printTable(
    `Beside ${SLOW_READERS} that ask for a board of a megabyte, again and again, and read nothing`,
    ['', ...HEADS],
    rows,
  )
  const [without, beside] = [median(waited.without), median(waited.with)]
  console.log(`median p99 ${without.toFixed(1)} ms without and ${beside.toFixed(1)} ms with\n`)
}

async function rampSockets(): Promise<void> {
  const rows: (readonly (string | number)[])[] = []
  const perStep = Math.max(1, Math.round(1000 / rooms))
  let [sockets, misses] = [crowd.length, 0]
  let held = 0
  for (let seats = TYPISTS_PER_ROOM; misses < MISSES; seats += perStep) {
    const level = await measureLevel(bench, STEADY_EDITS, seconds)
    const holds = holdsIn(level)
    misses = holds ? 0 : misses + 1
    if (holds) held = sockets
    const { bytes } = await server.usage()
    rows.push([sockets, ...row(level), holds ? 'yes' : 'no', Math.round(bytes / 2 ** 20)])
    if (seats >= peoplePerRoom) break
    sockets += (await onlookers(server, [seats, seats + perStep])).length
  }
  printTable('Sockets, each in a room where people type', ['sockets', ...HEADS, 'MB'], rows)
  console.log(`held: ${held} sockets at ${STEADY_EDITS} durable edits a second\n`)
}

function holdsIn({ p99 }: Level): boolean {
  return p99 <= MOST_P99_MS
}

function row({ edits, p50, p99, server: cpu, bench: busy }: Level): string[] {
  const times = [p50, p99].map((value) => value.toFixed(1))
  return [edits.toFixed(0), ...times, cpu.toFixed(2), busy.toFixed(2)]
}
