import type { Parts } from '#server/parts.ts'
import type { Day, PersonId } from '#shared/model/ids.ts'
import { isSchoolDay, weekdayOf } from '#shared/rules/calendar.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'

/**
 * [MAIL1] Whether somebody works on a day: a working day in one of their teams, on which the school of that team is open.
 * Who has no working days anywhere works on every school day.
 */
export function worksToday({ stores }: Parts, personId: PersonId, today: Day): boolean {
  const teams = stores.teams.ofPerson(personId).map((team) => {
    const member = stores.memberships.ofTeam(team.id).find(({ id }) => id === personId)
    return { schoolId: team.school_id, workdays: member?.workdays ?? [] }
  })
  const planned = teams.filter(({ workdays }) => workdays.length > 0)
  const counted = planned.length > 0 ? planned : teams
  if (counted.length === 0) return isSchoolDay(today, shippedHolidays('north'))
  return counted.some(({ schoolId, workdays }) => {
    const holidays =
      schoolId === null ? shippedHolidays('north') : stores.schools.holidays(schoolId)
    const isWorkday = workdays.length === 0 || workdays.some((day) => day === weekdayOf(today))
    return isWorkday && isSchoolDay(today, holidays)
  })
}
