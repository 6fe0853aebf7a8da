import type { PersonId, TeamId } from '#shared/model/ids.ts'
import { type BoardSession, openBoardSession } from './board-session.ts'

/** A page that was not shown by then shows another one: nobody is looking at this board. */
const WAITS_MS = 60_000

type Early = { readonly personId: PersonId; readonly session: BoardSession; readonly timer: number }

let early: Early | null = null

/** Opens a board while its page is still on its way, so that its cards are there when the page is. */
export function openBoardEarly(options: Parameters<typeof openBoardSession>[0]): void {
  forgetEarly()
  const timer = window.setTimeout(forgetEarly, WAITS_MS)
  early = { personId: options.personId, session: openBoardSession(options), timer }
}

/** The board of this team, when it was opened early for this person and nobody has taken it yet. */
export function earlyBoard(teamId: TeamId, personId: PersonId): BoardSession | null {
  return early?.session.teamId === teamId && early.personId === personId ? early.session : null
}

/** The same, and from now on it is for who takes it to close. */
export function takeEarlyBoard(teamId: TeamId, personId: PersonId): BoardSession | null {
  const session = earlyBoard(teamId, personId)
  if (!session || !early) return null
  clearTimeout(early.timer)
  early = null
  return session
}

function forgetEarly(): void {
  if (!early) return
  clearTimeout(early.timer)
  void early.session.close()
  early = null
}
