import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { Icon } from '#client/ui/icon.tsx'
import css from './school.module.css'
import { cardPath } from './signal-words.ts'

/** A part of the page of a school: its name, how many there are, and what there is. */
export function Part(props: {
  icon: LucideIcon
  title: string
  count?: number | string | undefined
  children: ReactNode
}) {
  const { icon, title, count, children } = props
  return (
    <section className={css.part} aria-label={title}>
      <h2>
        <Icon icon={icon} />
        {title}
        {count !== undefined && count !== 0 && <span className={css.count}>{count}</span>}
      </h2>
      {children}
    </section>
  )
}

type CardLink = {
  teamCode: string
  part: string
  card: { readonly cardId: string; readonly board: 'improvement' | 'scrum' }
  className?: string | undefined
  children: ReactNode
}

/** One tap to the card on the board that only reads. */
export function CardLink({ teamCode, part, card, className, children }: CardLink) {
  return (
    <Link
      id={`${part}-${card.cardId}`}
      className={className ?? css.link ?? ''}
      href={cardPath(teamCode, card.board, card.cardId)}
    >
      {children}
    </Link>
  )
}
