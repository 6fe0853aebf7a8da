import { create } from 'zustand'
import type { TeamId } from '#shared/model/ids.ts'
import type { SessionMode } from '#shared/model/session.ts'
import type { SessionPlan } from '#shared/protocol/sessions.ts'

type PlanEditing = {
  readonly teamId: TeamId
  readonly mode: SessionMode
  readonly changed: SessionPlan | null
}

/** The kind of session whose steps somebody is changing here. It waits while others take the screen to another page. */
const usePlanEditings = create<{ readonly editing: PlanEditing | null }>(() => ({ editing: null }))

/**
 * The plan as it stands while it is being changed; null when nobody does in this team. Until something was changed
 * here it is as it was last kept, also when that is done on a phone in the meantime.
 */
export function useEditedPlan(teamId: TeamId, plans: readonly SessionPlan[]): SessionPlan | null {
  const editing = usePlanEditings((state) => state.editing)
  if (editing?.teamId !== teamId) return null
  return editing.changed ?? plans.find(({ mode }) => mode === editing.mode) ?? null
}

export function editPlan(teamId: TeamId, mode: SessionMode): void {
  usePlanEditings.setState({ editing: { teamId, mode, changed: null } })
}

export function changePlan(teamId: TeamId, changed: SessionPlan): void {
  usePlanEditings.setState({ editing: { teamId, mode: changed.mode, changed } })
}

export function endPlanEditing(): void {
  usePlanEditings.setState({ editing: null })
}

/** A plan that was only looked at goes with the page. */
export function closeUnchangedPlan(): void {
  if (usePlanEditings.getState().editing?.changed === null) endPlanEditing()
}
