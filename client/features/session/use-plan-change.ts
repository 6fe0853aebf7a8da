import { useQueryClient } from '@tanstack/react-query'
import { request } from '#client/api/request.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { showToast } from '#client/ui/toasts.ts'
import type { SessionPlan } from '#shared/protocol/sessions.ts'

/** Keeps the steps of one kind of session; settles with whether that went well. */
export function usePlanChange(): (plan: SessionPlan) => Promise<boolean> {
  const { id } = useTeam()
  const queries = useQueryClient()
  return async ({ mode, offered, steps }) => {
    const path = `/api/teams/${id}/session-plans/${mode}`
    const answer = await request<SessionPlan[]>('PUT', path, { offered, steps })
    if (answer.ok) {
      queries.setQueryData(['sessions', id, 'plans'], answer.value)
      showToast({ text: texts.session.plans.saved })
    } else showToast({ text: answer.error.message, tone: 'error' })
    return answer.ok
  }
}
