import { texts } from '#client/texts/texts.ts'
import { dayLabel, timeLabel } from '#client/ui/format.ts'
import type { BoardKind } from '#shared/model/board.ts'
import type { Instant } from '#shared/model/ids.ts'
import type { Team } from '#shared/protocol/http.ts'
import { addDays, dayOf, nextSession } from '#shared/rules/calendar.ts'

/** When a team stands at this board next: today's session counts until its time has come. */
export function nextSessionOf(
  team: Team,
  board: BoardKind,
  now: Instant,
): { title: string; text: string } {
  const { weekday, time } = board === 'scrum' ? team.scrumSession : team.boardSession
  const today = dayOf(now)
  const from = timeLabel(now) < time ? addDays(today, -1) : today
  const day = dayLabel(nextSession(from, weekday, team.holidays), today)
  const title = board === 'scrum' ? texts.shell.nextScrumSession : texts.shell.nextBoardSession
  return { title, text: texts.shell.sessionAt(day, time) }
}
