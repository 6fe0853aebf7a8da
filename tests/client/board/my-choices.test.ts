import { expect, test } from 'vitest'
import { type ChosenField, createMyChoices, isWorthTelling } from '#client/board/my-choices.ts'
import type { NewCard, ValueChange } from '#shared/model/change.ts'
import { ANNA, aBoard, aCard, anId, BOUKE, NOW } from '#tests/support/boards.ts'

const FRIDAY = '2026-01-30'
const MONDAY = '2026-02-02'
const MINUTE = 60_000

test.each<[string, { arrivedAt: number | null; theirs: string | null; now: number }, boolean]>([
  ['at the same time', { arrivedAt: 1000, theirs: MONDAY, now: 1100 }, true],
  ['within a minute', { arrivedAt: 1000, theirs: MONDAY, now: 1000 + MINUTE }, true],
  ['after a minute', { arrivedAt: 1000, theirs: MONDAY, now: 1001 + MINUTE }, false],
  [
    'an hour later, mine never arrived',
    { arrivedAt: null, theirs: MONDAY, now: 60 * MINUTE },
    true,
  ],
  ['taken away', { arrivedAt: 1000, theirs: null, now: 1100 }, true],
  ['the same as mine', { arrivedAt: 1000, theirs: FRIDAY, now: 1100 }, false],
  ['the same as mine, that never arrived', { arrivedAt: null, theirs: FRIDAY, now: 1100 }, false],
])(
  '[H4] a choice that is overtaken is told: %s, %o: %s',
  (_when, { arrivedAt, theirs, now }, told) => {
    expect(isWorthTelling(FRIDAY, arrivedAt, { theirs, now })).toBe(told)
  },
)

const CARD = anId('melk')

function sets(field: ChosenField, value: string | null): ValueChange {
  return { type: 'value-set', cardId: CARD, field, value }
}

function boardWith(fields: Partial<NewCard>) {
  return aBoard(aCard('melk', 'scrum/todo', fields))
}

test('[H4] what another puts in the place of a day and a name is told once, of each', () => {
  const choices = createMyChoices()
  choices.chose([sets('dueOn', FRIDAY), sets('ownerId', BOUKE)], BOUKE)
  const mine = boardWith({ dueOn: FRIDAY, ownerId: BOUKE })
  expect(choices.overtakenOn(mine, 0)).toEqual([])
  const theirs = boardWith({ dueOn: MONDAY })
  const card = { cardId: CARD, by: BOUKE }
  expect(choices.overtakenOn(theirs, 0)).toEqual([
    { ...card, field: 'dueOn', value: FRIDAY, theirs: MONDAY },
    { ...card, field: 'ownerId', value: BOUKE, theirs: null },
  ])
  expect(choices.overtakenOn(theirs, 0)).toEqual([])
})

test('[H4] the minute begins when the server has my choice', () => {
  const choices = createMyChoices()
  const overtaken = (at: number) => {
    choices.chose([sets('dueOn', FRIDAY)], BOUKE)
    choices.arrived(1000)
    choices.arrived(at)
    return choices.overtakenOn(boardWith({ dueOn: MONDAY }), at)
  }
  expect(overtaken(1000 + MINUTE)).toHaveLength(1)
  expect(overtaken(1001 + MINUTE)).toEqual([])
})

const AFTERWARDS: readonly [string, (choices: ReturnType<typeof createMyChoices>) => void][] = [
  ['is taken back', (choices) => choices.forget([sets('dueOn', null)])],
  ['gives way to nothing', (choices) => choices.chose([sets('dueOn', null)], BOUKE)],
  ['goes with the document', (choices) => choices.clear()],
]

test.each(AFTERWARDS)('[H4] a choice that %s can no longer be overtaken', (_how, happens) => {
  const choices = createMyChoices()
  choices.chose([sets('dueOn', FRIDAY)], BOUKE)
  happens(choices)
  expect(choices.overtakenOn(boardWith({ dueOn: MONDAY }), 0)).toEqual([])
})

test('[H4] of a card that is gone or put away nothing is told', () => {
  for (const board of [
    aBoard(),
    boardWith({ dueOn: MONDAY, shelved: { shelf: 'archive', at: NOW, by: ANNA } }),
  ]) {
    const choices = createMyChoices()
    choices.chose([sets('dueOn', FRIDAY)], BOUKE)
    expect(choices.overtakenOn(board, 0)).toEqual([])
  }
})

test('[H4] of other fields and other changes nothing is kept', () => {
  const choices = createMyChoices()
  choices.chose(
    [
      { type: 'value-set', cardId: CARD, field: 'theme', value: 'tests' },
      { type: 'text-set', cardId: CARD, field: 'title', text: 'Melk' },
    ],
    BOUKE,
  )
  expect(choices.overtakenOn(boardWith({ theme: 'other' }), 0)).toEqual([])
})
