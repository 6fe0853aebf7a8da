import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { teamQuery, useMe } from '#client/api/session.ts'
import { BoardProvider } from '#client/board/board-context.tsx'
import { keepWordsOf } from '#client/board/kept-words.ts'
import { hasTyped } from '#client/board/typed-words.ts'
import { LeftWords } from '#client/features/session/left-words.tsx'
import { OutcomePage } from '#client/features/session/outcome-page.tsx'
import { SessionPanels } from '#client/features/session/session-panels.tsx'
import { texts } from '#client/texts/texts.ts'
import type { Team } from '#shared/protocol/http.ts'
import { AppFrame } from './app-frame.tsx'
import { OnWall } from './on-wall.tsx'
import { PageSkeleton } from './page-skeleton.tsx'
import { useTeamByCode } from './team-by-code.ts'

/** What a session of a team brought. */
export function OutcomeRoute({ code, sessionId }: { code: string; sessionId: string }) {
  const { line } = useTeamByCode(code)
  const id = line?.id
  const { data: team } = useQuery({
    ...teamQuery(id ?? ''),
    enabled: id !== undefined,
  })
  if (!team) return <PageSkeleton />
  return <Outcome key={team.id} team={team} sessionId={sessionId} />
}

/** Without the boards of the team, unless somebody here was still typing, or it hangs on the wall. */
function Outcome({ team, sessionId }: { team: Team; sessionId: string }) {
  const { id: me, isScreen } = useMe()
  const [isTyping] = useState(() => {
    keepWordsOf(me)
    return hasTyped(team.id)
  })
  const page = (left?: ReactNode) => (
    <AppFrame title={texts.session.page} team={team}>
      <OutcomePage team={team} sessionId={sessionId} left={left} />
    </AppFrame>
  )
  if (!isScreen && !isTyping) return page()
  return (
    <BoardProvider team={team} fallback={page()}>
      {page(<LeftWords />)}
      <SessionPanels />
      <OnWall />
    </BoardProvider>
  )
}
