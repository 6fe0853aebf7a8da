import { type ServerName, start, type UnderTest } from './under-test.ts'
import { enter, pause, type Visitor } from './visitor.ts'

const SIZE = { rooms: 50, people: 11 }

/** Kilobytes of resident memory for each of 500 connections that do nothing, with all rooms open already. */
export async function measureIdle(name: ServerName): Promise<number> {
  const server = await start(name, SIZE)
  const first = await sit(server, 0, 1)
  const before = await settled(server)
  const others = await sit(server, 1, SIZE.people)
  const after = await settled(server)
  for (const { socket } of [...first, ...others]) socket.terminate()
  await server.stop()
  return (after - before) / others.length / 1000
}

/** These people of every room come in and wait. */
function sit(server: UnderTest, from: number, to: number): Promise<Visitor[]> {
  return Promise.all(
    server.rooms.flatMap(({ id, people }) =>
      people.slice(from, to).map((person) => enter(server, id, person)),
    ),
  )
}

async function settled(server: UnderTest): Promise<number> {
  await pause(2000)
  await server.usage()
  await pause(1000)
  return (await server.usage()).bytes
}
