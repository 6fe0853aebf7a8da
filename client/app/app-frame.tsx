import type { ReactNode } from 'react'
import { AppBar, type BarTab } from './app-bar.tsx'
import css from './app-frame.module.css'
import { BottomBar } from './bottom-bar.tsx'
import { DeviceNotices } from './device-notices.tsx'
import { type FrameTeam, useFrameTeam } from './frame-team.ts'

type Props = {
  /** The name of the page; on a phone it stands in the bar. */
  title: string
  current?: BarTab
  team?: FrameTeam
  /** More than a column of text: a table that wants the whole screen. */
  isWide?: boolean
  children: ReactNode
}

/** A page that is not a board: the bar and a sheet of text that scrolls. */
export function AppFrame({ title, current, team, isWide = false, children }: Props) {
  const frameTeam = useFrameTeam()
  const shownTeam = team ?? frameTeam
  return (
    <div className={css.frame}>
      <AppBar team={shownTeam} current={current} title={title} />
      <DeviceNotices saysOffline={current !== 'my-actions'} />
      <main className={css.main} id="inhoud" data-region>
        <div className={isWide ? css.wide : css.column}>{children}</div>
      </main>
      <BottomBar team={shownTeam} current={current} />
    </div>
  )
}
