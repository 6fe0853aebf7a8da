import type * as Y from 'yjs'
import { writeChanges } from '#shared/document/write.ts'
import type { Change } from '#shared/model/change.ts'

/** The gate bounds how many parts one update may have; a new card has about sixteen. */
const CHANGES_PER_UPDATE = 100

/** Writes any number of changes, as updates that the gate takes (SYNC6): a pasted list can be hundreds of cards. */
export function writeInPortions(doc: Y.Doc, changes: readonly Change[], origin: unknown): void {
  for (let at = 0; at < changes.length; at += CHANGES_PER_UPDATE) {
    writeChanges(doc, changes.slice(at, at + CHANGES_PER_UPDATE), origin)
  }
}
