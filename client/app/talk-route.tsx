import { useQuery } from '@tanstack/react-query'
import { teamQuery } from '#client/api/session.ts'
import { AtCardsProvider } from '#client/board/beside/at-cards.tsx'
import { BoardProvider } from '#client/board/board-context.tsx'
import { DirectDecision } from '#client/features/decisions/direct-decision.tsx'
import { TalkPage } from '#client/features/talk/talk-page.tsx'
import { TalksPage } from '#client/features/talk/talks-page.tsx'
import { texts } from '#client/texts/texts.ts'
import { AppFrame } from './app-frame.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { PageSkeleton } from './page-skeleton.tsx'
import { useTeamByCode } from './team-by-code.ts'

/** The talk with one school, with its board beside it. */
export function TalkRoute({ code }: { code: string }) {
  const { line, isLoading } = useTeamByCode(code)
  const { data: team } = useQuery({ ...teamQuery(line?.id ?? ''), enabled: line !== undefined })
  if (!line && !isLoading) return <NotFoundPage text={texts.shell.teamNotFound} />
  if (!team) return <PageSkeleton />
  return (
    <BoardProvider key={team.id} team={team} fallback={<PageSkeleton />}>
      <AtCardsProvider>
        <AppFrame title={texts.talk.with(team.name)} team={team}>
          <TalkPage decide={(props) => <DirectDecision {...props} />} />
        </AppFrame>
      </AtCardsProvider>
    </BoardProvider>
  )
}

/** What the talks with one team brought, for everybody in it. */
export function TalksRoute({ code }: { code: string }) {
  const { line, isLoading } = useTeamByCode(code)
  if (!line && !isLoading) return <NotFoundPage text={texts.shell.teamNotFound} />
  if (!line) return <PageSkeleton />
  return (
    <AppFrame title={texts.talk.history} team={line}>
      <TalksPage teamId={line.id} teamCode={code} teamName={line.name} />
    </AppFrame>
  )
}
