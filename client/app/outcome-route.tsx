import { useQuery } from '@tanstack/react-query'
import { fetched } from '#client/api/request.ts'
import { OutcomePage } from '#client/features/session/outcome-page.tsx'
import { texts } from '#client/texts/texts.ts'
import type { Team } from '#shared/protocol/http.ts'
import { AppFrame } from './app-frame.tsx'
import { PageSkeleton } from './page-skeleton.tsx'
import { useTeamByCode } from './team-by-code.ts'

/** What a session of a team brought, without its boards. */
export function OutcomeRoute({ code, sessionId }: { code: string; sessionId: string }) {
  const { line } = useTeamByCode(code)
  const id = line?.id
  const { data: team } = useQuery({
    queryKey: ['team', id],
    queryFn: () => fetched<Team>(`/api/teams/${id}`),
    enabled: id !== undefined,
  })
  if (!team) return <PageSkeleton />
  return (
    <AppFrame title={texts.session.page} team={team}>
      <OutcomePage team={team} sessionId={sessionId} />
    </AppFrame>
  )
}
