import { useQuery } from '@tanstack/react-query'
import { fetched, RequestRefused } from '#client/api/request.ts'
import type { TeamLine } from '#shared/protocol/http.ts'

/** The line of a team whose boards I may read, by the code in the address. */
export function useTeamByCode(code: string): {
  line: TeamLine | undefined
  isLoading: boolean
  /** Neither the server nor this device tells of it. */
  isOutOfReach: boolean
} {
  const { data, isPending, failureReason } = useQuery({
    queryKey: ['teams'],
    queryFn: () => fetched<TeamLine[]>('/api/teams'),
  })
  return {
    line: data?.find((team) => team.code === code),
    isLoading: isPending,
    isOutOfReach: !data && isOutOfReach(failureReason),
  }
}

/** A request that never came to the server; it is asked again by itself. */
export function isOutOfReach(failure: Error | null): boolean {
  return failure instanceof RequestRefused && failure.status === 0
}
