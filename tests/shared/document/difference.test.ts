import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cardDifference, difference } from '#shared/document/difference.ts'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Change, ValueChange } from '#shared/model/change.ts'
import { decide } from '#shared/rules/cards.ts'
import { added, anyCards, anyCommand } from '#tests/support/any-board.ts'
import {
  ANNA,
  aBoard,
  aCard,
  aContext,
  aCopyOf,
  aDocument,
  anId,
  BOUKE,
  plain,
} from '#tests/support/boards.ts'

const melk = anId('melk')
const set = <Value extends Omit<ValueChange, 'type' | 'cardId'>>(change: Value): Change =>
  ({ type: 'value-set', cardId: melk, ...change }) as ValueChange

describe('the difference between two boards', () => {
  test('turns one into the other', () => {
    fc.assert(
      fc.property(anyCards, fc.array(anyCommand, { maxLength: 8 }), (cards, commands) => {
        const doc = aDocument()
        writeChanges(doc, added(cards), null)
        const copy = aCopyOf(doc)
        let made = 0
        for (const command of commands) {
          const context = aContext({ newId: () => anId(`n${++made}`) })
          const result = decide(command, readBoard(doc), context)
          if (result.ok) writeChanges(doc, result.value, null)
        }
        writeChanges(copy, difference(readBoard(copy), readBoard(doc)), null)
        expect(plain(readBoard(copy))).toEqual(plain(readBoard(doc)))
      }),
      { numRuns: 50 },
    )
  }, 30_000)

  test('between a board and itself is nothing', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const doc = aDocument(...cards)
        expect(difference(readBoard(doc), readBoard(doc))).toEqual([])
      }),
    )
  }, 30_000)

  test('names each change of a card once', () => {
    const step = { id: anId('s'), text: 'Bellen', done: false, position: 'a0' }
    const cards = [
      aCard('melk', 'scrum/todo', { title: 'Melk', ownerId: ANNA, people: [ANNA], steps: [step] }),
      aCard('melk', 'scrum/doing', { title: 'Melk halen', people: [BOUKE], dueOn: '2026-01-26' }),
    ].map((card) => aBoard(card).cards.get(melk))
    const [before, after] = cards
    if (!before || !after) throw new Error('the card is not on the board')
    expect(cardDifference(before, after)).toEqual([
      set({ field: 'place', value: { board: 'scrum', column: 'doing', position: 'a0' } }),
      set({ field: 'ownerId', value: null }),
      set({ field: 'dueOn', value: '2026-01-26' }),
      { type: 'text-set', cardId: melk, field: 'title', text: 'Melk halen' },
      { type: 'person-set', cardId: melk, personId: ANNA, present: false },
      { type: 'person-set', cardId: melk, personId: BOUKE, present: true },
      { type: 'step-set', cardId: melk, stepId: step.id, step: null },
    ])
  })
})
