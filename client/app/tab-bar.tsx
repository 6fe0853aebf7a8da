import {
  Ellipsis,
  LayoutDashboard,
  ListChecks,
  Lock,
  type LucideIcon,
  School,
  SquareKanban,
} from 'lucide-react'
import { Button, Link } from 'react-aria-components'
import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import { Menu } from '#client/ui/menu.tsx'
import type { BarTab } from './app-bar.tsx'
import type { FrameTeam } from './frame-team.ts'
import { MyMenuItems } from './my-menu.tsx'
import css from './tab-bar.module.css'
import { tabLinks } from './tabs.tsx'
import { useOpenActions } from './use-open-actions.ts'

const icons: Readonly<Record<BarTab, LucideIcon>> = {
  overview: School,
  'my-actions': ListChecks,
  improvement: LayoutDashboard,
  scrum: SquareKanban,
  decisions: Lock,
}
/** More do not fit: the decisions of a team are then behind `Meer`. */
const MOST = 4
const order: readonly BarTab[] = ['overview', 'my-actions', 'improvement', 'scrum', 'decisions']

/** On a phone, within reach of the thumb: my actions first. */
export function TabBar(props: { team: FrameTeam | null; current?: BarTab | undefined }) {
  const openActions = useOpenActions()
  const links = tabLinks(props.team, useMe())
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .slice(0, MOST)
  return (
    <nav className={css.tabs} data-region data-foot data-no-print aria-label={texts.shell.mainMenu}>
      {links.map(({ id, label, href }) => (
        <Link
          key={id}
          href={href}
          className={css.tab ?? ''}
          {...(id === props.current ? { 'aria-current': 'page' as const } : {})}
        >
          <Icon icon={icons[id]} />
          {label}
          {id === 'my-actions' && openActions > 0 && (
            <span className={css.count}>
              <span aria-hidden>{openActions}</span>
              <span className="only-spoken">{texts.shell.openActions(openActions)}</span>
            </span>
          )}
        </Link>
      ))}
      <Menu
        label={texts.shell.tabs.more}
        placement="top end"
        trigger={
          <Button className={css.tab ?? ''}>
            <Icon icon={Ellipsis} />
            {texts.shell.tabs.more}
          </Button>
        }
      >
        <MyMenuItems team={props.team} />
      </Menu>
    </nav>
  )
}
