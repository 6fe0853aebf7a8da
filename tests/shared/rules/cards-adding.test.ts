import { describe, expect, test } from 'vitest'
import { BOARD_KINDS, type BoardKind, type Column } from '#shared/model/board.ts'
import type { CardType } from '#shared/model/card.ts'
import type { BoardCommand } from '#shared/model/command.ts'
import { decide } from '#shared/rules/cards.ts'
import { MAX_CARDS, titleAndRest } from '#shared/rules/new-cards.ts'
import { aBoard, aCard, aContext, anId, BOUKE, NOW } from '#tests/support/boards.ts'
import { boardAfter, codeOf } from '#tests/support/deciding.ts'

const _melk = anId('melk')

describe('adding', () => {
  test('makes one card per line, at the end, in the order of the lines', () => {
    const board = boardAfter(
      { type: 'add-cards', board: 'scrum', column: 'todo', lines: [' Melk ', '', 'Brood', '  '] },
      aCard('eerst', 'scrum/todo'),
    )
    const titles = board.columns['scrum/todo']?.map((id) => board.cards.get(id)?.title)
    expect(titles).toEqual(['eerst', 'Melk', 'Brood'])
  })

  test('[ORD5] a new success comes on top of the successes', () => {
    const board = boardAfter(
      { type: 'add-cards', board: 'improvement', column: 'successes', lines: ['Nieuw', 'Ook'] },
      aCard('eerst', 'improvement/successes'),
    )
    const titles = board.columns['improvement/successes']?.map((id) => board.cards.get(id)?.title)
    expect(titles).toEqual(['Nieuw', 'Ook', 'eerst'])
  })

  test('stamps who and when', () => {
    const board = boardAfter({
      type: 'add-cards',
      board: 'scrum',
      column: 'backlog',
      lines: ['Melk'],
    })
    expect([...board.cards.values()]).toMatchObject([{ createdAt: NOW, createdBy: BOUKE }])
  })

  test('of nothing but blank lines is refused', () => {
    const command = { type: 'add-cards', board: 'scrum', column: 'todo', lines: ['', ' '] } as const
    expect(codeOf(command, aBoard())).toBe('card/empty-title')
  })

  test.each<[BoardKind, Column, CardType]>([
    ['scrum', 'backlog', 'task'],
    ['scrum', 'todo', 'task'],
    ['scrum', 'doing', 'task'],
    ['improvement', 'successes', 'success'],
    ['improvement', 'goals', 'goal'],
    ['improvement', 'todo', 'action'],
    ['improvement', 'doing', 'action'],
    ['improvement', 'planning', 'planningItem'],
    ['improvement', 'ideas', 'idea'],
    ['improvement', 'parked', 'parked'],
  ])('[CARD2] in %s/%s makes a %s', (board, column, type) => {
    const made = boardAfter({ type: 'add-cards', board, column, lines: ['Melk'] })
    expect([...made.cards.values()].map((card) => card.type)).toEqual([type])
  })

  test('[CARD2] in a column of the other board is refused', () => {
    const command = { type: 'add-cards', board: 'scrum', column: 'goals', lines: ['Melk'] } as const
    expect(codeOf(command, aBoard())).toBe('card/not-in-this-column')
  })

  test.each(BOARD_KINDS)('[CARD4] straight into done on %s is refused', (board) => {
    const command = { type: 'add-cards', board, column: 'done', lines: ['Melk'] } as const
    expect(codeOf(command, aBoard())).toBe('card/without-who-or-when')
  })

  test.each([
    ['idea', { type: 'idea' }],
    ['obstacle', { type: 'idea', ideaKind: 'obstacle' }],
    ['experiment', { type: 'experiment' }],
  ] as const)('among the ideas as %s', (kind, expected) => {
    const command = {
      type: 'add-cards',
      board: 'improvement',
      column: 'ideas',
      lines: ['Melk'],
      kind,
    } as const
    expect([...boardAfter(command).cards.values()]).toMatchObject([expected])
  })

  test('[GOAL2] a goal starts today in Amsterdam and ends six weeks later', () => {
    const late = aContext({ now: '2026-01-22T23:30:00.000Z' })
    const command = {
      type: 'add-cards',
      board: 'improvement',
      column: 'goals',
      lines: ['80%'],
    } as const
    const result = decide(command, aBoard(), late)
    expect(result).toMatchObject({
      ok: true,
      value: [{ card: { goalStatus: 'active', startOn: '2026-01-23', dueOn: '2026-03-06' } }],
    })
  })

  test('[CARD1] is refused when the board would hold more than it can', () => {
    const cards = Array.from({ length: MAX_CARDS - 1 }, (_, index) => aCard(index, 'scrum/todo'))
    const board = aBoard(...cards)
    const add = (lines: readonly string[]): BoardCommand => ({
      type: 'add-cards',
      board: 'scrum',
      column: 'todo',
      lines,
    })
    expect(codeOf(add(['een']), board)).toBeNull()
    expect(codeOf(add(['een', 'twee']), board)).toBe('board/full')
    const full = aBoard(...cards, aCard('last', 'scrum/backlog', { recurring: true }))
    expect(codeOf({ type: 'take-recurring', cardId: anId('last') }, full)).toBe('board/full')
  })
})

describe('[CARD3] a long line', () => {
  const words =
    'Ouders vragen of ze mee willen lezen op de woensdagochtend en de boeken klaarleggen in de hal'
  test.each([
    ['Kort', 'Kort', ''],
    ['  spaties  ', 'spaties', ''],
    ['a'.repeat(90), 'a'.repeat(90), ''],
    ['a'.repeat(91), 'a'.repeat(90), 'a'],
    [
      words,
      'Ouders vragen of ze mee willen lezen op de woensdagochtend en de boeken klaarleggen in de',
      'hal',
    ],
    [`kort ${'b'.repeat(120)}`, `kort ${'b'.repeat(85)}`, 'b'.repeat(35)],
  ])('%j', (line, title, explanation) => {
    expect(titleAndRest(line)).toEqual({ title, explanation })
  })

  test('keeps every word', () => {
    const { title, explanation } = titleAndRest(words)
    expect(`${title} ${explanation}`).toBe(words)
  })
})
