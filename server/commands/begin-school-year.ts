import type { Parts } from '#server/parts.ts'
import { holidaysFor, rhythmsOf } from '#server/views/year-plan.ts'
import type { TeamId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import type { NewSchoolYear } from '#shared/protocol/year-plan.ts'
import { addDays, dayOf } from '#shared/rules/calendar.ts'
import { newYearChanges } from '#shared/rules/new-school-year.ts'
import { schoolYearSpan, yearToBegin } from '#shared/rules/school-year.ts'
import { end } from './change-rhythms.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

/**
 * [YEAR5] Begins a school year, once: what the team does not take along goes into the archive, and a rhythm that stays
 * behind ends with the old year. Decisions, sessions and the archive stay as they are, so the old year can be read.
 */
export async function beginSchoolYear(
  parts: Parts,
  actor: PersonFacts,
  teamId: TeamId,
  { schoolYear, ...carry }: NewSchoolYear,
): Promise<Outcome<null>> {
  const { stores, clock, sync } = parts
  const team = stores.teams.get(teamId)
  if (!team) return refused('request/not-found')
  const holidays = holidaysFor(parts, team, actor)
  const now = clock.now()
  let answer: Outcome<null> = refused('year/already-begun')
  let write = () => {}
  await sync.edit(
    teamId,
    actor.id,
    (board) => {
      const begun = stores.yearPlans.begun(teamId).map((year) => year.schoolYear)
      const teamSince = dayOf(team.created_at)
      if (yearToBegin(dayOf(now), { holidays, begun, teamSince }) !== schoolYear) return []
      answer = DONE
      write = () => {
        const carried = JSON.stringify(carry)
        const row = { team_id: teamId, school_year: schoolYear, carried, person_id: actor.id }
        stores.yearPlans.begin({ ...row, at: now })
        const { firstOn } = schoolYearSpan(schoolYear, holidays)
        for (const rhythm of carry.rhythm ? [] : rhythmsOf(parts, team)) {
          if (rhythm.lastOn === null) end(parts, teamId, rhythm, addDays(firstOn, -1))
        }
      }
      return newYearChanges(board, carry, { actor: actor.id, now })
    },
    () => write(),
  )
  if (answer.ok) {
    sync.recordsChanged(teamId, 'plan')
    sync.teamChanged(teamId)
  }
  return answer
}
