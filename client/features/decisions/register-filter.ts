import type { Decision, DecisionScope, DecisionStatus } from '#shared/model/decision.ts'
import type { Day, PersonId } from '#shared/model/ids.ts'
import { dayOf, schoolYearOf } from '#shared/rules/calendar.ts'
import { isToEvaluate, statusOf } from '#shared/rules/decisions.ts'

export const VIEWS = ['valid', 'toEvaluate', 'all'] as const
export type View = (typeof VIEWS)[number]

export type RegisterFilter = {
  readonly view: View
  /** `2526`; null for every year. */
  readonly year: string | null
  readonly scope: DecisionScope | null
  readonly status: DecisionStatus | null
  readonly search: string
}

/** Whether a decision is in a view: what holds now was not followed up by another. */
export function isIn(view: View, decision: Decision, today: Day): boolean {
  switch (view) {
    case 'valid':
      return decision.followedById === null
    case 'toEvaluate':
      return isToEvaluate(decision, today)
    case 'all':
      return true
  }
}

export function yearOf(decision: Decision): string {
  return schoolYearOf(dayOf(decision.at))
}

/** Newest first. A search looks at number, words, and who were there. */
export function filtered(
  decisions: readonly Decision[],
  { view, year, scope, status, search }: RegisterFilter,
  { today, nameOf }: { today: Day; nameOf: (id: PersonId) => string },
): Decision[] {
  const wanted = search.trim().toLowerCase()
  return decisions
    .filter(
      (decision) =>
        isIn(view, decision, today) &&
        (year === null || yearOf(decision) === year) &&
        (scope === null || decision.body.scope === scope) &&
        (status === null || statusOf(decision, today) === status) &&
        (wanted === '' || wordsOf(decision, nameOf).includes(wanted)),
    )
    .reverse()
}

function wordsOf({ number, body, events }: Decision, nameOf: (id: PersonId) => string): string {
  const { title, question, text, presentIds } = body
  const added = events.map((event) => event.body.text)
  return [number, title, question, text, ...added, ...presentIds.map(nameOf)]
    .join('\n')
    .toLowerCase()
}
