import * as Y from 'yjs'
import { cardsOf } from '#shared/document/keys.ts'
import { readBoard } from '#shared/document/read.ts'
import { anId } from '#tests/support/boards.ts'
import { handmade, type Part, TYPE, updateOf } from '#tests/support/hostile-updates.ts'
import type { Attack } from './attack.ts'
import { aCardOf, dealtWith, newcomer, type Target } from './target.ts'

const MALLORYS = 77

/** Bouke sends these updates; what a newcomer finds then. */
async function after(target: Target, ...updates: readonly Uint8Array[]): Promise<Y.Doc> {
  const mallory = await target.client('bouke')
  for (const update of updates) {
    if (mallory.isOpen) mallory.sendUpdate(update)
  }
  await dealtWith(mallory)
  mallory.close()
  return (await newcomer(target)).doc
}

function own(parts: readonly Part[], clock = 0): Uint8Array {
  return handmade([{ client: MALLORYS, clock, parts }])
}

export const ON_DOCUMENTS: readonly Attack[] = [
  {
    row: 13,
    title: 'write under the client id of somebody who is offline',
    async harms(target) {
      const anna = await target.client('anna')
      anna.write(aCardOf(target, 'anna', 'melk'))
      await dealtWith(anna)
      anna.close()
      const { clientID } = anna.doc
      const clock = Y.getState(anna.doc.store, clientID)
      // Offline, Anna goes on.
      const before = Y.encodeStateVector(anna.doc)
      anna.doc.getText('ambition').insert(0, 'Samen lezen')
      const annas = Y.encodeStateAsUpdate(anna.doc, before)
      await after(
        target,
        handmade([{ client: clientID, clock, parts: [{ gc: annas.byteLength }] }]),
      )
      const again = await target.client('anna')
      Y.applyUpdate(again.doc, annas)
      again.sendAnswer(annas)
      await dealtWith(again)
      return (await newcomer(target)).doc.getText('ambition').toString() !== 'Samen lezen'
    },
  },
  {
    row: 14,
    title: 'use up a clock: fourteen bytes, 2^52 edits',
    async harms(target) {
      const doc = await after(target, own([{ gc: 2 ** 52 }]))
      return Y.getState(doc.store, MALLORYS) > 1e9
    },
  },
  {
    row: 15,
    title: 'parts that hang on what nobody has are kept for ever',
    async harms(target) {
      const orphans = Array.from({ length: 200 }, (_, index) =>
        own([{ content: { any: [1] }, key: 'x' }], 10 + 2 * index),
      )
      const { store } = await after(target, ...orphans)
      return store.pendingStructs !== null
    },
  },
  {
    row: 17,
    title: 'ten thousand levels deep: nobody can read the board any more',
    async harms(target) {
      const parts: Part[] = Array.from({ length: 10_000 }, (_, clock) => ({
        parent: clock === 0 ? 'cards' : { client: MALLORYS, clock: clock - 1 },
        key: anId('x'),
        content: { type: TYPE.map },
      }))
      const doc = await after(target, own(parts))
      try {
        doc.getMap('cards').toJSON()
        return false
      } catch {
        return true
      }
    },
  },
  {
    row: 18,
    title: 'a card called __proto__',
    async harms(target) {
      const parts: Part[] = [{ parent: 'cards', key: '__proto__', content: { any: [1] } }]
      const doc = await after(target, own(parts))
      return doc.getMap('cards').has('__proto__')
    },
  },
  {
    row: 19,
    title: 'half an update leaves half of it behind',
    async harms(target) {
      const anna = await target.client('anna')
      anna.write(aCardOf(target, 'anna', 'melk'))
      await dealtWith(anna)
      const whole = updateOf(
        anna.doc,
        (doc) => {
          for (let index = 0; index < 5; index++) {
            cardsOf(doc).set(anId(`half${index}`), new Y.Map([['title', new Y.Text('Half')]]))
          }
        },
        MALLORYS,
      )
      const before = Y.encodeStateAsUpdate((await newcomer(target)).doc).byteLength
      // Ours lets nobody spoil a board more than twenty times a minute.
      const step = Math.ceil(whole.byteLength / 15)
      for (let length = whole.byteLength - 1; length > 0; length -= step) {
        const doc = await after(target, whole.slice(0, length))
        if (Y.encodeStateAsUpdate(doc).byteLength !== before) return true
      }
      return false
    },
  },
  {
    row: 9,
    title: 'an empty board in the place of everything there is',
    async harms(target) {
      const anna = await target.client('anna')
      anna.write(aCardOf(target, 'anna', 'melk'))
      await dealtWith(anna)
      const gone = updateOf(anna.doc, (doc) => cardsOf(doc).delete(anId('melk')), MALLORYS)
      return readBoard(await after(target, gone)).cards.size === 0
    },
  },
  {
    row: 29,
    title: 'a title of a hundred thousand characters',
    async harms(target) {
      const part: Part = { parent: 'ambition', content: { string: 'x'.repeat(100_000) } }
      const doc = await after(target, own([part]))
      return doc.getText('ambition').length > 2000
    },
  },
]
