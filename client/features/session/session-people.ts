import type { Day } from '#shared/model/ids.ts'
import type { RunningSession } from '#shared/model/session.ts'
import type { Member } from '#shared/protocol/http.ts'
import { weekdayOf } from '#shared/rules/calendar.ts'

/**
 * The faces of a session, or of a team without one: who leads first, then who keeps the time, who works today, and the others. Being there changes
 * no place: a face must not move away under a finger.
 */
export function inSession(
  members: readonly Member[],
  session: RunningSession | null,
  today: Day,
): readonly Member[] {
  const weekday = weekdayOf(today)
  const rank = ({ id, workdays }: Member): number => {
    if (id === session?.leaderId) return 0
    if (id === session?.timekeeperId) return 1
    return (workdays as readonly number[]).includes(weekday) ? 2 : 3
  }
  return [...members].sort(
    (one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'nl'),
  )
}
