import * as Y from 'yjs'
import { encodeSyncRequest, encodeUpdate } from '#server/sync/frames.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { UnderTest } from '#tests/bench/under-test.ts'
import { enter, pause, type Visitor } from '#tests/bench/visitor.ts'
import { aCard } from '#tests/support/boards.ts'

/** Cards in one frame, and frames: about a megabyte on each board. */
const PORTION = 100
const PORTIONS = 5
const QUESTIONS = 12
/** A turn answers a client once; so far apart each question is one of its own. */
const BETWEEN_MS = 20

/** Puts a megabyte of cards on every board, by who sits at this `seat`. */
export async function fillBoards(server: UnderTest, seat: number): Promise<void> {
  for (const { id, people } of server.rooms) {
    const person = people[seat]
    if (!person) throw new Error(`nobody sits at ${seat}`)
    const { socket, send, synced } = await enter(server, id, person)
    await synced
    for (const bytes of cardsOf(person.id)) send(encodeUpdate(bytes))
    await pause(200)
    socket.close()
  }
}

function cardsOf(createdBy: string): Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (bytes: Uint8Array) => updates.push(bytes))
  const at = new Date().toISOString()
  for (let portion = 0; portion < PORTIONS; portion++) {
    const cards = Array.from({ length: PORTION }, (_, number) =>
      aCard(`vol${portion}n${number}`, 'scrum/todo', {
        createdAt: at,
        createdBy,
        explanation: 'x'.repeat(2000),
      }),
    )
    writeChanges(
      doc,
      cards.map((card) => ({ type: 'card-added', card })),
      null,
    )
  }
  return updates
}

/** Asks for everything, again and again, and reads nothing of it: more than the buffers of the system hold. */
export async function stopReading({ socket, send }: Visitor): Promise<void> {
  socket.pause()
  for (let time = 0; time < QUESTIONS; time++) {
    send(encodeSyncRequest(Uint8Array.of(0)))
    await pause(BETWEEN_MS)
  }
}
