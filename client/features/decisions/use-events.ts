import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { newRecordId } from '#client/api/outbox.ts'
import { request } from '#client/api/request.ts'
import { useTeam } from '#client/board/board-context.tsx'
import type { DecisionId } from '#shared/model/decision.ts'
import type { EventRequest } from '#shared/protocol/decisions.ts'
import type { ApiErrorBody } from '#shared/protocol/errors.ts'

const NOTHING = { text: '', link: '', about: null, outcome: null } as const

/** Writes under a decision what happened since. */
export function useEvents(decisionId: DecisionId) {
  const { id } = useTeam()
  const queries = useQueryClient()
  const [error, setError] = useState<ApiErrorBody | null>(null)
  const [requestKey, setKey] = useState(newRecordId)
  return {
    error,
    add: async (event: Pick<EventRequest, 'kind'> & Partial<EventRequest>): Promise<boolean> => {
      const path = `/api/teams/${id}/decisions/${decisionId}/events`
      const answer = await request('POST', path, { ...NOTHING, ...event, requestKey })
      setError(answer.ok ? null : answer.error)
      if (!answer.ok) return false
      setKey(newRecordId())
      await queries.invalidateQueries({ queryKey: ['decisions', id] })
      return true
    },
  }
}
