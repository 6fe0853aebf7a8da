import { useBoardState } from '#client/board/board-context.tsx'
import { useOpenCard, useOpenCardId } from '#client/board/open-card.ts'
import { SessionPage } from '#client/features/session/session-page.tsx'
import { BoardNotices } from './board-notices.tsx'
import { DecideInSession } from './decide-in-session.tsx'
import { OpenCard } from './open-card.tsx'
import { BoardSkeleton } from './page-skeleton.tsx'
import { SaveStatus } from './save-status.tsx'

/** The frame round a session: notices above it, the open card over it. */
export function SessionScreen() {
  const isLoaded = useBoardState((state) => state.loaded)
  const openId = useOpenCardId()
  const openCard = useOpenCard()
  if (!isLoaded) return <BoardSkeleton />
  return (
    <>
      <BoardNotices />
      <SessionPage save={<SaveStatus />} decide={<DecideInSession />} />
      {openId !== null && (
        <OpenCard key={openId} cardId={openId} onClose={() => openCard(null)} isInSession />
      )}
    </>
  )
}
