import type { Card } from '#shared/model/card.ts'
import type { Day } from '#shared/model/ids.ts'
import type { Team } from '#shared/protocol/http.ts'
import { addDays, type Holiday, weekdayOf } from '#shared/rules/calendar.ts'

export type PlanningRow =
  | { readonly kind: 'card'; readonly day: Day; readonly time: string; readonly card: Card }
  | { readonly kind: 'session'; readonly day: Day; readonly time: string }
  | { readonly kind: 'holiday'; readonly day: Day; readonly time: ''; readonly holiday: Holiday }

export type PlanningWeek = { readonly monday: Day; readonly rows: readonly PlanningRow[] }

export type Planning = {
  readonly weeks: readonly PlanningWeek[]
  /** Cards that do not stand in the coming two weeks: without a day, further on, or past. */
  readonly rest: readonly Card[]
}

type Facts = {
  readonly cards: readonly Card[]
  readonly team: Pick<Team, 'upcoming' | 'holidays'>
  readonly today: Day
  /** The time now, `15:20`: a session that is over is not coming any more. */
  readonly time: string
}

const DAYS_AHEAD = 14

/** What stands in the planning of the coming two weeks, day by day, together with the next session and holidays. */
export function planningOf({ cards, team, today, time }: Facts): Planning {
  const until = addDays(today, DAYS_AHEAD)
  const isComing = (day: Day | undefined): day is Day =>
    day !== undefined && today <= day && day <= until
  const rows: PlanningRow[] = []
  const rest: Card[] = []
  for (const card of cards) {
    if (isComing(card.dueOn)) {
      rows.push({ kind: 'card', day: card.dueOn, time: card.time ?? '', card })
    } else {
      rest.push(card)
    }
  }
  for (const holiday of team.holidays) {
    if (holiday.lastOn < today || holiday.firstOn > until) continue
    const day = holiday.firstOn < today ? today : holiday.firstOn
    rows.push({ kind: 'holiday', day, time: '', holiday })
  }
  const session = comingSession(team, today, time)
  if (session && isComing(session.on)) {
    rows.push({ kind: 'session', day: session.on, time: session.time })
  }
  return { weeks: byWeek(rows), rest: rest.sort(undatedLast) }
}

/** [PLAN3] The next bordsessie: today counts until it has begun. */
export function comingSession(
  { upcoming }: Facts['team'],
  today: Day,
  time: string,
): Team['upcoming'][number] | undefined {
  return upcoming.find(
    (session) =>
      session.mode === 'boardSession' &&
      (session.on > today || (session.on === today && time <= session.time)),
  )
}

function byWeek(rows: readonly PlanningRow[]): PlanningWeek[] {
  const weeks = new Map<Day, PlanningRow[]>()
  for (const row of [...rows].sort(byMoment)) {
    const monday = addDays(row.day, 1 - weekdayOf(row.day))
    const week = weeks.get(monday)
    if (week) week.push(row)
    else weeks.set(monday, [row])
  }
  return [...weeks].map(([monday, ofWeek]) => ({ monday, rows: ofWeek }))
}

/** What has no time is about the whole day and comes first. */
function byMoment(one: PlanningRow, other: PlanningRow): number {
  return compare(`${one.day} ${one.time}`, `${other.day} ${other.time}`)
}

function undatedLast(one: Card, other: Card): number {
  return compare(one.dueOn ?? '9999', other.dueOn ?? '9999')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
