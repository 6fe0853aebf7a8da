import type { Parts } from '#server/parts.ts'
import type { BoardKind } from '#shared/model/board.ts'
import type { TeamId } from '#shared/model/ids.ts'
import { SESSION_MODES } from '#shared/model/session.ts'
import type { SessionNews, SessionPlan } from '#shared/protocol/sessions.ts'
import { DEFAULT_STEPS, OFFERED_MODES } from '#shared/rules/session-steps.ts'

/** Every kind of session with its steps, as this team wants them. */
export function viewSessionPlans({ stores }: Parts, teamId: TeamId): SessionPlan[] {
  const own = stores.sessionPlans.ofTeam(teamId)
  return SESSION_MODES.map(
    (mode) =>
      own.find((plan) => plan.mode === mode) ?? {
        mode,
        offered: OFFERED_MODES.includes(mode),
        steps: [...DEFAULT_STEPS[mode]],
      },
  )
}

/** [SES14] What happened on a board since the last session there, per card the newest of each kind. */
export function viewSessionNews({ stores }: Parts, teamId: TeamId, board: BoardKind): SessionNews {
  const mode = board === 'scrum' ? 'scrumSession' : 'boardSession'
  const previous = stores.heldSessions.ofTeam(teamId).find((held) => held.mode === mode)
  if (!previous) return { since: null, lines: [] }
  const told = new Set<string>()
  const lines: SessionNews['lines'] = []
  for (const { to, kind, ...line } of stores.heldSessions.newsSince(
    teamId,
    previous.endedAt,
    board,
  )) {
    const what = kindOf(kind, to)
    const key = `${what} ${line.cardId}`
    if (what === null || told.has(key)) continue
    told.add(key)
    lines.push({ ...line, kind: what })
  }
  return { since: previous.endedAt, lines }
}

function kindOf(kind: string, to: string): SessionNews['lines'][number]['kind'] | null {
  switch (kind) {
    case 'created':
    case 'help-asked':
    case 'help-ended':
      return kind
    case 'moved':
      return to.endsWith('/done') ? 'done' : null
    default:
      return null
  }
}
