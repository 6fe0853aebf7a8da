import type { Parts } from '#server/parts.ts'
import type { SchoolId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import type { Holiday } from '#shared/rules/calendar.ts'

/** Replaces the holiday table of a school. Groups follow the school of who looks, so every board is told. */
export function changeHolidays(
  { stores, clock, database, sync }: Parts,
  actor: PersonFacts,
  schoolId: SchoolId,
  holidays: readonly Holiday[],
): void {
  database.transaction(() => {
    stores.schools.setHolidays(schoolId, holidays)
    const subject = `school:${schoolId}`
    const act = 'school/holidays-changed'
    stores.audit.note({ at: clock.now(), actorId: actor.id, act, subject })
  })
  for (const { id } of stores.teams.all()) sync.teamChanged(id)
}
