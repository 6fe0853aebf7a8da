import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { fetched } from '#client/api/request.ts'
import type { TeamId } from '#shared/model/ids.ts'
import type { Talks } from '#shared/protocol/talks.ts'

/** The next talk with a team, and the ones that were held. */
export function useTalks(teamId: TeamId): UseQueryResult<Talks> {
  return useQuery({
    queryKey: ['director', teamId, 'talks'],
    queryFn: () => fetched<Talks>(`/api/teams/${teamId}/talks`),
  })
}
