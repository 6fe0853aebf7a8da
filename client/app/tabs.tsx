import { Link } from 'react-aria-components'
import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import type { Me } from '#shared/protocol/http.ts'
import type { BarTab } from './app-bar.tsx'
import type { FrameTeam } from './frame-team.ts'
import css from './tabs.module.css'
import { useOpenActions } from './use-open-actions.ts'

/** Where the main pages of a person are; the directeur's begins with all schools. */
export function tabLinks(
  team: FrameTeam | null,
  { networkRoles }: Pick<Me, 'networkRoles'>,
): { id: BarTab; label: string; href: string }[] {
  const mine = {
    id: 'my-actions' as const,
    label: texts.shell.tabs.myActions,
    href: '/mijn-acties',
  }
  const all = {
    id: 'overview' as const,
    label: texts.director.overview.title,
    href: '/directeur',
  }
  const first = networkRoles.includes('director') ? [all] : []
  if (!team) return [...first, mine]
  return [
    ...first,
    {
      id: 'improvement',
      label: texts.shell.tabs.improvement,
      href: `/team/${team.code}/verbeterbord`,
    },
    { id: 'scrum', label: texts.shell.tabs.scrum, href: `/team/${team.code}/scrumbord` },
    { id: 'decisions', label: texts.shell.tabs.decisions, href: `/team/${team.code}/besluiten` },
    mine,
  ]
}

export function Tabs(props: { team: FrameTeam | null; current?: BarTab | undefined }) {
  const me = useMe()
  const openActions = useOpenActions()
  return (
    <nav className={css.tabs} aria-label={texts.shell.mainMenu}>
      {tabLinks(props.team, me).map(({ id, label, href }) => (
        <Link
          key={id}
          href={href}
          className={css.tab ?? ''}
          {...(id === props.current ? { 'aria-current': 'page' as const } : {})}
        >
          {label}
          {id === 'my-actions' && openActions > 0 && (
            <>
              <span className={css.count} aria-hidden>
                {openActions}
              </span>
              <span className="only-spoken">{texts.shell.openActions(openActions)}</span>
            </>
          )}
        </Link>
      ))}
    </nav>
  )
}
