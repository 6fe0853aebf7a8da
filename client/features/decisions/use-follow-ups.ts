import { useShallow } from 'zustand/react/shallow'
import { useBoardState } from '#client/board/board-context.tsx'
import type { Card } from '#shared/model/card.ts'
import type { DecisionId } from '#shared/model/decision.ts'

/** Work on the boards that follows from a decision, tidied away or not. */
export function useFollowUps(decisionId: DecisionId): readonly Card[] {
  return useBoardState(
    useShallow(({ snapshot }) =>
      [...snapshot.cards.values()].filter(
        (card) => card.decisionId === decisionId && card.shelved?.shelf !== 'bin',
      ),
    ),
  )
}
