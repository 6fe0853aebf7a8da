import { afterEach, describe, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { BoardSession } from '#client/board/board-session.ts'
import {
  forgetOpen,
  leaveBoard,
  openBoards,
  rememberOpen,
  returnToBoard,
} from '#client/board/open-boards.ts'
import { ANNA, BOUKE } from '#tests/support/boards.ts'

const TEAM = 'kievitxxxxxxxxxx'

/** A board of Bouke of which so many changes are nowhere but on this page. */
function boardWith(waiting: number) {
  const store = createStore(() => ({ waiting }))
  const seen: boolean[] = []
  const session = {
    teamId: TEAM,
    personId: BOUKE,
    store,
    isOnlyHere: () => store.getState().waiting > 0,
    appear: (isPresent: boolean) => seen.push(isPresent),
    close: () => forgetOpen(session),
    // The part of a board that this is about.
  } as unknown as BoardSession
  rememberOpen(session)
  return { session, seen, kept: () => store.setState({ waiting: 0 }) }
}

afterEach(() => {
  for (const session of openBoards()) forgetOpen(session)
})

describe('a board that is left', () => {
  test('closes at once when all of it is kept elsewhere', () => {
    const { session } = boardWith(0)
    leaveBoard(session)
    expect(openBoards()).toEqual([])
    expect(returnToBoard(TEAM, BOUKE, true)).toBeNull()
  })

  test('stays open, unseen, until what is only here is kept', () => {
    const { session, seen, kept } = boardWith(2)
    leaveBoard(session)
    expect(openBoards()).toEqual([session])
    expect(seen).toEqual([false])
    kept()
    expect(openBoards()).toEqual([])
  })

  test('is the same board for who comes back to it, and closes no more by itself', () => {
    const { session, seen, kept } = boardWith(1)
    leaveBoard(session)
    expect(returnToBoard(TEAM, BOUKE, true)).toBe(session)
    expect(seen).toEqual([false, true])
    kept()
    expect(openBoards()).toEqual([session])
    expect(returnToBoard(TEAM, BOUKE, true)).toBeNull()
  })

  test.each([
    ['of another team', 'stipexxxxxxxxxxx', BOUKE],
    ['for somebody else', TEAM, ANNA],
  ] as const)('is not the board %s', (_which, teamId, personId) => {
    leaveBoard(boardWith(1).session)
    expect(returnToBoard(teamId, personId, true)).toBeNull()
  })
})
