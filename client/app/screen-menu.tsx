import { AArrowDown, AArrowUp, Archive, Moon, Presentation, Rows3, Sun, Trash2 } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { MenuDivider, MenuItem } from '#client/ui/menu.tsx'
import { TEXT_SIZES, usePreferences } from '#client/ui/preferences.ts'
import { toggleTheme, useDrawnTheme } from '#client/ui/theme.ts'
import type { FrameTeam } from './frame-team.ts'

/** What is behind "Meer" on a paired screen: the team's own pages, and how this screen looks. Nothing of a person. */
export function ScreenMenuItems({ team }: { team: FrameTeam | null }) {
  const isDark = useDrawnTheme() === 'dark'
  const { textSize, set } = usePreferences()
  const size = TEXT_SIZES.indexOf(textSize)
  const sizeTo = (step: number) => () => set({ textSize: TEXT_SIZES[size + step] ?? textSize })
  return (
    <>
      {team && (
        <>
          <MenuItem icon={Rows3} href={`/team/${team.code}/acties`}>
            {texts.actionList.titleOf(team.name)}
          </MenuItem>
          <MenuItem icon={Presentation} href={`/team/${team.code}/sessies`}>
            {texts.session.page}
          </MenuItem>
          <MenuItem icon={Archive} href={`/team/${team.code}/opgeruimd`}>
            {texts.shell.archive}
          </MenuItem>
          <MenuItem icon={Trash2} href={`/team/${team.code}/prullenbak`}>
            {texts.shell.bin}
          </MenuItem>
          <MenuDivider />
        </>
      )}
      <MenuItem icon={AArrowUp} isDisabled={size === TEXT_SIZES.length - 1} onAction={sizeTo(1)}>
        {texts.screens.look.larger}
      </MenuItem>
      <MenuItem icon={AArrowDown} isDisabled={size === 0} onAction={sizeTo(-1)}>
        {texts.screens.look.smaller}
      </MenuItem>
      <MenuItem icon={isDark ? Sun : Moon} onAction={toggleTheme}>
        {isDark ? texts.shell.toLight : texts.shell.toDark}
      </MenuItem>
    </>
  )
}
