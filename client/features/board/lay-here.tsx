import { Button } from 'react-aria-components'
import { useCard } from '#client/board/board-context.tsx'
import { useCarrying } from '#client/board/carrying.ts'
import { texts } from '#client/texts/texts.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'
import { PLACES_FOR } from '#shared/rules/card-places.ts'
import css from './card-list.module.css'
import { useMoves } from './moves.ts'

/** While a card waits to be put down: a target on top of every column that may hold it. */
export function LayHere({ column }: { column: ColumnKey }) {
  const cardId = useCarrying((carrying) => carrying.cardId)
  return cardId === null ? null : <Target cardId={cardId} column={column} />
}

function Target({ cardId, column }: { cardId: CardId; column: ColumnKey }) {
  const card = useCard(cardId)
  const putDown = useCarrying((carrying) => carrying.putDown)
  const { toSlot } = useMoves()
  if (!card || !PLACES_FOR[card.type].includes(column)) return null
  return (
    <Button
      className={css.here ?? ''}
      aria-label={texts.board.move.layHereIn(card.title, texts.board.columnName(column))}
      onPress={() => {
        putDown()
        toSlot(cardId, column, 0)
      }}
    >
      {texts.board.move.layHere}
    </Button>
  )
}
