import type { Parts } from '#server/parts.ts'
import type { Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { SessionRhythm } from '#shared/model/year-plan.ts'
import { addDays } from '#shared/rules/calendar.ts'
import { daysOfRhythm } from '#shared/rules/year-plan.ts'
import type { DemoDays } from './demo-days.ts'

/** The weeks that the held sessions of the demo go back. */
const WEEKS = 7

/** The rhythm of a team: both boards every week, a werksessie every four; one session to come is let go. */
export function planYear(
  { stores }: Parts,
  teamId: TeamId,
  { days, at, by }: { readonly days: DemoDays; readonly at: Instant; readonly by: PersonId },
): void {
  const team = stores.teams.get(teamId)
  if (!team) return
  const firstOn = addDays(days.past(1), 1 - WEEKS * 7)
  const going = { everyWeeks: 1, shift: '', firstOn, lastOn: null }
  const board: SessionRhythm = {
    ...going,
    id: 'boardSession',
    mode: 'boardSession',
    weekday: team.board_session_weekday,
    time: team.board_session_time,
  }
  const scrum = { weekday: team.scrum_session_weekday, time: team.scrum_session_time }
  const rhythms: readonly SessionRhythm[] = [
    board,
    { ...going, ...scrum, id: 'scrumSession', mode: 'scrumSession' },
    {
      ...going,
      id: 'workSession',
      mode: 'workSession',
      weekday: scrum.weekday,
      time: '15:45',
      everyWeeks: 4,
      firstOn: days.future(6),
    },
  ]
  for (const rhythm of rhythms) stores.yearPlans.putRhythm(teamId, rhythm)
  letGo({ from: days.future(8), to: days.future(30) }, 'Rapportgesprekken')
  // Where the Verbeterbord is quiet, the team said why once.
  if (team.code === 'MAR') letGo({ from: days.past(12), to: days.past(1) }, 'Oudergesprekken')

  function letGo(range: Parameters<typeof daysOfRhythm>[1], reason: string): void {
    const [plannedOn] = daysOfRhythm(board, range, days.holidays)
    if (plannedOn === undefined) return
    const what = { team_id: teamId, rhythm_id: board.id, planned_on: plannedOn, on_day: plannedOn }
    const why = { status: 'cancelled', time: board.time, reason } as const
    stores.yearPlans.putChange({ ...what, ...why, person_id: by, at })
  }
}
