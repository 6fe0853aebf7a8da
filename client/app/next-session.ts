import { texts } from '#client/texts/texts.ts'
import { dayLabel, timeLabel } from '#client/ui/format.ts'
import type { BoardKind } from '#shared/model/board.ts'
import type { Instant } from '#shared/model/ids.ts'
import type { Team } from '#shared/protocol/http.ts'
import { dayOf } from '#shared/rules/calendar.ts'

/** [PLAN3] When a team stands at this board next: today's session counts until its time has come. */
export function nextSessionOf(
  team: Team,
  board: BoardKind,
  now: Instant,
): { title: string; text: string } {
  const wanted = board === 'scrum' ? 'scrumSession' : 'boardSession'
  const today = dayOf(now)
  const time = timeLabel(now)
  const next = team.upcoming.find(
    (session) =>
      session.mode === wanted &&
      (session.on > today || (session.on === today && time <= session.time)),
  )
  const title = board === 'scrum' ? texts.shell.nextScrumSession : texts.shell.nextBoardSession
  if (!next) return { title, text: texts.shell.notPlanned }
  return { title, text: texts.shell.sessionAt(dayLabel(next.on, today), next.time) }
}
