import { create } from 'zustand'
import type { TeamId } from '#shared/model/ids.ts'
import type { SessionPlan } from '#shared/protocol/sessions.ts'

type PlanEditing = {
  readonly teamId: TeamId
  readonly plan: SessionPlan
  readonly isChanged: boolean
}

/** The kind of session whose steps somebody is changing here. It waits while others take the screen to another page. */
const usePlanEditings = create<{ readonly editing: PlanEditing | null }>(() => ({ editing: null }))

/** The plan as it stands while it is being changed; null when nobody does in this team. */
export function useEditedPlan(teamId: TeamId): SessionPlan | null {
  return usePlanEditings(({ editing }) => (editing?.teamId === teamId ? editing.plan : null))
}

export function editPlan(teamId: TeamId, plan: SessionPlan): void {
  usePlanEditings.setState({ editing: { teamId, plan, isChanged: false } })
}

export function changePlan(teamId: TeamId, plan: SessionPlan): void {
  usePlanEditings.setState({ editing: { teamId, plan, isChanged: true } })
}

export function endPlanEditing(): void {
  usePlanEditings.setState({ editing: null })
}

/** A plan that was only looked at goes with the page. */
export function closeUnchangedPlan(): void {
  if (!usePlanEditings.getState().editing?.isChanged) endPlanEditing()
}
