import { useQuery } from '@tanstack/react-query'
import { fetched } from '#client/api/request.ts'
import type { TeamLine } from '#shared/protocol/http.ts'

/** The line of a team whose boards I may read, by the code in the address. */
export function useTeamByCode(code: string): {
  line: TeamLine | undefined
  isLoading: boolean
} {
  const { data, isPending } = useQuery({
    queryKey: ['teams'],
    queryFn: () => fetched<TeamLine[]>('/api/teams'),
  })
  return { line: data?.find((team) => team.code === code), isLoading: isPending }
}
