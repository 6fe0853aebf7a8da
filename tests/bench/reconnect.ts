import { type ServerName, start, type UnderTest } from './under-test.ts'
import { enter, type Visitor } from './visitor.ts'
import { createWriter } from './writer.ts'

const SIZE = { rooms: 50, people: 10 }

/** Milliseconds until 500 people who were cut off at one moment, and try again at one moment, are all in and up to date. */
export async function measureReconnect(name: ServerName): Promise<number> {
  const server = await start(name, SIZE)
  const visitors = await everybodyIn(server)
  visitors.forEach((visitor, index) => {
    const person = server.rooms[Math.floor(index / SIZE.people)]?.people[index % SIZE.people]
    visitor.send(createWriter(`v${index}`, person?.id ?? '').first)
  })
  await Promise.all(visitors.map(cut))
  const began = performance.now()
  const back = await everybodyIn(server)
  // A relay keeps nothing to be up to date with.
  if (name === 'hocuspocus' || name === 'beterbord') {
    await Promise.all(back.map(({ synced }) => synced))
  }
  const took = performance.now() - began
  for (const { socket } of back) socket.terminate()
  await server.stop()
  return took
}

function everybodyIn(server: UnderTest): Promise<Visitor[]> {
  return Promise.all(
    server.rooms.flatMap(({ id, people }) => people.map((person) => enter(server, id, person))),
  )
}

function cut({ socket }: Visitor): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve())
    socket.terminate()
  })
}
