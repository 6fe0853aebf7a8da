import type { Parts } from '#server/parts.ts'
import type { PersonId, TeamId } from '#shared/model/ids.ts'
import type { MeasurementRequest } from '#shared/protocol/sessions.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

/**
 * [GOAL3] Writes down one measurement of a goal. The device made its id, so that sending again after a lost answer
 * changes nothing; who and when come from here.
 */
export async function addMeasurement(
  { stores, clock, sync }: Parts,
  by: PersonId,
  teamId: TeamId,
  request: MeasurementRequest,
): Promise<Outcome<null>> {
  const { id, goalId, on, value, note } = request
  const known = stores.measurements.get(id)
  if (known) return known.team_id === teamId ? DONE : refused('request/invalid', 'id')
  const goal = (await sync.board(teamId)).cards.get(goalId)
  if (goal?.type !== 'goal') return refused('request/not-found')
  // Nothing else can come between: this runs in one go.
  if (stores.measurements.get(id)) return DONE
  stores.measurements.add({
    id,
    team_id: teamId,
    goal_id: goalId,
    on_day: on,
    value,
    note,
    person_id: by,
    at: clock.now(),
  })
  sync.recordsChanged(teamId, 'measurements')
  return DONE
}
