import { newId } from '#server/ids.ts'
import type { Parts } from '#server/parts.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import { type Region, shippedHolidays } from '#shared/rules/holidays.ts'

/** A school starts with the holidays of its region. */
export function addSchool(
  { stores, clock, database }: Parts,
  actor: PersonFacts,
  { name, region }: { name: string; region: Region },
): void {
  const at = clock.now()
  const id = newId()
  database.transaction(() => {
    stores.schools.add({ id, name, region, created_at: at })
    stores.schools.setHolidays(id, shippedHolidays(region))
    stores.audit.note({ at, actorId: actor.id, act: 'school/added', subject: `school:${id}` })
  })
}
