import { useQuery } from '@tanstack/react-query'
import { fetched } from '#client/api/request.ts'
import { useSend } from '#client/api/use-send.ts'
import { useTeam } from '#client/board/board-context.tsx'
import type { YearPlan } from '#shared/protocol/year-plan.ts'

/** A school year of the team; `nu` is the one it is in. */
export function useYearPlan(year: string) {
  const { id } = useTeam()
  return useQuery({
    queryKey: ['plan', id, year],
    queryFn: () => fetched<YearPlan>(`/api/teams/${id}/year-plans/${year}`),
  })
}

/** Changes the plan; every screen that tells of it is fetched afresh. */
export function usePlanSend() {
  const { id } = useTeam()
  return useSend([
    ['plan', id],
    ['team', id],
  ])
}
