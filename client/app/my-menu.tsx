import {
  HandHelping,
  LayoutDashboard,
  Lock,
  LogOut,
  MessagesSquare,
  Moon,
  Network,
  Sun,
  User,
} from 'lucide-react'
import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { MenuDivider, MenuItem, MenuSection } from '#client/ui/menu.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { toggleTheme, useDrawnTheme } from '#client/ui/theme.ts'
import { isPreparing } from '#shared/rules/permissions.ts'
import type { FrameTeam } from './frame-team.ts'
import { ScreenMenuItems } from './screen-menu.tsx'
import { askToSignOut } from './sign-out.ts'
import { TeamMenuItems } from './team-menu.tsx'

type Props = {
  team: FrameTeam | null
  /** Where no switcher stands: my other teams too. */
  withTeams?: boolean
}

/** What is behind my avatar. */
export function MyMenuItems({ team, withTeams = false }: Props) {
  const me = useMe()
  const isPhone = useScreen() === 'phone'
  const mayPrepare = me.teams.some(
    ({ code, schoolId, roles }) =>
      code === team?.code && schoolId !== null && roles.some(isPreparing),
  )
  const kind = me.teams.find(({ code }) => code === team?.code)?.kind
  const isDark = useDrawnTheme() === 'dark'
  if (me.isScreen) return <ScreenMenuItems team={team} />
  const others = withTeams ? me.teams.filter(({ code }) => code !== team?.code) : []
  return (
    <>
      <MenuItem icon={User} href="/account" note={me.name}>
        {texts.shell.account}
      </MenuItem>
      {isPhone && team && me.networkRoles.includes('director') && (
        <MenuItem icon={Lock} href={`/team/${team.code}/besluiten`}>
          {texts.shell.tabs.decisions}
        </MenuItem>
      )}
      {team && kind === 'stipe' && (
        <MenuItem icon={HandHelping} href={`/team/${team.code}/vragen`}>
          {texts.support.page}
        </MenuItem>
      )}
      {team && kind === 'schoolteam' && (
        <MenuItem icon={MessagesSquare} href={`/team/${team.code}/gesprekken`}>
          {texts.talk.history}
        </MenuItem>
      )}
      {team && mayPrepare && (
        <MenuItem icon={MessagesSquare} href={`/team/${team.code}/gesprek`}>
          {texts.director.card.prepare}
        </MenuItem>
      )}
      {team && <TeamMenuItems team={team} isScreen={false} />}
      {me.networkRoles.includes('administrator') && (
        <MenuItem icon={Network} href="/beheer">
          {texts.shell.network}
        </MenuItem>
      )}
      {others.length > 0 && (
        <MenuSection title={texts.shell.myTeams}>
          {others.map(({ id, code, name }) => (
            <MenuItem key={id} icon={LayoutDashboard} href={`/team/${code}/verbeterbord`}>
              {name}
            </MenuItem>
          ))}
        </MenuSection>
      )}
      <MenuDivider />
      <MenuItem icon={isDark ? Sun : Moon} onAction={toggleTheme}>
        {isDark ? texts.shell.toLight : texts.shell.toDark}
      </MenuItem>
      <MenuItem icon={LogOut} onAction={() => void askToSignOut(me)}>
        {texts.shell.signOut}
      </MenuItem>
    </>
  )
}
