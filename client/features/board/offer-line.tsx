import { ArrowRight, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { useDispatch } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import { isWorkColumn } from '#shared/model/board.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import { belongsOnImprovementBoard } from '#shared/rules/card-places.ts'
import css from './offer-line.module.css'

const say = texts.board.offer

/** Card ids that somebody at this device said no for. Ids only: nothing personal stays behind. */
const useDeclined = create<{ ids: readonly CardId[]; decline: (id: CardId) => void }>()(
  persist(
    (set) => ({
      ids: [] as readonly CardId[],
      decline: (id: CardId) => set(({ ids }) => ({ ids: [...ids.slice(-199), id] })),
    }),
    { name: 'beterbord-offers', version: 1 },
  ),
)

type Props = {
  card: Card
  /** Its card is the one that Tab comes to: then Tab comes here as well. */
  isStop: boolean
}

/** [CARD5] A klus that sounds like education: one tap brings it to the other board, undo brings it back. */
export function OfferLine({ card, isStop }: Props) {
  if (card.done || !belongsOnImprovementBoard(card)) return null
  return <Offer card={card} isStop={isStop} />
}

function Offer({ card, isStop }: Props) {
  const dispatch = useDispatch()
  const isDeclined = useDeclined(({ ids }) => ids.includes(card.id))
  const decline = useDeclined((state) => state.decline)
  if (isDeclined) return null

  const move = () => {
    const { column } = card.place
    dispatch(
      {
        type: 'move-card',
        cardId: card.id,
        board: 'improvement',
        column: isWorkColumn(column) ? column : 'todo',
        index: 0,
      },
      texts.board.move.movedToBoard(card.title, texts.words.boards.improvement),
    )
  }
  return (
    <div className={css.offer}>
      <span className={css.question}>{say.question}</span>
      <span className={css.answers}>
        <Button
          className={css.yes ?? ''}
          aria-label={say.moveLabel(card.title)}
          excludeFromTabOrder={!isStop}
          onPress={move}
        >
          {say.move}
          <Icon icon={ArrowRight} />
        </Button>
        <Button
          className={css.no ?? ''}
          aria-label={say.no}
          excludeFromTabOrder={!isStop}
          onPress={() => decline(card.id)}
        >
          <Icon icon={X} />
        </Button>
      </span>
    </div>
  )
}
