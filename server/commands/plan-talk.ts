import { newId } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import type { Day, PersonId, TeamId } from '#shared/model/ids.ts'
import { dayOf, isSchoolDay } from '#shared/rules/calendar.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

type Planning = {
  readonly by: PersonId
  readonly teamId: TeamId
  readonly on: Day
  readonly time: string | null
}

/** [TALK1] Plans the next talk with the team of a school, or moves it: on a school day, from today on. */
export function planTalk(
  { stores, clock, sync }: Parts,
  { by, teamId, on, time }: Planning,
): Outcome<null> {
  const schoolId = stores.teams.get(teamId)?.school_id ?? null
  if (schoolId === null) return refused('talk/not-a-school')
  if (on < dayOf(clock.now())) return refused('talk/in-the-past', 'on')
  if (!isSchoolDay(on, stores.schools.holidays(schoolId))) {
    return refused('talk/no-school-day', 'on')
  }
  const next = stores.directorTalks.nextOf(teamId)
  if (next?.on === on && next.time === time) return DONE
  stores.directorTalks.add({
    talk_id: next?.talkId ?? newId(),
    team_id: teamId,
    kind: next ? 'moved' : 'planned',
    on_day: on,
    time,
    person_id: by,
    at: clock.now(),
    outcome: null,
  })
  sync.recordsChanged(teamId, 'director')
  return DONE
}
