import type { BoardKind } from '#shared/model/board.ts'
import type { Day } from '#shared/model/ids.ts'
import type { Weekday } from '#shared/model/people.ts'
import type { Team } from '#shared/protocol/http.ts'
import { nextSession, weekdayOf } from '#shared/rules/calendar.ts'

/**
 * [PLAN3] The day on which a team stands at this board after today; for somebody with working days, of a ploeg that
 * they are in. Without a plan the usual weekday.
 */
export function nextSessionDay(
  team: Pick<Team, 'upcoming' | 'boardSession' | 'scrumSession' | 'holidays'>,
  board: BoardKind,
  who: { readonly today: Day; readonly workdays: readonly Weekday[] },
): Day {
  const mode = board === 'scrum' ? 'scrumSession' : 'boardSession'
  const { today, workdays } = who
  const coming = team.upcoming.filter((session) => session.mode === mode && session.on > today)
  const isThere = (day: Day) => workdays.some((workday) => workday === weekdayOf(day))
  const own = coming.find(({ shift, on }) => shift === '' || workdays.length === 0 || isThere(on))
  const next = own ?? coming[0]
  if (next) return next.on
  const { weekday } = board === 'scrum' ? team.scrumSession : team.boardSession
  return nextSession(today, weekday, team.holidays)
}
