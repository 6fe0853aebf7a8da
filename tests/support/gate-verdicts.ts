import { expect } from 'vitest'
import type * as Y from 'yjs'
import type { Verdict } from '#server/sync/gate.ts'
import { cardsOf } from '#shared/document/keys.ts'
import { anId, BOUKE, CARLA } from './boards.ts'
import { aGatedDocument } from './gated-document.ts'
import { updateOf } from './hostile-updates.ts'

/** An ordinary update that Bouke may make. */
export function rename(title: string) {
  return [{ type: 'text-set', cardId: anId('melk'), field: 'title', text: title }] as const
}

/** What the gate says of an update, short. */
export function codeOf(verdict: Verdict): string {
  return verdict.kind === 'refused' ? verdict.code : verdict.kind
}

/** Why a change by Bouke is refused. Nothing of it stays, and the board goes on for the others. */
export function refusalOf(change: (doc: Y.Doc) => void, personId = BOUKE): string {
  const gated = aGatedDocument('melk')
  const before = gated.bytes()
  const verdict = gated.offer(updateOf(gated.doc, change, 77), personId)
  expect(gated.bytes()).toBe(before)
  expect(codeOf(gated.write(rename('Gaat door'), CARLA))).toBe('accepted')
  return codeOf(verdict)
}

/** The card that is there from the start. */
export function melk(doc: Y.Doc): Y.Map<unknown> {
  const card = cardsOf(doc).get(anId('melk'))
  if (!card) throw new Error('there is no milk')
  return card
}
