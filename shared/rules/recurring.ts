import { type Card, isWork } from '#shared/model/card.ts'
import type { Change } from '#shared/model/change.ts'
import type { CardId, Day, Instant } from '#shared/model/ids.ts'
import type { Weekday } from '#shared/model/people.ts'
import type { BoardSnapshot } from '#shared/model/snapshot.ts'
import {
  addDays,
  type Holiday,
  isSchoolDay,
  nextSession,
  nextWorkday,
  weekdayOf,
} from './calendar.ts'
import { positionsAtEnd } from './ordering.ts'

/** The next copy comes at most three weeks before its day: further ahead nobody plans. */
const AHEAD_DAYS = 21
/** More than a year and a summer: no rhythm is silent longer. */
const HORIZON_DAYS = 430

type SchoolPlan = { readonly sessionOn: Weekday; readonly holidays: readonly Holiday[] }

/**
 * [ACT8] The day on which the next copy of a recurring task is due; null when none is due yet. There is never more than
 * one open copy, what was missed is not made up for, and nothing is due in a holiday.
 */
export function nextCopyDue(
  template: Card,
  board: BoardSnapshot,
  today: Day,
  plan: SchoolPlan,
): Day | null {
  if (!template.recurring || template.rhythm === undefined || template.dueOn === undefined)
    return null
  if (template.shelved || template.place.column !== 'backlog') return null
  let after = addDays(today, -1)
  for (const copy of board.cards.values()) {
    if (copy.recursFrom !== template.id) continue
    if (isOpen(copy)) return null
    if (copy.dueOn !== undefined && copy.dueOn > after) after = copy.dueOn
  }
  const due = firstOccurrence(template, after, plan)
  return due !== null && due <= addDays(today, AHEAD_DAYS) ? due : null
}

function isOpen(card: Card): boolean {
  return isWork(card) && !card.shelved && card.place.column !== 'done'
}

/** The first day after `after`, and not before the first one of the task, on which it comes back. */
function firstOccurrence(template: Card, after: Day, plan: SchoolPlan): Day | null {
  const first = template.dueOn ?? after
  const from = after >= first ? addDays(after, 1) : first
  const { sessionOn, holidays } = plan
  switch (template.rhythm) {
    case 'weekly':
      return nextSession(addDays(from, -1), schoolWeekday(first), holidays)
    case 'everySession':
      return nextSession(addDays(from, -1), sessionOn, holidays)
    case 'monthly':
      return firstOnDate(from, (day) => isSameDate(day, first), after, holidays)
    case 'yearly':
      return firstOnDate(
        from,
        (day) => day.slice(5, 7) === first.slice(5, 7) && isSameDate(day, first),
        after,
        holidays,
      )
    default:
      return null
  }
}

/** A task that is due on a day in the weekend comes back on Mondays. */
function schoolWeekday(day: Day): Weekday {
  const weekday = weekdayOf(day)
  return weekday > 5 ? 1 : (weekday as Weekday)
}

/** The same date, or the last day of a month that is too short for it. */
function isSameDate(day: Day, first: Day): boolean {
  if (day.slice(8) === first.slice(8)) return true
  return day.slice(8) < first.slice(8) && addDays(day, 1).slice(8) === '01'
}

/** On a holiday or in the weekend it moves to the next school day, as long as that is after the last one. */
function firstOnDate(
  from: Day,
  suits: (day: Day) => boolean,
  after: Day,
  holidays: readonly Holiday[],
): Day | null {
  // A date in a long holiday that has begun can still move to a school day to come.
  for (let day = addDays(from, -60), ahead = 0; ahead < HORIZON_DAYS; ahead++) {
    if (suits(day)) {
      const moved = isSchoolDay(day, holidays) ? day : nextWorkday(day, [], holidays)
      if (moved >= from && moved > after) return moved
    }
    day = addDays(day, 1)
  }
  return null
}

/** [ACT8] The copy itself, on "te doen", with the owner and steps of its template. Its id comes from template and day. */
export function copyOf(
  template: Card,
  board: BoardSnapshot,
  made: { readonly id: CardId; readonly dueOn: Day; readonly at: Instant },
): Change[] {
  if (board.cards.has(made.id)) return []
  const others = (board.columns['scrum/todo'] ?? []).flatMap((id) => board.cards.get(id) ?? [])
  const [position = 'a0'] = positionsAtEnd(others, 1)
  const { title, explanation, theme, ownerId, people, createdBy } = template
  return [
    {
      type: 'card-added',
      card: {
        id: made.id,
        type: 'task',
        place: { board: 'scrum', column: 'todo', position },
        title,
        explanation,
        createdAt: made.at,
        createdBy,
        dueOn: made.dueOn,
        people,
        recursFrom: template.id,
        ...(ownerId === undefined ? {} : { ownerId }),
        ...(theme === undefined ? {} : { theme }),
        steps: template.steps.map((step) => ({ ...step, done: false })),
      },
    },
  ]
}
