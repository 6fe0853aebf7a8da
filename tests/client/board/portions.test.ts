import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { writeInPortions } from '#client/board/portions.ts'
import { inspectUpdate } from '#server/sync/update-parts.ts'
import { readBoard } from '#shared/document/read.ts'
import { MAX_FRAME_BYTES } from '#shared/protocol/close-codes.ts'
import { decide } from '#shared/rules/cards.ts'

test('[SYNC6] a pasted list of hundreds of lines goes out in updates that the gate takes', () => {
  const doc = new Y.Doc()
  let made = 0
  const decided = decide(
    {
      type: 'add-cards',
      board: 'scrum',
      column: 'backlog',
      lines: Array.from({ length: 1500 }, (_, index) => `Klus ${index}`),
    },
    readBoard(doc),
    {
      actor: 'anna000000000000',
      mayWrite: true,
      now: '2026-01-19T14:15:00.000Z',
      newId: () => `card${String(made++).padStart(12, '0')}`,
    },
  )
  if (!decided.ok) throw new Error(decided.code)
  const server = new Y.Doc()
  const verdicts = new Set<string>()
  let largest = 0
  doc.on('update', (update) => {
    const known = {
      clockOf: (client: number) => Y.getState(server.store, client),
      ownerOf: () => 'anna000000000000',
    }
    verdicts.add(inspectUpdate(update, known, 'anna000000000000').kind)
    largest = Math.max(largest, update.byteLength)
    Y.applyUpdate(server, update)
  })
  writeInPortions(doc, decided.value, 'mine')
  expect(readBoard(server).cards.size).toBe(1500)
  expect([...verdicts]).toEqual(['readable'])
  expect(largest).toBeLessThan(MAX_FRAME_BYTES)
})
