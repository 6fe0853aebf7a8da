import { texts } from '#client/texts/texts.ts'
import type { Day } from '#shared/model/ids.ts'
import type { MyAction } from '#shared/protocol/http.ts'
import { addDays, weekdayOf } from '#shared/rules/calendar.ts'

export type ActionWeek<Action> = { readonly title: string; readonly actions: readonly Action[] }

/**
 * My actions under the week they are due in, the nearest day first; what has no day yet and
 * what waits for something come last.
 */
export function weeksOf<Action extends MyAction>(
  actions: readonly Action[],
  today: Day,
): ActionWeek<Action>[] {
  const sunday = addDays(today, 7 - weekdayOf(today))
  const nextSunday = addDays(sunday, 7)
  const titleOf = ({ dueOn, column, waiting }: MyAction): string => {
    if (column === 'done') return texts.myActions.thisWeek
    if (waiting) return texts.myNews.waiting
    if (dueOn === null) return texts.myActions.withoutDay
    if (dueOn < today) return texts.myActions.openSince
    if (dueOn <= sunday) return texts.myActions.thisWeek
    return dueOn <= nextSunday ? texts.myActions.nextWeek : texts.myActions.later
  }
  const weeks = new Map<string, Action[]>()
  for (const action of [...actions].sort(byDay)) {
    const title = titleOf(action)
    const week = weeks.get(title)
    if (week) week.push(action)
    else weeks.set(title, [action])
  }
  return [...weeks].map(([title, found]) => ({ title, actions: found }))
}

function byDay(one: MyAction, other: MyAction): number {
  const last = '9999-12-31'
  if (one.waiting !== other.waiting) return one.waiting ? 1 : -1
  const days = (one.dueOn ?? last).localeCompare(other.dueOn ?? last)
  return days === 0 ? one.title.localeCompare(other.title, 'nl') : days
}
