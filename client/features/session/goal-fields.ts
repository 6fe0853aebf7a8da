import type { CardId } from '#shared/model/ids.ts'

/** The field in which is typed what was learned from a goal. */
export function learnedField(goalId: CardId): string {
  return `geleerd.${goalId}`
}

/** The field in which a measurement is typed. */
export function measureField(goalId: CardId): string {
  return `meting.${goalId}`
}

/** The field in which an action for this goal is typed. */
export function actionField(goalId: CardId): string {
  return `todo.${goalId}`
}

/** The goal of which such a field holds words. */
export function goalIn(field: string, fieldOf: (goalId: CardId) => string): CardId | null {
  const start = fieldOf('')
  return field.startsWith(start) ? field.slice(start.length) : null
}
