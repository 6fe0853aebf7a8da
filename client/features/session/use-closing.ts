import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { fetched, request } from '#client/api/request.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import type { RunningSession } from '#shared/model/session.ts'
import type { ClosingState, HeldSession } from '#shared/protocol/sessions.ts'

/** What stands between this session and its end, asked anew whenever the board changed. */
export function useClosingFaults(session: RunningSession): ClosingState['faults'] | undefined {
  const { id } = useTeam()
  const board = useBoardState(({ snapshot }) => snapshot)
  const waiting = useBoardState((state) => state.waiting)
  const { data, refetch } = useQuery({
    queryKey: ['session-closing', id, session.id],
    queryFn: () => fetched<ClosingState>(`/api/teams/${id}/session-closing`),
    gcTime: 0,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the server looks at the same board
  useEffect(() => {
    if (waiting === 0) void refetch()
  }, [board, waiting, refetch])
  return data?.faults
}

export type Closing = {
  readonly isBusy: boolean
  /** Settles with what is wrong; null when it is closed. */
  close(): Promise<string | null>
}

/** Closes the session: needs the server, and says so when it is not there [SES13]. */
export function useClosing(session: RunningSession): Closing {
  const { id } = useTeam()
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  return {
    isBusy,
    async close() {
      setBusy(true)
      const answer = await request<HeldSession>('POST', `/api/teams/${id}/sessions/close`, {
        sessionId: session.id,
      })
      setBusy(false)
      if (!answer.ok) return answer.error.message
      queries.setQueryData(['sessions', id, session.id], answer.value)
      void queries.invalidateQueries({ queryKey: ['sessions', id] })
      return null
    },
  }
}
