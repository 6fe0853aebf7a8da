import { HandHelping, MessageCircle, MessageCircleQuestion } from 'lucide-react'
import type { CardMark } from '#client/board/beside/at-cards.tsx'
import { texts } from '#client/texts/texts.ts'
import { Chip } from '#client/ui/chip.tsx'
import css from './card-face.module.css'

/** That the directeur said something at a card, and how far a question to the Stipe-team is. */
export function BesideMark({ mark }: { mark: CardMark | undefined }) {
  const [director, support] = wordsOf(mark)
  if (!mark || (!director && !support)) return null
  return (
    <span className={css.beside}>
      {director && (
        <Chip
          icon={mark.director?.asks ? MessageCircleQuestion : MessageCircle}
          tone={mark.director?.asks ? 'sky' : 'bare'}
        >
          {director}
        </Chip>
      )}
      {support && (
        <Chip icon={HandHelping} tone="bare">
          {support}
        </Chip>
      )}
    </span>
  )
}

/** The same for who cannot see the mark. */
export function markWords(mark: CardMark | undefined): readonly string[] {
  return wordsOf(mark).filter((words) => words !== '')
}

function wordsOf(mark: CardMark | undefined): readonly [string, string] {
  if (!mark) return ['', '']
  const { director, support } = mark
  const say = texts.atCard
  return [
    director ? (director.asks ? say.markAsks : say.mark)(director.name) : '',
    support ? texts.support.mark(texts.support.statuses[support].toLowerCase()) : '',
  ]
}
