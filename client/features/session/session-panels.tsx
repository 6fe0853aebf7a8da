import { useEffect } from 'react'
import { useTeam } from '#client/board/board-context.tsx'
import type { TeamId } from '#shared/model/ids.ts'
import { closeEmptyGoalSheets, endGoal, GoalSheets, measureGoal } from './goal-work.tsx'
import { ParkSheet } from './park-sheet.tsx'
import { changeParking, closeEmptyParking, useParking } from './parking.ts'

/**
 * The panels in which somebody does something of their own: parking, measuring, ending a goal. They stay open when
 * others go on to another step, look at the board or close the session, until who works in them is done.
 */
export function SessionPanels() {
  const { id } = useTeam()
  const { isOpen } = useParking(id)
  useEffect(
    () => () => {
      closeEmptyParking(id)
      closeEmptyGoalSheets(id)
    },
    [id],
  )
  return (
    <>
      <GoalSheets />
      {isOpen && <ParkSheet />}
    </>
  )
}

/** Nobody is at this screen any more. What was typed stays for who opens the panel again. */
export function closePanels(teamId: TeamId): void {
  changeParking(teamId, { isOpen: false })
  measureGoal(null)
  endGoal(null)
}
