import { Archive, LogOut, Moon, Network, Sun, Trash2, User, Users } from 'lucide-react'
import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { MenuDivider, MenuItem } from '#client/ui/menu.tsx'
import { toggleTheme, useDrawnTheme } from '#client/ui/theme.ts'
import type { FrameTeam } from './frame-team.ts'
import { signOut } from './sign-out.ts'

/** What is behind my avatar. */
export function MyMenuItems({ team }: { team: FrameTeam | null }) {
  const me = useMe()
  const isDark = useDrawnTheme() === 'dark'
  return (
    <>
      <MenuItem icon={User} href="/account" note={me.name}>
        {texts.shell.account}
      </MenuItem>
      {team && (
        <>
          <MenuItem icon={Users} href={`/team/${team.code}/mensen`}>
            {texts.shell.peopleOf(team.name)}
          </MenuItem>
          <MenuItem icon={Archive} href={`/team/${team.code}/opgeruimd`}>
            {texts.shell.archive}
          </MenuItem>
          <MenuItem icon={Trash2} href={`/team/${team.code}/prullenbak`}>
            {texts.shell.bin}
          </MenuItem>
        </>
      )}
      {me.networkRoles.includes('administrator') && (
        <MenuItem icon={Network} href="/beheer">
          {texts.shell.network}
        </MenuItem>
      )}
      <MenuDivider />
      <MenuItem icon={isDark ? Sun : Moon} onAction={toggleTheme}>
        {isDark ? texts.shell.toLight : texts.shell.toDark}
      </MenuItem>
      <MenuItem icon={LogOut} onAction={() => void signOut()}>
        {texts.shell.signOut}
      </MenuItem>
    </>
  )
}
