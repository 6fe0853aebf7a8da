import { AArrowDown, AArrowUp, Moon, Sun } from 'lucide-react'
import { language, texts } from '#client/texts/texts.ts'
import { chooseScreenLanguage } from '#client/ui/language.ts'
import { MenuDivider, MenuItem, MenuSection } from '#client/ui/menu.tsx'
import { TEXT_SIZES, usePreferences } from '#client/ui/preferences.ts'
import { toggleTheme, useDrawnTheme } from '#client/ui/theme.ts'
import { LANGUAGES } from '#shared/model/language.ts'
import type { FrameTeam } from './frame-team.ts'
import { TeamMenuItems } from './team-menu.tsx'

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
          <TeamMenuItems team={team} isScreen />
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
      <MenuSection title={texts.account.screenLanguage}>
        {LANGUAGES.map((id) => (
          <MenuItem
            key={id}
            isCurrent={id === language}
            textValue={texts.account.languages[id]}
            onAction={() => chooseScreenLanguage(id)}
          >
            <span lang={id}>{texts.account.languages[id]}</span>
          </MenuItem>
        ))}
      </MenuSection>
    </>
  )
}
