import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { writeInPortions } from '#client/board/portions.ts'
import { MAX_PARTS } from '#server/sync/update-parts.ts'
import { readBoard } from '#shared/document/read.ts'
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
  const parts: number[] = []
  doc.on('update', (update) => parts.push(Y.decodeUpdate(update).structs.length))
  writeInPortions(doc, decided.value, 'mine')
  expect(readBoard(doc).cards.size).toBe(1500)
  expect(Math.max(...parts)).toBeLessThan(MAX_PARTS / 2)
})
