import { MessagesSquare } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { useAtCards } from '#client/board/beside/at-cards.tsx'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { datedDayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Card } from '#shared/model/card.ts'
import css from './at-cards.module.css'

/** Work that was agreed in a talk says in which. */
export function FromTalk({ card }: { card: Card }) {
  const { code } = useTeam()
  const today = useToday()
  const { agreed } = useAtCards()
  const agreement = agreed.find(({ cardId }) => cardId === card.id)
  if (!agreement) return null
  return (
    <Link href={`/team/${code}/gesprekken`} className={css.from ?? ''}>
      <Icon icon={MessagesSquare} />
      {texts.talk.fromTalk(datedDayLabel(agreement.on, today))}
    </Link>
  )
}
