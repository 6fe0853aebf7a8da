import { useMe } from '#client/api/session.ts'
import { useBoardState } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { BlockedNotice } from './blocked-notice.tsx'
import css from './board-notices.module.css'
import { DeviceNotices } from './device-notices.tsx'
import { LeavingScreen } from './leaving-screen.tsx'

/** What went wrong with this board and what to do, above the board and never instead of it. */
export function BoardNotices() {
  return (
    <>
      <ClosedNotice />
      <BlockedNotice />
      <DeviceNotices />
    </>
  )
}

function ClosedNotice() {
  const closed = useBoardState((state) => state.closed)
  const { isScreen } = useMe()
  if (closed === null) return null
  if (closed === 'signed-out' && isScreen) return <LeavingScreen />
  const sentences = {
    'signed-out': texts.boardCore.closed.signedOut,
    'no-access': texts.boardCore.closed.noAccess,
    'not-found': texts.boardCore.closed.notFound,
  }[closed]
  const here = `${window.location.pathname}${window.location.search}`
  const href =
    closed === 'signed-out' ? `/inloggen?terug=${encodeURIComponent(here)}` : '/mijn-acties'
  return (
    <section className={css.notice} role="alert">
      <p>
        <strong>{sentences.title}.</strong> {sentences.text}
      </p>
      <ButtonLink href={href} size="small">
        {sentences.action}
      </ButtonLink>
    </section>
  )
}
