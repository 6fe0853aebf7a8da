import type { TeamRow } from '#server/database/teams.ts'
import type { Parts } from '#server/parts.ts'
import { viewSessionPlans } from '#server/views/sessions.ts'
import { holidaysFor, viewPlannedSessions } from '#server/views/year-plan.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { PlannedSession } from '#shared/model/year-plan.ts'
import { addDays, dayOf, weekdayOf } from '#shared/rules/calendar.ts'
import { instantAt } from '#shared/rules/school-time.ts'
import { minutesOf } from '#shared/rules/session-steps.ts'
import type { CalendarEntry } from './ics.ts'
import { SESSION_NAMES } from './session-names.ts'

const DAYS_BACK = 28
const DAYS_AHEAD = 370

/**
 * [ICS4] The sessions of my teams as the year plan has them. One that moved is the same entry on another day; one that
 * was let go is not in it. Of a ploeg only on my own working days.
 */
export function plannedSessionEntries(
  parts: Parts,
  { personId, base }: { readonly personId: PersonId; readonly base: string },
): CalendarEntry[] {
  const { stores, clock } = parts
  const person = stores.people.active(personId)
  if (!person) return []
  const names = SESSION_NAMES[person.language]
  const today = dayOf(clock.now())
  const span = { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) }
  const reader = stores.people.facts(personId)
  return stores.teams.ofPerson(personId).flatMap((team) => {
    const plans = viewSessionPlans(parts, team.id)
    const holidays = holidaysFor(parts, team, reader)
    return viewPlannedSessions(parts, team, { ...span, holidays })
      .filter((session) => session.rhythmId !== null && session.status !== 'cancelled')
      .filter((session) => isMine(parts, team, personId, session))
      .map((session) => ({
        kind: 'timed' as const,
        uid: `${team.id}-${session.rhythmId}-${session.plannedOn}`,
        title: [names[session.mode], session.shift].filter(Boolean).join(' '),
        note: team.name,
        url: `${base}/team/${team.code}/jaarplanning`,
        startsAt: instantAt(session.on, session.time),
        minutes: minutesOf(plans.find(({ mode }) => mode === session.mode)?.steps ?? []),
      }))
  })
}

function isMine(
  { stores }: Parts,
  team: TeamRow,
  personId: PersonId,
  { shift, on }: PlannedSession,
): boolean {
  if (shift === '') return true
  const workdays =
    stores.memberships.ofTeam(team.id).find(({ id }) => id === personId)?.workdays ?? []
  return workdays.length === 0 || workdays.some((day) => day === weekdayOf(on))
}
