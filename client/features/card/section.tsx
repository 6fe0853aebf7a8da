import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Icon } from '#client/ui/icon.tsx'
import css from './section.module.css'

type Props = {
  title: string
  icon?: LucideIcon
  /** One quiet fact beside the title. */
  fact?: string | undefined
  children: ReactNode
}

/** A part of the card under its own title. */
export function Section({ title, icon, fact, children }: Props) {
  const id = useId()
  return (
    <section className={css.section} aria-labelledby={id}>
      <h3 id={id} className={css.title}>
        {icon && <Icon icon={icon} />}
        <span>{title}</span>
        {fact !== undefined && <span className={css.fact}>{fact}</span>}
      </h3>
      {children}
    </section>
  )
}
