import { useQuery } from '@tanstack/react-query'
import { fetched } from '#client/api/request.ts'
import { useTeam } from '#client/board/board-context.tsx'
import type { SupportQuestion } from '#shared/protocol/talks.ts'

const NONE: readonly SupportQuestion[] = []

/** What schools ask this team; only a Stipe-team is asked. */
export function useSupportQuestions(): readonly SupportQuestion[] {
  const { id, kind, mayWrite } = useTeam()
  const { data = NONE } = useQuery({
    queryKey: ['director', id, 'questions'],
    queryFn: () => fetched<SupportQuestion[]>(`/api/teams/${id}/support-questions`),
    enabled: kind === 'stipe' && mayWrite,
  })
  return data
}
