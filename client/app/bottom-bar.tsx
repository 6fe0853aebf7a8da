import { Ellipsis, LayoutDashboard, SquareKanban } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { longDateLabel, longWeekday, timeLabel } from '#client/ui/format.ts'
import { Menu } from '#client/ui/menu.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { dayOf, weekdayOf } from '#shared/rules/calendar.ts'
import type { BarTab } from './app-bar.tsx'
import css from './bottom-bar.module.css'
import type { FrameTeam } from './frame-team.ts'
import { MyMenuItems } from './my-menu.tsx'
import { TeamSwitcher } from './team-switcher.tsx'
import { useNow } from './use-now.ts'

export type BottomBarProps = {
  team: FrameTeam | null
  current?: BarTab | undefined
  /** When this board is stood at next, for instance `ma 26 jan, 15:15`. */
  nextSession?: { title: string; text: string } | undefined
  /** Who is here, whether it is saved. */
  status?: ReactNode
  /** Buttons of the page itself, right before the switch to the other board. */
  children?: ReactNode
}

/** The foot of a digibord: what time it is, what comes, and everything to touch. Elsewhere it shows nothing. */
export function BottomBar(props: BottomBarProps) {
  const { team, current, nextSession, status, children } = props
  const { isScreen } = useMe()
  const screen = useScreen()
  const now = useNow()
  if (screen !== 'digibord') return null
  const today = dayOf(now)
  return (
    <footer className={classNames(css.bar, isScreen && css.full)} data-region data-no-print>
      <div className={css.told}>
        <span className={css.clock}>{timeLabel(now)}</span>
        <span className={css.lines}>
          <strong>{longWeekday(weekdayOf(today))}</strong>
          <span>{longDateLabel(today)}</span>
        </span>
        {status !== undefined && <div className={css.status}>{status}</div>}
        {nextSession && !isScreen && (
          <span className={css.next}>
            <strong>{nextSession.title}</strong>
            <span>{nextSession.text}</span>
          </span>
        )}
      </div>
      <div className={css.controls}>
        {children}
        {current === undefined && <TeamSwitcher team={team} />}
        {team && current !== 'scrum' && (
          <ButtonLink icon={SquareKanban} href={`/team/${team.code}/scrumbord`} size="large">
            {texts.shell.tabs.scrum}
          </ButtonLink>
        )}
        {team && current !== 'improvement' && (
          <ButtonLink icon={LayoutDashboard} href={`/team/${team.code}/verbeterbord`} size="large">
            {texts.shell.tabs.improvement}
          </ButtonLink>
        )}
        <Menu
          label={texts.shell.tabs.more}
          placement="top end"
          trigger={
            <Button icon={Ellipsis} size="large">
              {texts.shell.tabs.more}
            </Button>
          }
        >
          <MyMenuItems team={team} withTeams={current !== undefined} />
        </Menu>
      </div>
    </footer>
  )
}
