import { create } from 'zustand'
import { useCard } from '#client/board/board-context.tsx'
import { typedIn } from '#client/board/typed-words.ts'
import { useMeasurements } from '#client/board/use-measurements.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId, TeamId } from '#shared/model/ids.ts'
import type { GoalEnd } from '#shared/rules/goals.ts'
import { EndGoalSheet } from './end-goal-sheet.tsx'
import { learnedField, measureField } from './goal-fields.ts'
import { MeasureSheet } from './measure-sheet.tsx'

type GoalWork = {
  readonly measuring: CardId | null
  readonly ending: CardId | null
  /** How that one ends, once it is chosen. */
  readonly end: GoalEnd['status']
}

/** What is done to a goal on this screen. It stays when others go on to another step or goal, or close the session. */
const useGoalWork = create<GoalWork>(() => ({ measuring: null, ending: null, end: null }))

export function measureGoal(measuring: CardId | null): void {
  useGoalWork.setState({ measuring })
}

export function endGoal(ending: CardId | null): void {
  useGoalWork.setState(({ ending: before, end }) => ({
    ending,
    end: before === ending ? end : null,
  }))
}

/** The panels in which nobody typed anything go with the page they were opened on. */
export function closeEmptyGoalSheets(teamId: TeamId): void {
  const { measuring, ending } = useGoalWork.getState()
  const isEmpty = (field: string) => typedIn(teamId, field).trim() === ''
  if (measuring !== null && isEmpty(measureField(measuring))) measureGoal(null)
  if (ending !== null && isEmpty(learnedField(ending))) endGoal(null)
}

/** The fields of the goal panels that are open. */
export function useGoalFields(): readonly string[] {
  const { measuring, ending } = useGoalWork()
  return [
    ...(measuring === null ? [] : [measureField(measuring)]),
    ...(ending === null ? [] : [learnedField(ending)]),
  ]
}

/** Measuring a goal and ending one, each by somebody of their own. */
export function GoalSheets() {
  const { measuring, ending } = useGoalWork()
  const measured = useCard(measuring ?? '')
  const ended = useCard(ending ?? '')
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
  const status = useGoalWork(({ end }) => end)
  return (
    <EndGoalSheet
      goal={goal}
      measurements={length}
      status={status}
      onStatus={(end) => useGoalWork.setState({ end })}
      onClose={() => endGoal(null)}
    />
  )
}
