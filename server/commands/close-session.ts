import { sendSessionMail } from '#server/mail/post.ts'
import type { Parts } from '#server/parts.ts'
import type { Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { RunningSession } from '#shared/model/session.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import type { HeldSession, HeldStep } from '#shared/protocol/sessions.ts'
import { type ClosingFault, closingFaults } from '#shared/rules/session-closing.ts'
import { timesUntil } from '#shared/rules/session-course.ts'
import { accepted, type Outcome, refused } from './outcome.ts'
import { outcomeOf } from './session-outcome.ts'

type Asked = { readonly by: PersonId; readonly teamId: TeamId; readonly sessionId: string }

/**
 * [SES13] Closes a session, once: its conditions hold, what it brought and how it went are written down, and the board
 * goes back to rest, all in one transaction. Asking again gives the same session back.
 */
export async function closeSession(
  parts: Parts,
  { by, teamId, sessionId }: Asked,
): Promise<Outcome<HeldSession>> {
  const { stores, sync, clock } = parts
  const known = stores.heldSessions.get(teamId, sessionId)
  if (known) return accepted(known)
  let answer: Outcome<HeldSession> = refused('session/not-running')
  let write = () => {}
  await sync.edit(
    teamId,
    by,
    (board) => {
      const { session } = board
      const held = stores.heldSessions.get(teamId, sessionId)
      if (held) answer = accepted(held)
      if (!session || session.id !== sessionId) return []
      if (faultsOf(parts, teamId, session, board).length > 0) {
        answer = refused('session/not-ready')
        return []
      }
      const closed = recordOf(parts, teamId, session, board, clock.now())
      answer = accepted(closed)
      write = () => {
        stores.heldSessions.add(rowOf(closed, teamId, by), closed.present)
        sendSessionMail(parts, teamId, closed)
      }
      return [{ type: 'session-cleared' }]
    },
    () => write(),
  )
  if (answer.ok) sync.recordsChanged(teamId, 'sessions')
  return answer
}

/** What still has to be settled in the session that runs; none when no such session runs. */
export async function closingFaultsNow(
  parts: Parts,
  teamId: TeamId,
): Promise<readonly ClosingFault[]> {
  const board = await parts.sync.board(teamId)
  return board.session ? faultsOf(parts, teamId, board.session, board) : []
}

function faultsOf(
  { stores }: Parts,
  teamId: TeamId,
  session: RunningSession,
  board: BoardSnapshot,
): readonly ClosingFault[] {
  return closingFaults({
    session,
    board,
    changed: stores.heldSessions.changedSince(teamId, session.startedAt),
    measurements: stores.measurements.since(teamId, session.startedAt).length,
  })
}

function recordOf(
  { stores }: Parts,
  teamId: TeamId,
  session: RunningSession,
  board: BoardSnapshot,
  now: Instant,
): HeldSession {
  const { id, mode, startedAt, leaderId, timekeeperId, nextLeaderId } = session
  const isMember = new Set(stores.memberships.ofTeam(teamId).map((member) => member.id))
  const previous = stores.heldSessions.ofTeam(teamId).find((held) => held.mode === mode)
  return {
    id,
    mode,
    startedAt,
    endedAt: now,
    leaderId: leaderId !== null && isMember.has(leaderId) ? leaderId : null,
    timekeeperId: timekeeperId !== null && isMember.has(timekeeperId) ? timekeeperId : null,
    nextLeaderId: nextLeaderId !== null && isMember.has(nextLeaderId) ? nextLeaderId : null,
    steps: stepsOf(session, now),
    present: session.present.filter((personId) => isMember.has(personId)),
    outcome: outcomeOf({
      session,
      board,
      measurements: stores.measurements.since(teamId, startedAt),
      decisions: stores.decisions
        .ofTeam(teamId)
        .filter((entry) => entry.kind === 'decision' && entry.at >= startedAt)
        .map(({ id: decisionId, number, body }) => ({
          id: decisionId,
          number: number ?? '',
          text: textOf(body),
        })),
      previousAt: previous?.endedAt ?? null,
    }),
  }
}

/** The words of a sealed decision; the chain keeps its body as it was written. */
function textOf(body: string): string {
  const { title, text } = JSON.parse(body) as { title: string; text: string }
  return text || title
}

function stepsOf(session: RunningSession, now: Instant): HeldStep[] {
  const times = timesUntil(session, now)
  return session.steps.map((step, index) => ({
    ...step,
    seconds: Math.round((times[index] ?? 0) / 1000),
  }))
}

function rowOf(held: HeldSession, teamId: TeamId, by: PersonId) {
  return {
    id: held.id,
    team_id: teamId,
    mode: held.mode,
    started_at: held.startedAt,
    ended_at: held.endedAt,
    leader_id: held.leaderId,
    timekeeper_id: held.timekeeperId,
    next_leader_id: held.nextLeaderId,
    closed_by: by,
    steps: JSON.stringify(held.steps),
    outcome: JSON.stringify(held.outcome),
  }
}
