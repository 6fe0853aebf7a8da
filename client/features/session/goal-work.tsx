import { useEffect } from 'react'
import { create } from 'zustand'
import { useCard } from '#client/board/board-context.tsx'
import { useMeasurements } from '#client/board/use-measurements.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import { EndGoalSheet } from './end-goal-sheet.tsx'
import { MeasureSheet } from './measure-sheet.tsx'

type GoalWork = { readonly measuring: CardId | null; readonly ending: CardId | null }

/** What is done to a goal on this screen. It stays when others go on to another step or goal. */
const useGoalWork = create<GoalWork>(() => ({ measuring: null, ending: null }))

export function measureGoal(measuring: CardId | null): void {
  useGoalWork.setState({ measuring })
}

export function endGoal(ending: CardId | null): void {
  useGoalWork.setState({ ending })
}

/** Measuring a goal and ending one, each by somebody of their own. */
export function GoalSheets() {
  const { measuring, ending } = useGoalWork()
  const measured = useCard(measuring ?? '')
  const ended = useCard(ending ?? '')
  useEffect(
    () => () => {
      measureGoal(null)
      endGoal(null)
    },
    [],
  )
  return (
    <>
      {measured && (
        <MeasureSheet key={measured.id} goal={measured} onClose={() => measureGoal(null)} />
      )}
      {ended && <Ending key={ended.id} goal={ended} />}
    </>
  )
}

function Ending({ goal }: { goal: Card }) {
  const { length } = useMeasurements(goal.id)
  return <EndGoalSheet goal={goal} measurements={length} onClose={() => endGoal(null)} />
}
