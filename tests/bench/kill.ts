import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { editsIn, updateIn } from './edits.ts'
import { everybody, keepSending } from './latency.ts'
import { type ServerName, start, type UnderTest } from './under-test.ts'
import { enter, pause } from './visitor.ts'

const SIZE = { rooms: 10, people: 6 }

export type Lost = { readonly seen: number; readonly lost: number }

/** How many edits that somebody else had on the screen are gone after SIGKILL and a restart on the same files. */
export async function measureKill(name: ServerName, seconds: number): Promise<Lost> {
  const folder = mkdtempSync(join(tmpdir(), 'beterbord-bench-'))
  try {
    const server = await start(name, SIZE, folder)
    const seen = new Map<string, Set<string>>()
    const typists = await everybody(server, (frame, room) => {
      for (const edit of editsIn(frame)) {
        const edits = seen.get(room) ?? new Set()
        seen.set(room, edits.add(edit))
      }
    })
    const stop = keepSending(typists, 2, () => {})
    await pause(seconds * 1000)
    await server.kill()
    stop()
    return await count(await start(name, SIZE, folder), server, seen)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function count(
  again: UnderTest,
  before: UnderTest,
  seen: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Lost> {
  let all = 0
  let lost = 0
  for (const { id, people } of before.rooms) {
    const [person] = people
    if (!person) continue
    const kept = await clocksOf(again, id, person)
    for (const edit of seen.get(id) ?? []) {
      const [client = 0, clock = 0] = edit.split(' ').map(Number)
      all++
      if ((kept.get(client) ?? 0) < clock) lost++
    }
  }
  await again.stop()
  return { seen: all, lost }
}

/** How far the restarted server knows everybody's edits. */
async function clocksOf(
  server: UnderTest,
  room: string,
  person: Parameters<typeof enter>[2],
): Promise<Map<number, number>> {
  const doc = new Y.Doc()
  const visitor = await enter(server, room, person, (frame) => {
    const bytes = updateIn(frame)
    if (bytes) Y.applyUpdate(doc, bytes)
  })
  await visitor.synced
  visitor.socket.terminate()
  return Y.decodeStateVector(Y.encodeStateVector(doc))
}
