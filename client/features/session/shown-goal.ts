import { create } from 'zustand'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'

/** Which goal this screen has in the spotlight. */
const useSpotlight = create<{ goalId: CardId | null }>(() => ({ goalId: null }))

/** The goal in the spotlight; the first one until somebody chose, or when that one has gone. */
export function useShownGoal(goals: readonly Card[]): Card | undefined {
  const goalId = useSpotlight((state) => state.goalId)
  return goals.find(({ id }) => id === goalId) ?? goals[0]
}

export function showGoal(goalId: CardId): void {
  useSpotlight.setState({ goalId })
}
