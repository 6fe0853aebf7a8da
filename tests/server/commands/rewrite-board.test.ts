import { afterEach, expect, test } from 'vitest'
import { rewriteBoard } from '#server/commands/rewrite-board.ts'
import type { CardValues } from '#shared/model/card.ts'
import { anId } from '#tests/support/boards.ts'
import { until } from '#tests/support/sync-clients.ts'
import { aSyncRoom, type SyncRoom } from '#tests/support/sync-room.ts'

let room: SyncRoom
afterEach(() => room.close())

test('[SHELF1] [SYNC10] what was in the bin for more than 90 days leaves, and nothing else does', async () => {
  room = await aSyncRoom({ clock: { now: () => '2026-06-01T10:00:00.000Z' } })
  const anna = await room.raw('anna')
  const shelved = (shelf: 'bin' | 'archive', at: string): CardValues['shelved'] => ({
    shelf,
    at,
    by: room.people.anna,
  })
  const cards = {
    open: undefined,
    archived: shelved('archive', '2026-01-05T10:00:00.000Z'),
    today90: shelved('bin', '2026-03-03T10:00:00.000Z'),
    day91: shelved('bin', '2026-03-02T10:00:00.000Z'),
  }
  for (const [word, value] of Object.entries(cards)) {
    anna.write(room.card('anna', word, 'scrum/todo', value ? { shelved: value } : {}))
  }
  await until('they are stored', () => anna.acked === anna.sent)
  await rewriteBoard(room.app.parts, room.teamId)
  const board = await room.app.sync.board(room.teamId)
  expect([...board.cards.keys()].sort()).toEqual(['archived', 'open', 'today90'].map(anId).sort())
})
