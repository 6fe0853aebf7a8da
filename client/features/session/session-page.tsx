import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { useRunningSession } from '#client/board/session/use-session.ts'
import { texts } from '#client/texts/texts.ts'
import { setSessionScreen, useScreen } from '#client/ui/screen.ts'
import { usePageTitle } from '#client/ui/use-page-title.ts'
import { useWakeLock } from '#client/ui/use-wake-lock.ts'
import { outcomePath } from './outcome-path.ts'
import { PhoneSession } from './phone-session.tsx'
import { SessionLobby } from './session-lobby.tsx'
import { WallSession } from './wall-session.tsx'

type Props = { save: ReactNode; decide?: ReactNode }

/** The session that runs, on this screen; at its end what it brought, otherwise the way to begin one. */
export function SessionPage({ save, decide }: Props) {
  const { code } = useTeam()
  const session = useRunningSession()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const screen = useScreen()
  const [, navigate] = useLocation()
  const running = useRef<string | null>(null)
  usePageTitle(session ? texts.session.modes[session.mode] : texts.session.page)
  useWakeLock(session !== null)

  const isRunning = session !== null
  useEffect(() => {
    setSessionScreen(isRunning)
    return () => setSessionScreen(false)
  }, [isRunning])
  // Closed on any screen: every screen shows what it brought.
  useEffect(() => {
    if (session) running.current = session.id
    else if (running.current !== null) navigate(outcomePath(code, running.current))
  }, [session, code, navigate])

  if (!session) return <SessionLobby />
  const props = { session, mayWrite, save, decide }
  return screen === 'digibord' ? <WallSession {...props} /> : <PhoneSession {...props} />
}
