import type * as Y from 'yjs'

/**
 * The shape of a team's document (SYNC12):
 *
 *     ambition: Y.Text
 *     cards: Y.Map<CardId, card>
 *     card:  Y.Map with one Y.Text per text field, one plain value per value field,
 *            people: Y.Map<PersonId, true>
 *            steps:  Y.Map<StepId, Y.Map{ text: Y.Text, done: boolean, position: string }>
 *
 * Only this folder knows these keys.
 */
export const ROOTS = ['cards', 'ambition'] as const

export type YCard = Y.Map<unknown>

export function cardsOf(doc: Y.Doc): Y.Map<YCard> {
  return doc.getMap('cards')
}

export function ambitionOf(doc: Y.Doc): Y.Text {
  return doc.getText('ambition')
}
