import { Move } from 'lucide-react'
import { useEffect } from 'react'
import { useCard } from '#client/board/board-context.tsx'
import { useCarrying } from '#client/board/carrying.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { announce } from '#client/ui/live-region.ts'
import type { CardId } from '#shared/model/ids.ts'
import css from './carry-bar.module.css'

/** Says which card waits for a tap, and offers to leave it where it was. */
export function CarryBar() {
  const cardId = useCarrying((carrying) => carrying.cardId)
  return cardId === null ? null : <Bar cardId={cardId} />
}

function Bar({ cardId }: { cardId: CardId }) {
  const card = useCard(cardId)
  const putDown = useCarrying((carrying) => carrying.putDown)
  const sentence = texts.board.move.carrying(card?.title ?? '')
  useEffect(() => {
    announce(sentence)
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') putDown()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [sentence, putDown])
  if (!card) return null
  return (
    <div className={css.bar}>
      <Icon icon={Move} />
      <span className={css.words}>{sentence}</span>
      <Button size="small" onPress={putDown}>
        {texts.board.move.cancel}
      </Button>
    </div>
  )
}
