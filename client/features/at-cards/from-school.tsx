import { MessageCircleQuestion } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useSupportQuestions } from '#client/board/beside/support-questions.ts'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Card } from '#shared/model/card.ts'
import css from './at-cards.module.css'

/** On the board of the Stipe-team: who asks this, and about which card. */
export function FromSchool({ card }: { card: Card }) {
  const question = useSupportQuestions().find(({ cardId }) => cardId === card.id)
  if (!question) return null
  const { by, teamCode, teamName, about, kind } = question
  const page = about.board === 'scrum' ? 'scrumbord' : 'verbeterbord'
  return (
    <Link href={`/team/${teamCode}/${page}?kaart=${about.cardId}`} className={css.from ?? ''}>
      <Icon icon={MessageCircleQuestion} />
      {[
        texts.support.kinds[kind],
        texts.support.from(by.name, teamName),
        texts.support.toCard(about.title),
      ].join(' · ')}
    </Link>
  )
}
