import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { Change, ValueChange } from '#shared/model/change.ts'
import { decide } from '#shared/rules/cards.ts'
import { added, anyCards, anyCommand } from '#tests/support/any-board.ts'
import {
  ANNA,
  aCard,
  aContext,
  aCopyOf,
  aDocument,
  anId,
  CARLA,
  meet,
  plain,
} from '#tests/support/boards.ts'

const melk = anId('melk')
const set = <Value extends Omit<ValueChange, 'type' | 'cardId'>>(change: Value): Change =>
  ({ type: 'value-set', cardId: melk, ...change }) as ValueChange

/** Two screens that each do something before they hear of each other. */
function atOnce(start: Y.Doc, one: readonly Change[], other: readonly Change[]) {
  const left = aCopyOf(start)
  const right = aCopyOf(start)
  writeChanges(left, one, null)
  writeChanges(right, other, null)
  meet(left, right)
  expect(plain(readBoard(left))).toEqual(plain(readBoard(right)))
  return readBoard(left)
}

describe('two screens at once', () => {
  const to = (column: 'doing' | 'done' | 'todo', position: string): Change =>
    set({ field: 'place', value: { board: 'scrum', column, position } })

  test('[SYNC12] two moves of one card leave one card, in one of the two places', () => {
    const board = atOnce(
      aDocument(aCard('melk', 'scrum/todo')),
      [to('doing', 'a5')],
      [to('done', 'Zz')],
    )
    const lying = Object.entries(board.columns).flatMap(([key, ids]) => ids.map((id) => [key, id]))
    expect(lying).toHaveLength(1)
    const place = board.cards.get(melk)?.place
    expect(['doing a5', 'done Zz']).toContain(`${place?.column} ${place?.position}`)
  })

  test('[SYNC12] typing in one text keeps the words of both', () => {
    const start = aDocument(aCard('melk', 'scrum/todo', { explanation: 'Twee kratten' }))
    const type = (text: string): Change[] => [
      { type: 'text-set', cardId: melk, field: 'explanation', text },
    ]
    const board = atOnce(start, type('Vandaag: Twee kratten'), type('Twee kratten, graag vol'))
    expect(board.cards.get(melk)?.explanation).toBe('Vandaag: Twee kratten, graag vol')
  })

  test('[SYNC12] helpers added by two people are both there', () => {
    const add = (personId: string): Change[] => [
      { type: 'person-set', cardId: melk, personId, present: true },
    ]
    const board = atOnce(aDocument(aCard('melk', 'scrum/todo')), add(ANNA), add(CARLA))
    expect(board.cards.get(melk)?.people).toEqual([ANNA, CARLA])
  })

  test('[SYNC12] steps added by two people are both there, in one order', () => {
    const add = (word: string): Change[] => [
      {
        type: 'step-set',
        cardId: melk,
        stepId: anId(word),
        step: { text: word, done: false, position: 'a0' },
      },
    ]
    const board = atOnce(aDocument(aCard('melk', 'scrum/todo')), add('b'), add('a'))
    expect(board.cards.get(melk)?.steps.map((step) => step.text)).toEqual(['a', 'b'])
  })

  test('[SYNC12] one ticks a step while another rewords and a third moves it', () => {
    const step = { id: anId('s'), text: 'Bellen', done: false, position: 'a0' }
    const start = aDocument(aCard('melk', 'scrum/todo', { steps: [step] }))
    const change = (fields: object): Change[] => [
      { type: 'step-set', cardId: melk, stepId: step.id, step: fields },
    ]
    const board = atOnce(
      start,
      change({ done: true }),
      change({ text: 'Opbellen', position: 'a3' }),
    )
    expect(board.cards.get(melk)?.steps).toEqual([
      { id: step.id, text: 'Opbellen', done: true, position: 'a3' },
    ])
  })

  test('[SYNC12] a step ticked while somebody takes it away stays away', () => {
    const step = { id: anId('s'), text: 'Bellen', done: false, position: 'a0' }
    const start = aDocument(aCard('melk', 'scrum/todo', { steps: [step] }))
    const change = (fields: object | null): Change[] => [
      { type: 'step-set', cardId: melk, stepId: step.id, step: fields },
    ]
    expect(atOnce(start, change({ done: true }), change(null)).cards.get(melk)?.steps).toEqual([])
  })

  test('[SYNC12] whatever two people do at once, both screens show the same and no card is lost', () => {
    fc.assert(
      fc.property(anyCards, anyCommand, anyCommand, (cards, one, other) => {
        const start = aDocument()
        writeChanges(start, added(cards), null)
        const changesOf = (command: typeof one, prefix: string) => {
          let made = 0
          const newId = () => anId(`${prefix}${++made}`)
          const result = decide(command, readBoard(start), aContext({ newId }))
          return result.ok ? result.value : []
        }
        const board = atOnce(start, changesOf(one, 'l'), changesOf(other, 'r'))
        for (const card of cards) expect(board.cards.has(card.id)).toBe(true)
        const lying = Object.values(board.columns).flat()
        expect(new Set(lying).size).toBe(lying.length)
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})
