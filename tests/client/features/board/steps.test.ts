import { describe, expect, test } from 'vitest'
import { type Lane, type Spot, type Step, stepFrom } from '#client/features/board/keyboard/steps.ts'
import type { ColumnKey } from '#shared/model/board.ts'

/** The board of the measurement in ux.md §3.3: column 1 holds A1 A2 A3, column 2 holds B1 B2, column 3 is empty. */
const CARDS: Readonly<Record<string, readonly string[]>> = {
  'scrum/todo': ['A1', 'A2', 'A3'],
  'scrum/doing': ['B1', 'B2'],
  'scrum/done': [],
}

function lanesFor(cardId: string): Lane[] {
  return Object.entries(CARDS).map(([column, cards]) => ({
    column: column as ColumnKey,
    others: cards.filter((id) => id !== cardId).length,
  }))
}

function walk(cardId: string, steps: readonly Step[]): Spot {
  const home = Object.entries(CARDS).find(([, cards]) => cards.includes(cardId))
  if (!home) throw new Error(`no card ${cardId}`)
  const [column, cards] = home
  const lanes = lanesFor(cardId)
  return steps.reduce((spot, step) => stepFrom(spot, step, lanes), {
    column: column as ColumnKey,
    slot: cards.indexOf(cardId),
  })
}

describe('a card lifted with the keyboard', () => {
  test.each<[string, Step[], ColumnKey, number]>([
    ['A1', ['right'], 'scrum/doing', 0],
    ['A1', ['down', 'right'], 'scrum/doing', 1],
    ['A1', ['right', 'right'], 'scrum/done', 0],
    ['B1', ['right'], 'scrum/done', 0],
    ['A3', ['right'], 'scrum/doing', 2],
    ['B1', ['left'], 'scrum/todo', 0],
    ['A3', ['up', 'up'], 'scrum/todo', 0],
    ['A1', ['down'], 'scrum/todo', 1],
    ['A1', ['right', 'right', 'right'], 'scrum/done', 0],
  ])('%s after %j lands in %s, slot %i', (cardId, steps, column, slot) => {
    expect(walk(cardId, steps)).toEqual({ column, slot })
  })

  test('goes to the top and the foot with Home and End', () => {
    expect(walk('A2', ['last'])).toEqual({ column: 'scrum/todo', slot: 2 })
    expect(walk('A2', ['last', 'first'])).toEqual({ column: 'scrum/todo', slot: 0 })
  })

  test('stays inside the board at its edges', () => {
    expect(walk('A1', ['up', 'left'])).toEqual({ column: 'scrum/todo', slot: 0 })
    expect(walk('B2', ['down', 'down'])).toEqual({ column: 'scrum/doing', slot: 1 })
  })
})
