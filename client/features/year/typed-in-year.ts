import { typingAt } from '#client/board/type-on-phone.tsx'
import type { PlannedSession } from '#shared/model/year-plan.ts'

export const RHYTHM_FIELD = 'ritme'

/** What the address of the sheet of one planned session is called. */
export function sessionField({ rhythmId, heldId, plannedOn }: PlannedSession): string {
  return `${rhythmId ?? heldId}.${plannedOn}`
}

/** Where a phone opens a sheet of the year planning. */
export function typedInYear(teamCode: string, field: string): string {
  return typingAt(`/team/${teamCode}/jaarplanning`, field)
}
