import type * as Y from 'yjs'
import type { PostponementId } from '#shared/model/ids.ts'

/**
 * The shape of a team's document (SYNC12):
 *
 *     ambition: Y.Text
 *     cards: Y.Map<CardId, card>
 *     card:  Y.Map with one Y.Text per text field, one plain value per value field,
 *            people: Y.Map<PersonId, true>
 *            steps:  Y.Map<StepId, Y.Map{ text: Y.Text, done: boolean, position: string }>
 *            `postponed:<id>`: one plain value per postponement, so that cards of before there were any can get
 *            them without a list that two people would both have to start
 *     session: the session that runs, see session-keys.ts
 *
 * Only this folder knows these keys.
 */
export const ROOTS = ['cards', 'ambition', 'session'] as const

export type YCard = Y.Map<unknown>

const POSTPONED = 'postponed:'

export function postponementKey(id: PostponementId): string {
  return `${POSTPONED}${id}`
}

/** The id in the key of a postponement; `null` for any other key of a card. */
export function postponementIn(key: string): PostponementId | null {
  return key.startsWith(POSTPONED) ? key.slice(POSTPONED.length) : null
}

export function cardsOf(doc: Y.Doc): Y.Map<YCard> {
  return doc.getMap('cards')
}

export function ambitionOf(doc: Y.Doc): Y.Text {
  return doc.getText('ambition')
}
