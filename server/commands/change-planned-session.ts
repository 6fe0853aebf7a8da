import type { Parts } from '#server/parts.ts'
import { holidaysFor, rhythmsOf } from '#server/views/year-plan.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { PlanChangeRequest } from '#shared/protocol/year-plan.ts'
import { daysOfRhythm } from '#shared/rules/year-plan.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

/** [PLAN7] Moves one session of the plan, lets it go with one line why, or puts it back as it was. */
export function changePlannedSession(
  parts: Parts,
  { by, teamId }: { readonly by: PersonId; readonly teamId: TeamId },
  { rhythmId, plannedOn, status, on, time, reason }: PlanChangeRequest,
): Outcome<null> {
  const { stores, clock, database, sync } = parts
  const team = stores.teams.get(teamId)
  const rhythm = team && rhythmsOf(parts, team).find(({ id }) => id === rhythmId)
  if (!team || !rhythm) return refused('year/not-planned')
  const holidays = holidaysFor(parts, team, stores.people.facts(by))
  const range = { from: plannedOn, to: plannedOn }
  if (daysOfRhythm(rhythm, range, holidays).length === 0) return refused('year/not-planned')
  if (status === 'cancelled' && reason === '') return refused('request/invalid', 'reason')
  database.transaction(() => {
    if (status === 'planned') {
      stores.yearPlans.removeChange(teamId, rhythmId, plannedOn)
      return
    }
    const where =
      status === 'moved' ? { on_day: on, time } : { on_day: plannedOn, time: rhythm.time }
    const what = { team_id: teamId, rhythm_id: rhythmId, planned_on: plannedOn, status, ...where }
    stores.yearPlans.putChange({ ...what, reason, person_id: by, at: clock.now() })
  })
  sync.recordsChanged(teamId, 'plan')
  sync.teamChanged(teamId)
  return DONE
}
