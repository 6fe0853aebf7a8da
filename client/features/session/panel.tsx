import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '#client/ui/class-names.ts'
import { Icon } from '#client/ui/icon.tsx'
import css from './panel.module.css'

type Props = {
  title: string
  icon: LucideIcon
  tone?: 'butter' | 'sky' | 'mint' | 'lilac' | 'stone' | 'accent'
  /** At the end of the heading. */
  aside?: ReactNode
  className?: string | undefined
  children: ReactNode
}

/** One part of the board, as it stands in a session. */
export function Panel({ title, icon, tone = 'accent', aside, className, children }: Props) {
  return (
    <section className={classNames(css.panel, className)} aria-label={title}>
      <header className={css.head}>
        <h2 className={classNames(css.title, css[tone])}>
          <Icon icon={icon} />
          {title}
        </h2>
        {aside !== undefined && <span className={css.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  )
}
