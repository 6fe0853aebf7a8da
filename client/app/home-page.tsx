import { Redirect } from 'wouter'
import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { AppFrame } from './app-frame.tsx'
import { useFrameTeam } from './frame-team.ts'

/** "/": on a phone my actions, elsewhere the board that was open last. */
export function HomePage() {
  const me = useMe()
  const team = useFrameTeam()
  const screen = useScreen()
  if (screen === 'phone' && !me.isScreen) return <Redirect to="/mijn-acties" replace />
  if (team) return <Redirect to={`/team/${team.code}/verbeterbord`} replace />
  if (me.networkRoles.includes('administrator')) return <Redirect to="/beheer" replace />
  return (
    <AppFrame title={texts.shell.product}>
      <EmptyNote>{texts.shell.noTeam}</EmptyNote>
    </AppFrame>
  )
}
