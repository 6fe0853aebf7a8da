import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { BoardSession } from './board-session.ts'

const open = new Set<BoardSession>()
/** Of these nobody looks at the board any more; each with what stops waiting for it. */
const left = new Map<BoardSession, () => void>()

/** Remembers a board for as long as it is open on this page. */
export function rememberOpen(session: BoardSession): void {
  open.add(session)
}

export function forgetOpen(session: BoardSession): void {
  open.delete(session)
  stopWaiting(session)
}

/** The boards that are open on this page, also those that were left. */
export function openBoards(): readonly BoardSession[] {
  return [...open]
}

/**
 * Nobody looks at this board any more: closes it. As long as something done on it is nowhere but on this page, it stays
 * open behind whatever is shown, so that going to another page loses nothing.
 */
export function leaveBoard(session: BoardSession): void {
  // Who signs out has it closed before the page goes.
  if (!open.has(session)) return
  session.appear(false)
  const closeOnceSafe = () => {
    if (!session.isOnlyHere()) void session.close()
  }
  left.set(session, session.store.subscribe(closeOnceSafe))
  closeOnceSafe()
}

/** A board that was left and is still open, as it was; from now on it is for who asked to leave it again. */
export function returnToBoard(
  teamId: TeamId,
  personId: PersonId,
  isPresent: boolean,
): BoardSession | null {
  const session = [...left.keys()].find(
    (known) => known.teamId === teamId && known.personId === personId,
  )
  if (!session) return null
  stopWaiting(session)
  session.appear(isPresent)
  return session
}

function stopWaiting(session: BoardSession): void {
  left.get(session)?.()
  left.delete(session)
}
