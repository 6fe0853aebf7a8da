import { describe, expect, test } from 'vitest'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import { BOARD_KINDS, COLUMNS, type ColumnKey, columnKey } from '#shared/model/board.ts'
import { CARD_TYPES, type CardType } from '#shared/model/card.ts'
import type { NewCard } from '#shared/model/change.ts'
import { PLACES_FOR } from '#shared/rules/card-places.ts'
import { ANNA, aBoard, aCard, aDocument, anId, BOUKE, NOW } from '#tests/support/boards.ts'
import { boardAfter, changesOf, codeOf, move, PLANNED } from '#tests/support/deciding.ts'

const melk = anId('melk')

const ALL_COLUMNS: readonly ColumnKey[] = BOARD_KINDS.flatMap((board) =>
  COLUMNS[board].map((column) => columnKey({ board, column })),
)

describe('[CARD2] places per type', () => {
  const expected: { readonly [Type in CardType]: readonly ColumnKey[] } = {
    task: [
      'scrum/backlog',
      'scrum/todo',
      'scrum/doing',
      'scrum/done',
      'improvement/todo',
      'improvement/doing',
      'improvement/done',
      'improvement/parked',
    ],
    action: [
      'scrum/backlog',
      'scrum/todo',
      'scrum/doing',
      'scrum/done',
      'improvement/todo',
      'improvement/doing',
      'improvement/done',
      'improvement/parked',
    ],
    idea: [
      'scrum/backlog',
      'scrum/todo',
      'improvement/goals',
      'improvement/todo',
      'improvement/ideas',
      'improvement/parked',
    ],
    experiment: [
      'scrum/backlog',
      'scrum/todo',
      'improvement/todo',
      'improvement/ideas',
      'improvement/parked',
    ],
    parked: [
      'scrum/backlog',
      'scrum/todo',
      'improvement/todo',
      'improvement/planning',
      'improvement/ideas',
      'improvement/parked',
    ],
    goal: ['improvement/goals'],
    success: ['improvement/successes'],
    planningItem: ['improvement/planning'],
    proposal: ['improvement/proposals'],
  }
  const home: { readonly [Type in CardType]: ColumnKey } = {
    task: 'scrum/todo',
    action: 'improvement/todo',
    idea: 'improvement/ideas',
    experiment: 'improvement/ideas',
    parked: 'improvement/parked',
    goal: 'improvement/goals',
    success: 'improvement/successes',
    planningItem: 'improvement/planning',
    proposal: 'improvement/proposals',
  }
  for (const type of CARD_TYPES) {
    for (const column of ALL_COLUMNS) {
      const allowed = expected[type].includes(column)
      test(`a ${type} ${allowed ? 'goes' : 'does not go'} to ${column}`, () => {
        const board = aBoard(aCard('melk', home[type], { type, ...PLANNED }))
        const code = codeOf(move(melk, column), board)
        expect(code).toBe(allowed ? null : 'card/not-in-this-column')
        expect(PLACES_FOR[type].includes(column)).toBe(allowed)
      })
    }
  }
})

