import { useEffect } from 'react'
import { useBoardSession } from '#client/board/board-context.tsx'
import type { BoardSession } from '#client/board/board-session.ts'
import { useCarrying } from '#client/board/carrying.ts'
import { texts } from '#client/texts/texts.ts'
import { showToast } from '#client/ui/toasts.ts'
import type { Place } from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'
import { endLift, useBoardUi } from './board-ui.ts'
import { endLanding, useLanding } from './dnd/landing.ts'

/**
 * While somebody holds a card (in the hand, with the keyboard, or waiting for a tap), a colleague can move it or take
 * it away. Then the hand is empty, and a quiet line says why.
 */
export function useTakenAway(): void {
  const { store } = useBoardSession()
  useEffect(() => {
    const held = new Map<CardId, Place | undefined>()
    const letGo = () => {
      endLanding()
      endLift()
      useCarrying.getState().putDown()
    }
    const watch = () => {
      const cardId = heldCard()
      if (cardId === null) held.clear()
      else if (!held.has(cardId)) held.set(cardId, placeOf(store, cardId))
    }
    const look = () => {
      const cardId = heldCard()
      if (cardId === null || !held.has(cardId)) return
      const before = held.get(cardId)
      const now = placeOf(store, cardId)
      if (before && now && samePlace(before, now)) return
      const title = store.getState().snapshot.cards.get(cardId)?.title ?? ''
      held.clear()
      letGo()
      showToast({ text: texts.board.move.gone(title), tone: 'plain' })
    }
    const stops = [
      useLanding.subscribe(watch),
      useBoardUi.subscribe(watch),
      useCarrying.subscribe(watch),
      store.subscribe(look),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [store])
}

function heldCard(): CardId | null {
  return (
    useLanding.getState().cardId ??
    useBoardUi.getState().lifted?.cardId ??
    useCarrying.getState().cardId
  )
}

function placeOf(store: BoardSession['store'], cardId: CardId): Place | undefined {
  const card = store.getState().snapshot.cards.get(cardId)
  return card && !card.shelved ? card.place : undefined
}

function samePlace(one: Place, other: Place): boolean {
  return one.board === other.board && one.column === other.column && one.position === other.position
}
