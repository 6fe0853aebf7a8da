import type { BoardSession } from './board-session.ts'

const open = new Set<BoardSession>()

/** Remembers a board for as long as it is open on this page. */
export function rememberOpen(session: BoardSession): void {
  open.add(session)
}

export function forgetOpen(session: BoardSession): void {
  open.delete(session)
}

/** The boards that are open on this page. */
export function openBoards(): readonly BoardSession[] {
  return [...open]
}
