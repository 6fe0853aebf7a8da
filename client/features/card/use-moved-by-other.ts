import { useState } from 'react'
import { serverNow } from '#client/api/server-clock.ts'
import { useMe } from '#client/api/session.ts'
import { useMember } from '#client/board/board-context.tsx'
import { useCardHistory } from '#client/board/use-card-history.ts'
import { texts } from '#client/texts/texts.ts'
import { columnKey } from '#shared/model/board.ts'
import type { Card } from '#shared/model/card.ts'

/** Who else moved this card to where it lies now, since it was opened here; `null` when nobody did. */
export function useMovedByOther(card: Card): string | null {
  const me = useMe()
  const [openedAt] = useState(serverNow)
  const { data } = useCardHistory(card.id)
  const move = data?.find((event) => event.kind === 'moved')
  const mover = useMember(move?.by ?? undefined)
  if (!move || move.by === me.id || move.at < openedAt) return null
  if (move.to !== columnKey(card.place)) return null
  return mover?.name ?? texts.history.somebody
}
