import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { earlyBoard, openBoardEarly, takeEarlyBoard } from '#client/board/early-board.ts'
import { openBoards } from '#client/board/open-boards.ts'
import { ANNA, BOUKE } from '#tests/support/boards.ts'
import { KIEVIT, showOnBoard } from '#tests/support/offline-board.tsx'

function openEarly(): void {
  openBoardEarly({
    team: KIEVIT,
    personId: BOUKE,
    keepOnDevice: false,
    queries: new QueryClient(),
  })
}

afterEach(async () => {
  vi.useRealTimers()
  await takeEarlyBoard(KIEVIT.id, BOUKE)?.close()
})

test('a board that was opened early is the one its page shows, and is closed with it', async () => {
  openEarly()
  const early = earlyBoard(KIEVIT.id, BOUKE)
  const { session } = await showOnBoard(null, { cards: [] })
  expect(session()).toBe(early)
  expect(openBoards()).toHaveLength(1)
  expect(earlyBoard(KIEVIT.id, BOUKE)).toBeNull()
})

test.each([
  ['another team', 'stipexxxxxxxxxxx', BOUKE],
  ['somebody else', KIEVIT.id, ANNA],
] as const)('it is not for %s', (_who, teamId, personId) => {
  openEarly()
  expect(takeEarlyBoard(teamId, personId)).toBeNull()
})

test('a page that is never shown leaves no board open', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  openEarly()
  const early = earlyBoard(KIEVIT.id, BOUKE)
  expect(openBoards()).toContain(early)
  vi.advanceTimersByTime(60_000)
  expect(openBoards()).not.toContain(early)
})

test('of two boards that were opened early only the last stays open', () => {
  openEarly()
  const first = earlyBoard(KIEVIT.id, BOUKE)
  openEarly()
  expect(openBoards()).not.toContain(first)
})
