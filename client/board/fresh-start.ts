import type * as Y from 'yjs'
import { difference } from '#shared/document/difference.ts'
import { readBoard } from '#shared/document/read.ts'
import type { Change } from '#shared/model/change.ts'
import { writeInPortions } from './portions.ts'
import { mayOfferAgain, unsentChanges } from './rescue.ts'
import { offerAgain, type Unsent, withChanges } from './unsent.ts'

/** What became of unsent work in a fresh document: offered again and so unsent anew, or left to be read out. */
export type Moved = { readonly unsent: readonly Unsent[]; readonly left: readonly Change[] }

/** Offers again what the server lacked of a refused document, but for what can only be refused once more (SYNC6). */
export function moveRefused(
  refused: Y.Doc,
  fresh: Y.Doc,
  mayOffer: boolean,
  origin: unknown,
): Moved {
  const lacking = unsentChanges(refused, fresh)
  const again = mayOffer ? lacking.filter(mayOfferAgain) : []
  const unsent = withChanges([], again, readBoard(fresh))
  writeInPortions(fresh, again, origin)
  return { unsent, left: lacking.filter((change) => !again.includes(change)) }
}

/**
 * [SYNC10] In another epoch only my own unsent changes count: the rest of the old copy is what was restored away or
 * rewritten. Of a copy that had more waiting than it remembers, all that differs is read out, and nothing written.
 */
export function moveToEpoch(
  old: Y.Doc,
  fresh: Y.Doc,
  work: { unsent: readonly Unsent[]; waiting: number; mayOffer: boolean; origin: unknown },
): Moved {
  const { unsent, waiting, mayOffer, origin } = work
  if (unsent.length === 0 && waiting > 0) {
    return { unsent: [], left: difference(readBoard(fresh), readBoard(old)) }
  }
  const left = mayOffer ? offerAgain(fresh, unsent, origin) : unsent
  return { unsent: unsent.filter((one) => !left.includes(one)), left: changesOf(left) }
}

export function changesOf(unsent: readonly Unsent[]): Change[] {
  return unsent.map(({ change }) => change)
}
