import { describe, expect, test } from 'vitest'
import { readBoard } from '#shared/document/read.ts'
import { writeChanges } from '#shared/document/write.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import type { Card, ChosenWay, Postponement } from '#shared/model/card.ts'
import type { NewCard } from '#shared/model/change.ts'
import type { BoardCommand, ChosenAnswer } from '#shared/model/command.ts'
import { asksHowToGoOn, isDropped, isPostponing } from '#shared/rules/postponing.ts'
import { inverse, stillStands } from '#shared/rules/undo.ts'
import {
  ANNA,
  aBoard,
  aCard,
  aContext,
  aCopyOf,
  aDocument,
  anId,
  BOUKE,
  CARLA,
  meet,
  NOW,
} from '#tests/support/boards.ts'
import { boardAfter, changesOf, codeOf } from '#tests/support/deciding.ts'

const cardId = anId('melk')
const FRIDAY = '2026-01-23'
const MONDAY = '2026-01-26'
const PLANNED = { ownerId: ANNA, dueOn: FRIDAY }

function read(at: ColumnKey, fields: Partial<NewCard>): Card {
  const card = aBoard(aCard('melk', at, fields)).cards.get(cardId)
  if (!card) throw new Error('the card is not on the board')
  return card
}

function cardAfter(command: BoardCommand, at: ColumnKey, fields: Partial<NewCard>): Card {
  const card = boardAfter(command, aCard('melk', at, fields)).cards.get(cardId)
  if (!card) throw new Error('the card is not on the board')
  return card
}

function postponed(times: number): Postponement[] {
  return Array.from({ length: times }, (_, at) => ({
    id: anId(`p${at}`),
    from: FRIDAY,
    to: MONDAY,
    at: NOW,
    by: ANNA,
    reason: '',
  }))
}

const postpone = (day: string, reason = ''): BoardCommand => ({
  type: 'postpone-card',
  cardId,
  day,
  reason,
})
const setDay = (day: string | null): BoardCommand => ({
  type: 'set-value',
  change: { type: 'value-set', cardId, field: 'dueOn', value: day },
})

describe('[ACT4] a later day for open work is a postponement', () => {
  const rows: readonly (readonly [ColumnKey, Partial<NewCard>, string | null, boolean])[] = [
    ['scrum/todo', PLANNED, MONDAY, true],
    ['scrum/doing', PLANNED, MONDAY, true],
    ['improvement/todo', PLANNED, MONDAY, true],
    ['scrum/todo', PLANNED, FRIDAY, false],
    ['scrum/todo', PLANNED, '2026-01-22', false],
    ['scrum/todo', PLANNED, null, false],
    ['scrum/todo', { ownerId: ANNA }, MONDAY, false],
    ['scrum/backlog', PLANNED, MONDAY, false],
    ['scrum/done', PLANNED, MONDAY, false],
    ['improvement/goals', PLANNED, MONDAY, false],
    ['improvement/planning', PLANNED, MONDAY, false],
  ]
  test.each(rows)('%s with %j to %s: %s', (at, fields, day, expected) => {
    expect(isPostponing(read(at, fields), day)).toBe(expected)
    expect(cardAfter(setDay(day), at, fields).postponements).toHaveLength(expected ? 1 : 0)
    expect(cardAfter(setDay(day), at, fields).dueOn ?? null).toBe(day)
  })
})

test('[ACT4] a postponement knows from, to, who, when and why', () => {
  const card = cardAfter(postpone(MONDAY, ' zaal was dicht '), 'scrum/todo', PLANNED)
  expect(card.dueOn).toBe(MONDAY)
  expect(card.postponements).toEqual([
    { id: anId('new1'), from: FRIDAY, to: MONDAY, at: NOW, by: BOUKE, reason: 'zaal was dicht' },
  ])
})

test('[ACT4] a reason is at most one line of 140', () => {
  const [only] = cardAfter(postpone(MONDAY, 'x'.repeat(300)), 'scrum/todo', PLANNED).postponements
  expect(only?.reason).toHaveLength(140)
})

test('[ACT4] two people who postpone without a connection both count, also on a card of before', () => {
  const anna = aDocument(aCard('melk', 'scrum/todo', PLANNED))
  const bouke = aCopyOf(anna)
  writeChanges(anna, changesOf(postpone(MONDAY), readBoard(anna)), null)
  const other = { ...aContext({ actor: CARLA }), newId: () => anId('other') }
  const card = readBoard(bouke).cards.get(cardId)
  const value = { from: FRIDAY, to: '2026-01-29', at: other.now, by: CARLA, reason: 'ziek' }
  expect(card?.postponements).toEqual([])
  writeChanges(
    bouke,
    [
      { type: 'postponement-set', cardId, postponementId: anId('other'), postponement: value },
      { type: 'value-set', cardId, field: 'dueOn', value: value.to },
    ],
    null,
  )
  meet(anna, bouke)
  for (const doc of [anna, bouke]) {
    const { postponements = [] } = readBoard(doc).cards.get(cardId) ?? {}
    expect(postponements.map(({ by }) => by).sort()).toEqual([BOUKE, CARLA])
  }
})

