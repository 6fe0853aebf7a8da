import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Change } from '#shared/model/change.ts'
import { decide } from '#shared/rules/cards.ts'
import { inverse, stillStands } from '#shared/rules/undo.ts'
import { added, anyCards, anyCommand } from '#tests/support/any-board.ts'
import {
  ANNA,
  aBoard,
  aCard,
  aContext,
  aDocument,
  anId,
  BOUKE,
  NOW,
  plain,
} from '#tests/support/boards.ts'

const melk = anId('melk')
const isThere = (change: Change | null): change is Change => change !== null

test('[UNDO1] doing and undoing any command gives the same board back', () => {
  fc.assert(
    fc.property(anyCards, anyCommand, (cards, command) => {
      const doc = aDocument()
      writeChanges(doc, added(cards), null)
      const before = readBoard(doc)
      const context = aContext()
      const result = decide(command, before, context)
      if (!result.ok) return
      const inverses = result.value.map((change) => inverse(change, before, context))
      writeChanges(doc, result.value, null)
      writeChanges(doc, inverses.filter(isThere).reverse(), null)
      const now = plain(readBoard(doc))
      const newIds = result.value.map((change) => change.type === 'card-added' && change.card.id)
      // A new card is never gone again, it goes to the bin.
      for (const card of now.cards.filter(({ id }) => newIds.includes(id))) {
        expect(card.shelved).toEqual({ shelf: 'bin', at: NOW, by: BOUKE })
      }
      expect({ ...now, cards: now.cards.filter(({ id }) => !newIds.includes(id)) }).toEqual(
        plain(before),
      )
    }),
    { numRuns: 200 },
  )
}, 30_000)

test('[UNDO2] what was just done still stands', () => {
  fc.assert(
    fc.property(anyCards, anyCommand, (cards, command) => {
      const doc = aDocument()
      writeChanges(doc, added(cards), null)
      const result = decide(command, readBoard(doc), aContext())
      if (!result.ok) return
      writeChanges(doc, result.value, null)
      const board = readBoard(doc)
      for (const change of result.value) {
        const isEditOfMissingStep =
          change.type === 'step-set' &&
          change.step !== null &&
          !board.cards.get(change.cardId)?.steps.some(({ id }) => id === change.stepId)
        expect(stillStands(change, board)).toBe(!isEditOfMissingStep)
      }
    }),
    { numRuns: 200 },
  )
}, 30_000)

describe('[UNDO2] what somebody changed since no longer stands', () => {
  const step = { id: anId('s'), text: 'Bellen', done: false, position: 'a0' }
  const board = aBoard(
    aCard('melk', 'scrum/todo', { title: 'Melk', ownerId: ANNA, people: [BOUKE], steps: [step] }),
  )
  const rows: readonly (readonly [Change, boolean])[] = [
    [{ type: 'value-set', cardId: melk, field: 'ownerId', value: ANNA }, true],
    [{ type: 'value-set', cardId: melk, field: 'ownerId', value: BOUKE }, false],
    [{ type: 'value-set', cardId: melk, field: 'ownerId', value: null }, false],
    [{ type: 'value-set', cardId: melk, field: 'dueOn', value: null }, true],
    [
      {
        type: 'value-set',
        cardId: melk,
        field: 'place',
        value: { position: 'a0', column: 'todo', board: 'scrum' },
      },
      true,
    ],
    [
      {
        type: 'value-set',
        cardId: melk,
        field: 'place',
        value: { board: 'scrum', column: 'todo', position: 'a1' },
      },
      false,
    ],
    [{ type: 'text-set', cardId: melk, field: 'title', text: 'Melk' }, true],
    [{ type: 'text-set', cardId: melk, field: 'title', text: 'Melk!' }, false],
    [{ type: 'person-set', cardId: melk, personId: BOUKE, present: true }, true],
    [{ type: 'person-set', cardId: melk, personId: BOUKE, present: false }, false],
    [{ type: 'step-set', cardId: melk, stepId: step.id, step }, true],
    [{ type: 'step-set', cardId: melk, stepId: step.id, step: { done: true } }, false],
    [{ type: 'step-set', cardId: melk, stepId: step.id, step: null }, false],
    [{ type: 'step-set', cardId: melk, stepId: anId('weg'), step: null }, true],
    [{ type: 'step-set', cardId: melk, stepId: anId('weg'), step }, false],
    [{ type: 'ambition-set', text: '' }, true],
    [{ type: 'ambition-set', text: 'Lezen' }, false],
    [{ type: 'card-added', card: aCard('melk', 'scrum/todo') }, true],
    [{ type: 'card-added', card: aCard('weg', 'scrum/todo') }, false],
    [{ type: 'value-set', cardId: anId('weg'), field: 'ownerId', value: ANNA }, false],
  ]
  test.each(rows)('%j: %s', (change, expected) => {
    expect(stillStands(change, board)).toBe(expected)
  })
})

test('[UNDO1] there is nothing to take back on a card that was not there', () => {
  const change: Change = { type: 'value-set', cardId: anId('weg'), field: 'ownerId', value: ANNA }
  expect(inverse(change, aBoard(), aContext())).toBeNull()
})
