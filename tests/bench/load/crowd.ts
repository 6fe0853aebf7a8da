import type { BenchPerson } from '#tests/bench/servers/process.ts'
import type { UnderTest } from '#tests/bench/under-test.ts'
import { enter, type Visitor } from '#tests/bench/visitor.ts'
import { createWriter } from '#tests/bench/writer.ts'
import { createAckClock } from './ack-clock.ts'

/** Somebody who types, and is told how long each edit took to be on disk. */
export type Typist = {
  type(): void
  leave(): void
}

/** So many come in at once; more would only wait in line. */
const TOGETHER = 50
/** One address may have two thousand connections; everybody comes from one of these. */
const ADDRESSES = 40
let entered = 0

const ownAddress = () => `127.0.0.${2 + (entered++ % ADDRESSES)}`

/** The people `from` up to `to` of every room, each with a card of their own; `waited` hears the wait for each ack. */
export function typists(
  server: UnderTest,
  [from, to]: readonly [number, number],
  waited: (milliseconds: number) => void,
): Promise<Typist[]> {
  return inPortions(peopleOf(server, from, to), async ({ room, person, name }) => {
    const clock = createAckClock(waited)
    const { socket, send } = await enter(server, room, person, clock.hear, ownAddress())
    const writer = createWriter(name, person.id)
    const write = (frame: Uint8Array) => {
      clock.sent()
      send(frame)
    }
    write(writer.first)
    return { type: () => write(writer.next()), leave: () => socket.terminate() }
  })
}

/** People who look at their board and do nothing. */
export function onlookers(
  server: UnderTest,
  [from, to]: readonly [number, number],
): Promise<Visitor[]> {
  return inPortions(peopleOf(server, from, to), ({ room, person }) =>
    enter(server, room, person, undefined, ownAddress()),
  )
}

type Place = { readonly room: string; readonly person: BenchPerson; readonly name: string }

function peopleOf(server: UnderTest, from: number, to: number): Place[] {
  return server.rooms.flatMap(({ id, people }, index) =>
    people
      .slice(from, to)
      .map((person, number) => ({ room: id, person, name: `p${index}n${from + number}` })),
  )
}

async function inPortions<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const done: Value[] = []
  for (let at = 0; at < items.length; at += TOGETHER) {
    done.push(...(await Promise.all(items.slice(at, at + TOGETHER).map(work))))
  }
  return done
}
