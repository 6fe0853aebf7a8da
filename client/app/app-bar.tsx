import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { BrandMark } from '#client/ui/brand.tsx'
import { Menu } from '#client/ui/menu.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { usePageTitle } from '#client/ui/use-page-title.ts'
import type { Me } from '#shared/protocol/http.ts'
import css from './app-bar.module.css'
import type { FrameTeam } from './frame-team.ts'
import { MyMenuItems } from './my-menu.tsx'
import { TabBar } from './tab-bar.tsx'
import { Tabs, tabLinks } from './tabs.tsx'
import { TeamSwitcher } from './team-switcher.tsx'

export type BarTab = 'overview' | 'improvement' | 'scrum' | 'decisions' | 'my-actions'

export type AppBarProps = {
  team: FrameTeam | null
  current?: BarTab | undefined
  /** On a phone: the page's own name instead of the team. */
  title?: string
  presence?: ReactNode
  save?: ReactNode
  search?: ReactNode
  /** A button; on a phone, where the bar is full, an item behind my avatar. */
  undo?: ReactNode
}

/** The bar at the top of a laptop and a phone. A digibord has none: what is touched there is at the foot. */
export function AppBar(props: AppBarProps) {
  const screen = useScreen()
  const me = useMe()
  usePageTitle(pageTitle(props, me))
  if (screen === 'digibord') return null
  return screen === 'phone' ? <PhoneBar {...props} /> : <LaptopBar {...props} />
}

/** `Account`, `Scrumbord De Kievit`; on a shelf just the team. */
function pageTitle({ team, current, title }: AppBarProps, me: Me): string {
  if (title !== undefined) return title
  const tab = tabLinks(team, me).find(({ id }) => id === current)
  return [tab?.label, team?.name].filter(Boolean).join(' ')
}

function LaptopBar({ team, current, presence, save, search, undo }: AppBarProps) {
  return (
    <header className={css.bar} data-region data-no-print>
      <a className="skip-link" href="#inhoud">
        {texts.shell.skipToContent}
      </a>
      <span className={css.brand}>
        <BrandMark label={texts.shell.product} />
        <TeamSwitcher team={team} current={current} />
      </span>
      <Tabs team={team} current={current} />
      <div className={css.side}>
        {presence}
        {save}
        {search}
        {undo}
        <MyAvatarMenu team={team} />
      </div>
    </header>
  )
}

function PhoneBar({ team, current, title, save, search, undo }: AppBarProps) {
  return (
    <>
      <header className={css.phoneBar} data-region data-no-print>
        {title === undefined ? (
          <span className={css.brand}>
            <BrandMark />
            <TeamSwitcher team={team} current={current} />
          </span>
        ) : (
          <h1 className={css.title}>{title}</h1>
        )}
        <div className={css.side}>
          {save}
          {search}
          <MyAvatarMenu team={team} first={undo} />
        </div>
      </header>
      <TabBar team={team} current={current} />
    </>
  )
}

function MyAvatarMenu({ team, first }: { team: FrameTeam | null; first?: ReactNode }) {
  const me = useMe()
  const trigger = (
    <Button className={css.me ?? ''} aria-label={texts.shell.myMenu(me.name)}>
      <Avatar person={me} size="medium" />
    </Button>
  )
  return (
    <Menu label={texts.shell.myMenu(me.name)} trigger={trigger}>
      {first}
      <MyMenuItems team={team} />
    </Menu>
  )
}
