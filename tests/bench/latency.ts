import { editsIn } from './edits.ts'
import { type ServerName, start, type UnderTest } from './under-test.ts'
import { enter, pause, type Visitor } from './visitor.ts'
import { type BenchWriter, createWriter } from './writer.ts'

export type Load = {
  readonly rooms: number
  readonly people: number
  /** Edits a second of each person. */
  readonly rate: number
}

export type Measured = {
  /** Milliseconds from an edit to another screen, sorted. */
  readonly latencies: readonly number[]
  readonly edits: number
  /** Frames that never reached somebody. */
  readonly missing: number
  readonly microsecondsPerEdit: number
}

export type Typist = Visitor & { readonly writer: BenchWriter }

/** Starts a server of its own, lets everybody edit for a while, and ends it. `warmUp` and `seconds` are in seconds. */
export async function measureLatency(
  name: ServerName,
  load: Load,
  { warmUp, seconds }: { warmUp: number; seconds: number },
): Promise<Measured> {
  const server = await start(name, load)
  const latencies: number[] = []
  const underWay = new Map<string, { at: number; left: number }>()
  let isMeasuring = false
  let edits = 0

  const hear = (frame: Uint8Array) => {
    const now = performance.now()
    for (const edit of editsIn(frame)) {
      const sent = underWay.get(edit)
      if (!sent) continue
      latencies.push(now - sent.at)
      sent.left--
      if (sent.left === 0) underWay.delete(edit)
    }
  }
  const typists = await everybody(server, hear)
  const stop = keepSending(typists, load.rate, (frame) => {
    if (!isMeasuring) return
    edits++
    const [edit] = editsIn(frame)
    if (edit) underWay.set(edit, { at: performance.now(), left: load.people - 1 })
  })
  await pause(warmUp * 1000)
  const before = await server.usage()
  isMeasuring = true
  await pause(seconds * 1000)
  isMeasuring = false
  const after = await server.usage()
  stop()
  for (let tries = 0; underWay.size > 0 && tries < 50; tries++) await pause(100)
  for (const { socket } of typists) socket.terminate()
  await server.stop()
  return {
    latencies: latencies.sort((a, b) => a - b),
    edits,
    missing: [...underWay.values()].reduce((sum, { left }) => sum + left, 0),
    microsecondsPerEdit: (after.microseconds - before.microseconds) / edits,
  }
}

/** Everybody of every room, each with a card of their own on the board. */
export async function everybody(
  server: UnderTest,
  hear: (frame: Buffer, room: string) => void,
): Promise<Typist[]> {
  return Promise.all(
    server.rooms.flatMap(({ id, people }, index) =>
      people.map(async (person, number) => {
        const visitor = await enter(server, id, person, (frame) => hear(frame, id))
        const writer = createWriter(`p${index}n${number}`, person.id)
        visitor.send(writer.first)
        return { ...visitor, writer }
      }),
    ),
  )
}

/** Everybody edits at their own moments. Returns what stops them. */
export function keepSending(
  typists: readonly Typist[],
  rate: number,
  sent: (frame: Uint8Array) => void,
): () => void {
  let isStopped = false
  const wait = (typist: Typist) => {
    setTimeout(
      () => {
        if (isStopped) return
        const frame = typist.writer.next()
        sent(frame)
        typist.send(frame)
        wait(typist)
      },
      (500 + Math.random() * 1000) / rate,
    )
  }
  for (const typist of typists) wait(typist)
  return () => {
    isStopped = true
  }
}
