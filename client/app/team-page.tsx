import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { RequestRefused } from '#client/api/request.ts'
import { teamQuery, useMe } from '#client/api/session.ts'
import { AtCardsProvider } from '#client/board/beside/at-cards.tsx'
import { BoardProvider } from '#client/board/board-context.tsx'
import { TellOvertaken } from '#client/board/tell-overtaken.tsx'
import { registerQuery } from '#client/features/decisions/use-register.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { EarlyWithin } from '#client/ui/early.tsx'
import { besideBoards } from './beside-boards.tsx'
import { isBoardPage } from './board-pages.ts'
import { rememberPage } from './last-team.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { NotHere } from './not-here.tsx'
import { Notice } from './notice.tsx'
import { OnWall } from './on-wall.tsx'
import { PageSkeleton } from './page-skeleton.tsx'
import { isOutOfReach, useTeamByCode } from './team-by-code.ts'
import { TeamScreen } from './team-screen.tsx'
import { WithCards } from './with-cards.tsx'

/** Everything of one team that lives in its document: both boards and the two shelves, with any card open over it. */
export function TeamPage({ code, page }: { code: string; page: string }) {
  const { teams } = useMe()
  const mine = teams.find((team) => team.code === code)
  const { line, isLoading, ...list } = useTeamByCode(code)
  // My own teams are known already; only for others the list has to come first.
  const id = mine?.id ?? line?.id
  const { data, error, failureReason, refetch } = useQuery({
    ...teamQuery(id ?? ''),
    enabled: id !== undefined,
  })
  const queries = useQueryClient()
  // They stand on both boards: asked together with the team, they are there when the cards are.
  useEffect(() => {
    if (id !== undefined) void queries.prefetchQuery(registerQuery(id))
  }, [queries, id])
  useEffect(() => {
    if (data) rememberPage(data.code, page)
  }, [data, page])

  if (!isBoardPage(page) && page !== 'sessie') return <NotFoundPage />
  if (data) {
    return (
      <BoardProvider key={data.id} team={data} fallback={<PageSkeleton />}>
        <WithCards fallback={<PageSkeleton />}>
          <AtCardsProvider>
            {isBoardPage(page) ? (
              <TeamScreen page={page} />
            ) : (
              <EarlyWithin part={besideBoards.session} props={{}} meanwhile={<PageSkeleton />} />
            )}
          </AtCardsProvider>
          <EarlyWithin part={besideBoards.sessionPanels} props={{}} meanwhile={null} />
          <OnWall />
          <TellOvertaken />
        </WithCards>
      </BoardProvider>
    )
  }
  if (id === undefined ? list.isOutOfReach : isOutOfReach(failureReason)) {
    return <NotHere what="board" />
  }
  if (error instanceof RequestRefused && error.status < 500) {
    const isGone = error.status === 404
    return (
      <Refused {...(isGone ? texts.boardCore.closed.notFound : texts.boardCore.closed.noAccess)} />
    )
  }
  if (error) {
    const { title, text, action } = texts.boardCore.closed.unreachable
    return (
      <Notice title={title} text={text}>
        <Button variant="primary" onPress={() => void refetch()}>
          {action}
        </Button>
      </Notice>
    )
  }
  if (id === undefined && !isLoading) return <Refused {...texts.boardCore.closed.notFound} />
  return <PageSkeleton />
}

function Refused({ title, text, action }: { title: string; text: string; action: string }) {
  return (
    <Notice title={title} text={text}>
      <ButtonLink href="/mijn-acties" variant="primary">
        {action}
      </ButtonLink>
    </Notice>
  )
}
