import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { fetched } from '#client/api/request.ts'
import { serverNow } from '#client/api/server-clock.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import type { Instant } from '#shared/model/ids.ts'
import type { RunningSession, SessionMode } from '#shared/model/session.ts'
import type { HeldSessionLine, SessionPlan } from '#shared/protocol/sessions.ts'
import { type Course, courseAt } from '#shared/rules/session-course.ts'
import { DEFAULT_STEPS, OFFERED_MODES } from '#shared/rules/session-steps.ts'

/** The session that runs in this team; null when none does. */
export function useRunningSession(): RunningSession | null {
  return useBoardState(({ snapshot }) => snapshot.session)
}

/** Sessions this team held, newest first. */
export function useHeldSessions(): readonly HeldSessionLine[] {
  const { id } = useTeam()
  return (
    useQuery({
      queryKey: ['sessions', id],
      queryFn: () => fetched<HeldSessionLine[]>(`/api/teams/${id}/sessions`),
    }).data ?? NONE
  )
}
const NONE: readonly HeldSessionLine[] = []

/** Every kind of session with its steps. Until the server has said, or without it, the usual ones. */
export function useSessionPlans(): readonly SessionPlan[] {
  const { id } = useTeam()
  return (
    useQuery({
      queryKey: ['sessions', id, 'plans'],
      queryFn: () => fetched<SessionPlan[]>(`/api/teams/${id}/session-plans`),
    }).data ?? USUAL
  )
}
const USUAL: readonly SessionPlan[] = OFFERED_MODES.map((mode) => ({
  mode,
  offered: true,
  steps: [...DEFAULT_STEPS[mode]],
}))

export function stepsFor(plans: readonly SessionPlan[], mode: SessionMode) {
  return plans.find((plan) => plan.mode === mode)?.steps ?? DEFAULT_STEPS[mode]
}

/** Now by the server's clock, anew each second. */
function useServerSecond(): Instant {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => {
      const fresh = serverNow()
      // Only when the second turns, so that the screen is drawn once for each.
      setNow((shown) => (shown.slice(0, 19) === fresh.slice(0, 19) ? shown : fresh))
    }, 100)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** How the session stands, anew each second. */
export function useCourse(session: RunningSession): Course {
  return courseAt(session, useServerSecond())
}
