import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { Mood } from '#shared/model/session.ts'
import type { MoodClaim, Moods } from '#shared/protocol/wire.ts'
import type { Connection } from './connection.ts'
import type { Room } from './room.ts'
import { runningSessionId } from './team-document.ts'

/** A session that nobody closes is over by then. */
const FORGOTTEN_AFTER_MS = 3 * 60 * 60 * 1000

type Kept = {
  readonly sessionId: string
  readonly of: Map<PersonId, Mood>
  readonly timer: NodeJS.Timeout
}

/**
 * The smileys of a check-in [SES11]: in this memory only, one per person, for who may write on the board. They are gone
 * when the session ends, when this process does, and after three hours in any case. Nothing here reaches a document, a
 * file or a log.
 */
export function createMoods(isMember: (personId: PersonId, teamId: TeamId) => boolean) {
  const kept = new Map<TeamId, Kept>()

  function forget(teamId: TeamId): void {
    clearTimeout(kept.get(teamId)?.timer)
    kept.delete(teamId)
  }

  function moodsOf(teamId: TeamId): Moods | null {
    const known = kept.get(teamId)
    return known ? { sessionId: known.sessionId, of: Object.fromEntries(known.of) } : null
  }

  function begin(teamId: TeamId, sessionId: string): Kept {
    forget(teamId)
    const timer = setTimeout(() => kept.delete(teamId), FORGOTTEN_AFTER_MS)
    timer.unref()
    const fresh = { sessionId, of: new Map<PersonId, Mood>(), timer }
    kept.set(teamId, fresh)
    return fresh
  }

  return {
    /** Takes in one smiley and tells the room. One of another session, or of somebody else's team, comes to nothing. */
    take(room: Room, { sessionId, personId, mood }: MoodClaim): void {
      const { teamId, state } = room
      if (state.kind !== 'open' || runningSessionId(state.document) !== sessionId) return
      if (!isMember(personId, teamId)) return
      const known = kept.get(teamId)
      const now = known?.sessionId === sessionId ? known : begin(teamId, sessionId)
      if (now.of.get(personId) === (mood ?? undefined)) return
      if (mood === null) now.of.delete(personId)
      else now.of.set(personId, mood)
      tellWriters(room, moodsOf(teamId))
    },
    /** What somebody who comes in hears. */
    greet(connection: Connection): void {
      const moods = moodsOf(connection.teamId)
      if (moods && connection.mayWrite) connection.tell({ type: 'moods', moods })
    },
    /** Call after each commit to a room: a session that is over takes its smileys along. */
    follow(room: Room): void {
      const known = kept.get(room.teamId)
      if (!known || room.state.kind !== 'open') return
      if (runningSessionId(room.state.document) === known.sessionId) return
      forget(room.teamId)
      tellWriters(room, null)
    },
    stop(): void {
      for (const teamId of [...kept.keys()]) forget(teamId)
    },
  }
}

function tellWriters(room: Room, moods: Moods | null): void {
  for (const connection of room.connections) {
    if (connection.mayWrite) connection.tell({ type: 'moods', moods })
  }
}
