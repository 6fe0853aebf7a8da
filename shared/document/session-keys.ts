import type * as Y from 'yjs'

/**
 * The running session is a Y.Map of plain values: the five keys of `SessionValues`, `here/<person>` for who is there and
 * `seen/<card>` for actions that were dealt with. The values of the last two are the id of the session they belong to,
 * with how it was dealt with behind it.
 */
export function sessionOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('session')
}

export const HERE = 'here/'
export const SEEN_CARD = 'seen/'
