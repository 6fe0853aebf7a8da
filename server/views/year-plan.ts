import type { SessionSettings, TeamRow } from '#server/database/teams.ts'
import type { Parts } from '#server/parts.ts'
import type { Day, TeamId } from '#shared/model/ids.ts'
import type { PersonFacts } from '#shared/model/people.ts'
import type { PlannedSession, SessionRhythm } from '#shared/model/year-plan.ts'
import type { YearPlan } from '#shared/protocol/year-plan.ts'
import { addDays, dayOf, type Holiday, schoolYearOf } from '#shared/rules/calendar.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'
import {
  nextSchoolYear,
  schoolYearFor,
  schoolYearSpan,
  yearToBegin,
} from '#shared/rules/school-year.ts'
import { plannedSessions, sessionsKept, upcomingSessions } from '#shared/rules/year-plan.ts'

/** A session that moved further than this counts in neither of the two months. */
export const MOVED_DAYS = 31
/** Longer than any summer: the next session is always within it. */
const AHEAD_DAYS = 120
const MOST_UPCOMING = 12

/** A group takes people from several schools, so there everybody sees the holidays of their own. */
export function holidaysFor(
  { stores }: Pick<Parts, 'stores'>,
  team: Pick<TeamRow, 'school_id'>,
  reader: PersonFacts | null,
): Holiday[] {
  const ownSchool = reader?.memberships.find(({ schoolId }) => schoolId !== null)?.schoolId ?? null
  const schoolId = team.school_id ?? ownSchool
  return schoolId === null ? shippedHolidays('north') : stores.schools.holidays(schoolId)
}

/**
 * [PLAN5] When a team holds its sessions. Until it says more, as its settings have it: bordsessie and scrumsessie, every
 * week since the team began.
 */
export function rhythmsOf(
  { stores }: Pick<Parts, 'stores'>,
  team: TeamRow,
): readonly SessionRhythm[] {
  return rhythmsOr(team, stores.yearPlans.rhythms(team.id))
}

/** [PLAN5] What a team said about its rhythm, or else what follows from its settings. */
export function rhythmsOr(
  team: SessionSettings,
  own: readonly SessionRhythm[],
): readonly SessionRhythm[] {
  if (own.length > 0) return own
  const weekly = {
    everyWeeks: 1,
    shift: '',
    firstOn: dayOf(team.created_at),
    lastOn: null,
  }
  return [
    {
      ...weekly,
      id: 'boardSession',
      mode: 'boardSession',
      weekday: team.board_session_weekday,
      time: team.board_session_time,
    },
    {
      ...weekly,
      id: 'scrumSession',
      mode: 'scrumSession',
      weekday: team.scrum_session_weekday,
      time: team.scrum_session_time,
    },
  ]
}

/** [PLAN2] Every session of a team between two days. */
export function viewPlannedSessions(
  parts: Pick<Parts, 'stores'>,
  team: TeamRow,
  asked: { readonly from: Day; readonly to: Day; readonly holidays: readonly Holiday[] },
): PlannedSession[] {
  const { yearPlans } = parts.stores
  return plannedSessions(
    {
      rhythms: rhythmsOf(parts, team),
      changes: yearPlans.changes(team.id),
      held: yearPlans.heldSince(team.id, `${addDays(asked.from, -1)}T00:00:00.000Z`),
      holidays: asked.holidays,
    },
    asked,
  )
}

/** [PLAN2] The sessions that are on the days of a window, also those that moved into it. */
export function viewSessionsIn(
  parts: Pick<Parts, 'stores'>,
  team: TeamRow,
  { from, to, holidays }: { readonly from: Day; readonly to: Day; readonly holidays: Holiday[] },
): PlannedSession[] {
  const range = { from: addDays(from, -MOVED_DAYS), to: addDays(to, MOVED_DAYS), holidays }
  return viewPlannedSessions(parts, team, range).filter(({ on }) => from <= on && on <= to)
}

/** [PLAN3] The sessions to come, for every screen that says when the next one is. */
export function viewUpcoming(
  parts: Pick<Parts, 'stores' | 'clock'>,
  team: TeamRow,
  holidays: readonly Holiday[],
) {
  const today = dayOf(parts.clock.now())
  const range = { from: addDays(today, -MOVED_DAYS), to: addDays(today, AHEAD_DAYS), holidays }
  return upcomingSessions(viewPlannedSessions(parts, team, range), today)
    .slice(0, MOST_UPCOMING)
    .map(({ mode, on, time, shift }) => ({ mode, on, time, shift }))
}

/** A school year of a team: its days, its rhythm, and how each session went. Undefined for a team that is gone. */
export function viewYearPlan(
  parts: Parts,
  teamId: TeamId,
  asked: { readonly year: string; readonly reader: PersonFacts },
): YearPlan | undefined {
  const { stores, clock } = parts
  const team = stores.teams.get(teamId)
  if (!team) return undefined
  const today = dayOf(clock.now())
  const holidays = holidaysFor(parts, team, asked.reader)
  const current = schoolYearFor(today, holidays)
  const span = asked.year === 'nu' ? current : schoolYearSpan(asked.year, holidays)
  const range = { from: span.firstOn, to: span.lastOn, holidays }
  const sessions = viewPlannedSessions(parts, team, range)
  const begun = stores.yearPlans.begun(teamId)
  const began = begun.find(({ schoolYear }) => schoolYear === span.code)
  const rhythms = rhythmsOf(parts, team)
  return {
    schoolYear: span.code,
    firstOn: span.firstOn,
    lastOn: span.lastOn,
    years: yearsFrom(firstDay(parts, team, rhythms), nextSchoolYear(current.code)),
    toBegin: yearToBegin(today, {
      holidays,
      begun: begun.map(({ schoolYear }) => schoolYear),
      teamSince: dayOf(team.created_at),
    }),
    begun: began ? { at: began.at, by: began.by } : null,
    holidays,
    rhythms: rhythms.filter(({ lastOn }) => lastOn === null || lastOn >= today),
    sessions,
    kept: sessionsKept(sessions, today),
  }
}

/** The first day of which the year plan knows something. */
function firstDay({ stores }: Parts, team: TeamRow, rhythms: readonly SessionRhythm[]): Day {
  const heldAt = stores.yearPlans.firstHeldAt(team.id)
  const days = [...rhythms.map(({ firstOn }) => firstOn), ...(heldAt ? [dayOf(heldAt)] : [])]
  return days.sort()[0] ?? dayOf(team.created_at)
}

function yearsFrom(first: Day, last: string): string[] {
  const years: string[] = []
  for (let code = schoolYearOf(first); code <= last; code = nextSchoolYear(code)) years.push(code)
  return years
}
