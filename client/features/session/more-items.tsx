import {
  AArrowDown,
  AArrowUp,
  CircleStop,
  LayoutDashboard,
  Maximize,
  Minimize,
  Moon,
  SquareKanban,
  Sun,
} from 'lucide-react'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { enterFullScreen, leaveFullScreen } from '#client/ui/full-screen.ts'
import { MenuDivider, MenuItem } from '#client/ui/menu.tsx'
import { TEXT_SIZES, usePreferences } from '#client/ui/preferences.ts'
import { toggleTheme, useDrawnTheme } from '#client/ui/theme.ts'

const say = texts.session

/** What is not needed in most sessions: another look, other pages, and stopping without closing. */
export function MoreItems({ onStop }: { onStop: () => void }) {
  const { code } = useTeam()
  const { textSize, set } = usePreferences()
  const isDark = useDrawnTheme() === 'dark'
  const isFull = document.fullscreenElement !== null
  const at = TEXT_SIZES.indexOf(textSize)
  const resize = (by: number) => set({ textSize: TEXT_SIZES[at + by] ?? textSize })
  return (
    <>
      <MenuItem icon={LayoutDashboard} href={`/team/${code}/verbeterbord`}>
        {texts.shell.tabs.improvement}
      </MenuItem>
      <MenuItem icon={SquareKanban} href={`/team/${code}/scrumbord`}>
        {texts.shell.tabs.scrum}
      </MenuItem>
      <MenuDivider />
      <MenuItem
        icon={AArrowUp}
        isDisabled={at === TEXT_SIZES.length - 1}
        onAction={() => resize(1)}
      >
        {say.biggerText}
      </MenuItem>
      <MenuItem icon={AArrowDown} isDisabled={at === 0} onAction={() => resize(-1)}>
        {say.smallerText}
      </MenuItem>
      <MenuItem
        icon={isFull ? Minimize : Maximize}
        onAction={isFull ? leaveFullScreen : enterFullScreen}
      >
        {isFull ? say.leaveFull : say.enterFull}
      </MenuItem>
      <MenuItem icon={isDark ? Sun : Moon} onAction={toggleTheme}>
        {isDark ? texts.shell.toLight : texts.shell.toDark}
      </MenuItem>
      <MenuDivider />
      <MenuItem icon={CircleStop} onAction={onStop}>
        {say.stopSession}
      </MenuItem>
    </>
  )
}
