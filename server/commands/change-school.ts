import type { Parts } from '#server/parts.ts'
import type { SchoolId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import { type Region, shippedHolidays } from '#shared/rules/holidays.ts'
import { DONE, type Outcome, refused } from './outcome.ts'

/** Another region brings its holidays, unless the school has made a table of its own. */
export function changeSchool(
  { stores, clock, database, sync }: Parts,
  actor: PersonFacts,
  schoolId: SchoolId,
  { name, region }: { name: string; region: Region },
): Outcome<null> {
  const outcome = database.transaction((): Outcome<null> => {
    const school = stores.schools.get(schoolId)
    if (!school) return refused('request/not-found')
    const shipped = JSON.stringify(shippedHolidays(school.region))
    const isShipped = JSON.stringify(stores.schools.holidays(schoolId)) === shipped
    if (isShipped) stores.schools.setHolidays(schoolId, shippedHolidays(region))
    stores.schools.change(schoolId, { name, region })
    const subject = `school:${schoolId}`
    stores.audit.note({ at: clock.now(), actorId: actor.id, act: 'school/changed', subject })
    return DONE
  })
  if (outcome.ok) for (const { id } of stores.teams.all()) sync.teamChanged(id)
  return outcome
}
