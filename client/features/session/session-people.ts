import type { Day } from '#shared/model/ids.ts'
import type { RunningSession } from '#shared/model/session.ts'
import type { Member } from '#shared/protocol/http.ts'
import { weekdayOf } from '#shared/rules/calendar.ts'

/** The faces of a session: who leads first, then who keeps the time, who is there, and who works today. */
export function inSession(
  members: readonly Member[],
  session: RunningSession,
  today: Day,
): readonly Member[] {
  const weekday = weekdayOf(today)
  const rank = ({ id, workdays }: Member): number => {
    if (id === session.leaderId) return 0
    if (id === session.timekeeperId) return 1
    if (session.present.includes(id)) return 2
    return (workdays as readonly number[]).includes(weekday) ? 3 : 4
  }
  return [...members].sort(
    (one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'nl'),
  )
}
