import { LayoutDashboard, type LucideIcon, Rows3 } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import css from './view-switch.module.css'

/** The same work as a board or as a list. */
export function ViewSwitch({ isList, board }: { isList: boolean; board: string }) {
  const { code } = useTeam()
  const say = texts.actionList
  return (
    <nav className={css.switch} aria-label={say.view}>
      <Way href={`/team/${code}/${board}`} icon={LayoutDashboard} isHere={!isList}>
        {say.board}
      </Way>
      <Way href={`/team/${code}/acties`} icon={Rows3} isHere={isList}>
        {say.list}
      </Way>
    </nav>
  )
}

type WayProps = { href: string; icon: LucideIcon; isHere: boolean; children: string }

function Way({ href, icon, isHere, children }: WayProps) {
  return (
    <Link
      href={href}
      className={css.way ?? ''}
      aria-label={children}
      {...(isHere ? { 'aria-current': 'page' as const } : {})}
    >
      <Icon icon={icon} />
      <span className={css.word}>{children}</span>
    </Link>
  )
}
