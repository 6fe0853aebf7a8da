import { describe, expect, test } from 'vitest'
import {
  type ActionFilter,
  actionRows,
  filterRows,
  OPEN_ACTIONS,
  type Sorting,
  shareOut,
  sortRows,
} from '#client/features/actions/action-rows.ts'
import { actionTable } from '#client/features/actions/action-table.ts'
import { ANNA, aBoard, aCard, anId, BOUKE, CARLA, NOW } from '#tests/support/boards.ts'

const NAMES = new Map([
  [ANNA, 'Anna'],
  [BOUKE, 'Bouke'],
  [CARLA, 'Carla'],
])
const THURSDAY = '2026-01-22'
const shelved = { shelf: 'archive' as const, at: NOW, by: ANNA }
const dropped = { at: NOW, by: ANNA, reason: 'Niet meer nodig' }

const board = aBoard(
  aCard('doel', 'improvement/goals', { title: 'Leest door' }),
  aCard('a', 'scrum/todo', { title: 'Appels', ownerId: ANNA, dueOn: '2026-01-23' }),
  aCard('b', 'improvement/doing', {
    title: 'Boeken',
    ownerId: BOUKE,
    dueOn: '2026-01-20',
    goalId: anId('doel'),
    people: [ANNA],
  }),
  aCard('c', 'scrum/todo', { title: 'Concept' }),
  aCard('d', 'scrum/done', { title: 'Druk', ownerId: ANNA, dueOn: '2026-01-28' }),
  aCard('e', 'scrum/doing', { title: 'Eruit', ownerId: CARLA, dropped, shelved }),
  aCard('f', 'scrum/backlog', { title: 'Voorraad', ownerId: ANNA }),
  aCard('g', 'scrum/todo', { title: 'Opgeruimd', ownerId: ANNA, shelved }),
  aCard('h', 'improvement/ideas', { title: 'Idee' }),
  aCard('i', 'improvement/todo', { title: 'IJsbaan', ownerId: CARLA, dueOn: '2026-02-10' }),
)
const rows = actionRows(board, (id) => NAMES.get(id) ?? '')
const titles = (found: typeof rows) => found.map(({ card }) => card.title)
const byTitle: Sorting = { by: 'what', isDown: false }
const all: ActionFilter = { ...OPEN_ACTIONS, state: 'all' }

test('[LIST1] has all work of both boards and what was let go, once each', () => {
  expect(titles(sortRows(rows, byTitle))).toEqual([
    'Appels',
    'Boeken',
    'Concept',
    'Druk',
    'Eruit',
    'IJsbaan',
  ])
  expect(rows.map(({ state }) => state).sort()).toEqual([
    'doing',
    'done',
    'draft',
    'dropped',
    'todo',
    'todo',
  ])
})

describe('[LIST1] the filter', () => {
  const cases: readonly (readonly [Partial<ActionFilter>, readonly string[]])[] = [
    [{}, ['Appels', 'Boeken', 'Concept', 'Druk', 'Eruit', 'IJsbaan']],
    [{ state: 'open' }, ['Appels', 'Boeken', 'Concept', 'IJsbaan']],
    [{ state: 'dropped' }, ['Eruit']],
    [{ person: ANNA }, ['Appels', 'Boeken', 'Druk']],
    [{ person: 'nobody' }, ['Concept']],
    [{ goal: anId('doel') }, ['Boeken']],
    [{ board: 'improvement' }, ['Boeken', 'IJsbaan']],
    [{ when: 'past' }, ['Boeken']],
    [{ when: 'thisWeek' }, ['Appels']],
    [{ when: 'nextWeek' }, ['Druk']],
    [{ when: 'later' }, ['IJsbaan']],
    [{ when: 'none' }, ['Concept', 'Eruit']],
    [{ person: ANNA, board: 'scrum', state: 'open' }, ['Appels']],
  ]
  test.each(cases)('%j', (part, expected) => {
    const found = filterRows(rows, { ...all, ...part }, THURSDAY)
    expect(titles(sortRows(found, byTitle))).toEqual(expected)
  })
})

describe('[LIST1] the order', () => {
  const cases: readonly (readonly [Sorting, readonly string[]])[] = [
    [{ by: 'when', isDown: false }, ['Boeken', 'Appels', 'Druk', 'IJsbaan', 'Concept', 'Eruit']],
    [{ by: 'when', isDown: true }, ['IJsbaan', 'Druk', 'Appels', 'Boeken', 'Concept', 'Eruit']],
    [{ by: 'who', isDown: false }, ['Appels', 'Druk', 'Boeken', 'IJsbaan', 'Eruit', 'Concept']],
    [{ by: 'state', isDown: false }, ['Concept', 'Appels', 'IJsbaan', 'Boeken', 'Druk', 'Eruit']],
  ]
  test.each(cases)('%j', (sorting, expected) => {
    expect(titles(sortRows(rows, sorting))).toEqual(expected)
  })
})

test('[TABLE2] the table to take away has the same rows in the same order', () => {
  const shown = sortRows(filterRows(rows, all, THURSDAY), { by: 'when', isDown: false })
  const table = actionTable(shown, 'Acties')
  expect(table.rows.map(([title]) => title)).toEqual(titles(shown))
  expect(table.rows[0]).toEqual([
    'Boeken',
    'Bouke',
    'Anna',
    { day: '2026-01-20' },
    'Bezig',
    'Leest door',
    'Verbeterbord',
    0,
    '',
    '',
    '',
    '',
  ])
  expect(table.rows.at(-1)?.[8]).toBe('Niet meer nodig')
})

test('[LIST1] the share of each is what they have open', () => {
  expect(shareOut(rows, [{ id: ANNA }, { id: BOUKE }, { id: CARLA }])).toEqual([
    { id: ANNA, count: 1 },
    { id: BOUKE, count: 1 },
    { id: CARLA, count: 1 },
  ])
})
