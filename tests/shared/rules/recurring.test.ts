import { describe, expect, test } from 'vitest'
import type { Card } from '#shared/model/card.ts'
import type { NewCard } from '#shared/model/change.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'
import { copyOf, nextCopyDue } from '#shared/rules/recurring.ts'
import { ANNA, aBoard, aCard, anId, NOW } from '#tests/support/boards.ts'

const plan = { sessionOn: 4, holidays: shippedHolidays('north') } as const

function template(fields: Partial<NewCard>): NewCard {
  return aCard('melk', 'scrum/backlog', { recurring: true, ownerId: ANNA, ...fields })
}

function copy(
  word: string,
  at: 'scrum/todo' | 'scrum/doing' | 'scrum/done',
  dueOn: string,
): NewCard {
  return aCard(word, at, { ownerId: ANNA, dueOn, recursFrom: anId('melk') })
}

function due(today: string, fields: Partial<NewCard>, ...copies: readonly NewCard[]) {
  const board = aBoard(template(fields), ...copies)
  const card = board.cards.get(anId('melk'))
  if (!card) throw new Error('there is no milk')
  return nextCopyDue(card, board, today, plan)
}

const WEEKLY = { rhythm: 'weekly', dueOn: '2026-01-23' } as const
const MONTHLY = { rhythm: 'monthly', dueOn: '2026-01-31' } as const
const YEARLY = { rhythm: 'yearly', dueOn: '2025-12-05' } as const

describe('[ACT8] the next copy of a recurring task', () => {
  const rows: readonly (readonly [string, string, Partial<NewCard>, NewCard[], string | null])[] = [
    ['the first comes on its day', '2026-01-19', WEEKLY, [], '2026-01-23'],
    ['no sooner than three weeks ahead', '2026-01-01', WEEKLY, [], null],
    ['not while one is open', '2026-02-20', WEEKLY, [copy('a', 'scrum/doing', '2026-01-23')], null],
    [
      'a week on when done',
      '2026-01-22',
      WEEKLY,
      [copy('a', 'scrum/done', '2026-01-23')],
      '2026-01-30',
    ],
    [
      'missed ones are not made up for',
      '2026-02-18',
      WEEKLY,
      [copy('a', 'scrum/done', '2026-01-23')],
      '2026-02-20',
    ],
    [
      'a holiday is skipped',
      '2026-02-20',
      WEEKLY,
      [copy('a', 'scrum/done', '2026-02-20')],
      '2026-03-06',
    ],
    [
      'the summer is skipped',
      '2026-08-14',
      WEEKLY,
      [copy('a', 'scrum/done', '2026-07-03')],
      '2026-08-21',
    ],
    [
      'every session, on its weekday',
      '2026-01-19',
      { ...WEEKLY, rhythm: 'everySession' },
      [copy('a', 'scrum/done', '2026-01-23')],
      '2026-01-29',
    ],
    [
      'a short month has a last day',
      '2026-02-20',
      MONTHLY,
      [copy('a', 'scrum/done', '2026-02-02')],
      '2026-03-02',
    ],
    ['in a weekend it moves on', '2026-01-20', MONTHLY, [], '2026-02-02'],
    ['yearly', '2026-11-20', YEARLY, [copy('a', 'scrum/done', '2025-12-05')], '2026-12-07'],
    [
      'yearly, half a year ahead',
      '2026-06-01',
      YEARLY,
      [copy('a', 'scrum/done', '2025-12-05')],
      null,
    ],
    ['without a rhythm somebody takes it', '2026-01-19', { dueOn: '2026-01-23' }, [], null],
    ['without a first day', '2026-01-19', { rhythm: 'weekly' }, [], null],
  ]
  test.each(rows)('%s', (_why, today, fields, copies, expected) => {
    expect(due(today, fields, ...copies)).toBe(expected)
  })

  test('what was thrown away is not made again', () => {
    const shelved = { shelf: 'bin', at: NOW, by: ANNA } as const
    const binned = { ...copy('a', 'scrum/todo', '2026-01-23'), shelved }
    expect(due('2026-01-21', WEEKLY, binned)).toBe('2026-01-30')
  })
})

test('[ACT8] a copy has the owner, texts and steps of its template, all steps open, and is made once', () => {
  const steps = [{ id: anId('s'), text: 'Bellen', done: true, position: 'a0' }]
  const board = aBoard(template({ ...WEEKLY, title: 'Melk bestellen', theme: 'building', steps }))
  const card = board.cards.get(anId('melk')) as Card
  const made = { id: anId('copy'), dueOn: '2026-01-23', at: NOW }
  const [change] = copyOf(card, board, made)
  expect(change).toMatchObject({
    type: 'card-added',
    card: {
      title: 'Melk bestellen',
      ownerId: ANNA,
      theme: 'building',
      dueOn: '2026-01-23',
      recursFrom: card.id,
      steps: [{ text: 'Bellen', done: false }],
    },
  })
  const after = aBoard(aCard('copy', 'scrum/todo'))
  expect(copyOf(card, after, made)).toEqual([])
})
