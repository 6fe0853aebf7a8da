import { Redirect } from 'wouter'
import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { AppFrame } from './app-frame.tsx'
import { useFrameTeam } from './frame-team.ts'
import { lastBoard } from './last-team.ts'

/** "/": for a directeur all schools; on a phone my actions, elsewhere the board that was open last. */
export function HomePage() {
  const me = useMe()
  const team = useFrameTeam()
  const screen = useScreen()
  const isDirector = me.networkRoles.includes('director')
  if (isDirector && me.teams.length === 0) return <Redirect to="/directeur" replace />
  if (screen === 'phone' && !me.isScreen) return <Redirect to="/mijn-acties" replace />
  // A wall begins where a session begins.
  const board = me.isScreen ? 'verbeterbord' : lastBoard()
  if (team) return <Redirect to={`/team/${team.code}/${board}`} replace />
  if (me.networkRoles.includes('administrator')) return <Redirect to="/beheer" replace />
  return (
    <AppFrame title={texts.shell.product}>
      <EmptyNote>{texts.shell.noTeam}</EmptyNote>
    </AppFrame>
  )
}