test('[ACT4] undoing a postponement takes it away with its day', () => {
  const doc = aDocument(aCard('melk', 'scrum/todo', PLANNED))
  const before = readBoard(doc)
  const changes = changesOf(postpone(MONDAY), before)
  writeChanges(doc, changes, null)
  expect(changes.every((change) => stillStands(change, readBoard(doc)))).toBe(true)
  for (const change of changes) {
    const back = inverse(change, before, aContext())
    if (back) writeChanges(doc, [back], null)
  }
  expect(readBoard(doc).cards.get(cardId)).toMatchObject({ dueOn: FRIDAY, postponements: [] })
})

describe('[ACT5] postponed twice asks how to go on, until that is answered', () => {
  const answered = (count: number): ChosenWay => ({ way: 'help', after: count, at: NOW, by: ANNA })
  const rows: readonly (readonly [ColumnKey, number, ChosenWay | null, boolean])[] = [
    ['scrum/todo', 0, null, false],
    ['scrum/todo', 1, null, false],
    ['scrum/todo', 2, null, true],
    ['improvement/doing', 3, null, true],
    ['scrum/done', 2, null, false],
    ['scrum/backlog', 2, null, false],
    ['scrum/todo', 2, answered(2), false],
    ['scrum/todo', 3, answered(2), true],
    ['scrum/todo', 3, answered(3), false],
  ]
  test.each(rows)('%s postponed %d times, answered %j: %s', (at, times, chosenWay, expected) => {
    const fields = { ...PLANNED, postponements: postponed(times) }
    const card = read(at, chosenWay ? { ...fields, chosenWay } : fields)
    expect(asksHowToGoOn(card)).toBe(expected)
  })
})

describe('[ACT5] the ways on', () => {
  const stuck = { ...PLANNED, postponements: postponed(2) }
  const choose = (way: ChosenAnswer): BoardCommand => ({ type: 'choose-way', cardId, way })
  const rows: readonly (readonly [ChosenAnswer, Partial<Card>])[] = [
    [{ kind: 'smaller', title: ' Eén plank opruimen ' }, { title: 'Eén plank opruimen' }],
    [
      { kind: 'help', question: 'Wie heeft een uur?' },
      { help: 'Wie heeft een uur?', helpAsked: { at: NOW, by: BOUKE } },
    ],
    [{ kind: 'handOver', to: CARLA }, { ownerId: CARLA }],
  ]
  test.each(rows)('%j', (way, expected) => {
    const card = cardAfter(choose(way), 'scrum/todo', stuck)
    expect(card).toMatchObject(expected)
    expect(card.chosenWay).toEqual({ way: way.kind, after: 2, at: NOW, by: BOUKE })
    expect(asksHowToGoOn(card)).toBe(false)
  })

  test('smaller needs words', () => {
    const board = aBoard(aCard('melk', 'scrum/todo', stuck))
    expect(codeOf(choose({ kind: 'smaller', title: ' ' }), board)).toBe('card/empty-title')
  })
})

describe('[ACT6] letting go', () => {
  const drop = (reason: string): BoardCommand => ({ type: 'drop-card', cardId, reason })

  test('takes one line why', () => {
    const board = aBoard(aCard('melk', 'scrum/todo', PLANNED))
    expect(codeOf(drop('  '), board)).toBe('card/drop-without-reason')
  })

  test('is for work only', () => {
    const board = aBoard(aCard('melk', 'improvement/ideas'))
    expect(codeOf(drop('Niet meer nodig'), board)).toBe('card/not-in-this-column')
  })

  test('moves it to the archive with the reason', () => {
    const card = cardAfter(drop('Niet meer nodig'), 'scrum/doing', PLANNED)
    expect(isDropped(card)).toBe(true)
    expect(card.dropped).toEqual({ at: NOW, by: BOUKE, reason: 'Niet meer nodig' })
    expect(card.shelved?.shelf).toBe('archive')
  })

  test('is taken back by putting the card back on the board', () => {
    const dropped = {
      ...PLANNED,
      dropped: { at: NOW, by: ANNA, reason: 'Niet meer nodig' },
      shelved: { shelf: 'archive' as const, at: NOW, by: ANNA },
    }
    const card = cardAfter({ type: 'restore-card', cardId }, 'scrum/doing', dropped)
    expect(isDropped(card)).toBe(false)
    expect(card.dropped).toBeUndefined()
    expect(card.shelved).toBeUndefined()
  })
})