describe('moving', () => {
  test.each<[from: ColumnKey, written: CardType, to: ColumnKey, becomes: CardType]>([
    ['scrum/todo', 'task', 'improvement/todo', 'action'],
    ['improvement/doing', 'action', 'scrum/doing', 'task'],
    ['scrum/backlog', 'task', 'improvement/parked', 'parked'],
    ['improvement/parked', 'parked', 'improvement/ideas', 'idea'],
    ['improvement/parked', 'parked', 'improvement/planning', 'planningItem'],
    ['improvement/parked', 'parked', 'scrum/todo', 'task'],
    ['improvement/ideas', 'idea', 'improvement/goals', 'goal'],
    ['improvement/ideas', 'idea', 'scrum/backlog', 'task'],
    ['improvement/ideas', 'experiment', 'improvement/todo', 'action'],
  ])('[CARD2] from %s as %s to %s makes a %s', (from, written, to, becomes) => {
    const board = boardAfter(move(melk, to), aCard('melk', from, { type: written, ...PLANNED }))
    expect(board.cards.get(melk)?.type).toBe(becomes)
    expect(board.columns[to]).toEqual([melk])
    expect(board.columns[from]).toBeUndefined()
  })

  test('to the other board and back keeps everything a person wrote', () => {
    const card = aCard('melk', 'scrum/doing', {
      ...PLANNED,
      explanation: 'Twee kratten',
      theme: 'other',
      people: [BOUKE],
      steps: [{ id: anId('s'), text: 'Bellen', done: true, position: 'a0' }],
    })
    const doc = aDocument(card)
    const start = readBoard(doc)
    writeChanges(doc, changesOf(move(melk, 'improvement/doing'), start), null)
    writeChanges(doc, changesOf(move(melk, 'scrum/doing'), readBoard(doc)), null)
    expect(readBoard(doc).cards.get(melk)).toEqual(start.cards.get(melk))
  })

  const column = [
    aCard('een', 'scrum/todo', { place: { board: 'scrum', column: 'todo', position: 'a0' } }),
    aCard('twee', 'scrum/todo', { place: { board: 'scrum', column: 'todo', position: 'a1' } }),
    aCard('drie', 'scrum/todo', { place: { board: 'scrum', column: 'todo', position: 'a2' } }),
  ]
  test.each([
    ['een', 0, ['een', 'twee', 'drie']],
    ['een', 1, ['twee', 'een', 'drie']],
    ['een', 2, ['twee', 'drie', 'een']],
    ['drie', 0, ['drie', 'een', 'twee']],
    ['twee', 9, ['een', 'drie', 'twee']],
    ['twee', -3, ['twee', 'een', 'drie']],
  ])('%s to index %i', (word, index, expected) => {
    const board = boardAfter(move(anId(word), 'scrum/todo', index), ...column)
    expect(board.columns['scrum/todo']).toEqual(expected.map(anId))
  })

  test.each([
    ['een', 0],
    ['twee', 1],
    ['drie', 2],
  ])('%s to where it already lies changes nothing', (word, index) => {
    expect(changesOf(move(anId(word), 'scrum/todo', index), aBoard(...column))).toEqual([])
  })

  test.each(['scrum/doing', 'scrum/done'] as const)('[CARD4] to %s needs who and when', (to) => {
    const refused = 'card/without-who-or-when'
    const cardWith = (fields: Partial<NewCard>) => aBoard(aCard('melk', 'scrum/todo', fields))
    expect(codeOf(move(melk, to), cardWith({}))).toBe(refused)
    expect(codeOf(move(melk, to), cardWith({ ownerId: ANNA }))).toBe(refused)
    expect(codeOf(move(melk, to), cardWith({ dueOn: '2026-01-26' }))).toBe(refused)
    expect(codeOf(move(melk, to), cardWith(PLANNED))).toBeNull()
  })

  test('[CARD4] a draft typed into doing can be put in another order there', () => {
    const board = aBoard(aCard('melk', 'scrum/doing'), aCard('brood', 'scrum/doing'))
    expect(codeOf(move(melk, 'scrum/doing', 0), board)).toBeNull()
    expect(codeOf(move(melk, 'scrum/done'), board)).toBe('card/without-who-or-when')
  })

  test.each([
    ['obstacle', '', 'card/obstacle-without-idea'],
    ['obstacle', '  ', 'card/obstacle-without-idea'],
    ['obstacle', 'Een vaste plek', null],
    ['idea', '', null],
  ] as const)(
    '[CARD4] a %s with %j as what would help leaves the ideas: %s',
    (ideaKind, wouldHelp, code) => {
      const card = aCard('melk', 'improvement/ideas', { ideaKind, wouldHelp })
      expect(codeOf(move(melk, 'improvement/parked'), aBoard(card))).toBe(code)
      expect(codeOf(move(melk, 'improvement/ideas', 5), aBoard(card))).toBeNull()
    },
  )

  test('[GOAL2] an idea that becomes a goal gets its days, and keeps those it has', () => {
    const bare = boardAfter(move(melk, 'improvement/goals'), aCard('melk', 'improvement/ideas'))
    expect(bare.cards.get(melk)).toMatchObject({
      goalStatus: 'active',
      startOn: '2026-01-22',
      dueOn: '2026-03-05',
    })
    const dated = aCard('melk', 'improvement/ideas', { startOn: '2026-01-05', dueOn: '2026-02-20' })
    expect(boardAfter(move(melk, 'improvement/goals'), dated).cards.get(melk)).toMatchObject({
      startOn: '2026-01-05',
      dueOn: '2026-02-20',
    })
  })
})

describe('done', () => {
  test('is stamped on arrival and taken off on leaving', () => {
    const doc = aDocument(aCard('melk', 'scrum/doing', PLANNED))
    writeChanges(doc, changesOf({ type: 'finish-card', cardId: melk }, readBoard(doc)), null)
    expect(readBoard(doc).cards.get(melk)?.done).toEqual({ at: NOW, by: BOUKE })
    writeChanges(doc, changesOf(move(melk, 'scrum/todo'), readBoard(doc)), null)
    expect(readBoard(doc).cards.get(melk)?.done).toBeUndefined()
  })

  test('goes on top of the done cards of its own board', () => {
    const board = boardAfter(
      { type: 'finish-card', cardId: melk },
      aCard('eerder', 'improvement/done', PLANNED),
      aCard('melk', 'improvement/todo', PLANNED),
    )
    expect(board.columns['improvement/done']).toEqual([melk, anId('eerder')])
  })

  test('a second time changes nothing', () => {
    const done = { at: '2026-01-20T10:00:00.000Z', by: ANNA }
    const board = aBoard(
      aCard('top', 'scrum/done', { ...PLANNED, done }),
      aCard('melk', 'scrum/done', { ...PLANNED, done }),
    )
    expect(changesOf({ type: 'finish-card', cardId: melk }, board)).toEqual([])
  })

  test('an idea cannot be finished', () => {
    const board = aBoard(aCard('melk', 'improvement/ideas'))
    expect(codeOf({ type: 'finish-card', cardId: melk }, board)).toBe('card/not-in-this-column')
  })
})
