import { useToday } from '#client/api/session.ts'
import { useBoardSession, useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import css from './board-notices.module.css'
import { DeviceNotices } from './device-notices.tsx'

/** What went wrong with this board and what to do, above the board and never instead of it. */
export function BoardNotices() {
  return (
    <>
      <ClosedNotice />
      <RescuedNotice />
      <DeviceNotices />
    </>
  )
}

function ClosedNotice() {
  const closed = useBoardState((state) => state.closed)
  if (closed === null) return null
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

function RescuedNotice() {
  const rescued = useBoardState((state) => state.rescued)
  const { store } = useBoardSession()
  const { code } = useTeam()
  const today = useToday()
  if (rescued === null) return null
  const download = () => {
    const file = new Blob([rescued.text], { type: 'text/plain;charset=utf-8' })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = texts.boardCore.rescued.fileName(code, today)
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <section className={css.notice} role="alert">
      <p>{texts.boardCore.rescued.text}</p>
      <Button size="small" onPress={download}>
        {texts.boardCore.rescued.download}
      </Button>
      <Button size="small" variant="quiet" onPress={() => store.setState({ rescued: null })}>
        {texts.boardCore.rescued.dismiss}
      </Button>
    </section>
  )
}
