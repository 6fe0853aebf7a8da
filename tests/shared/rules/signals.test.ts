import { describe, expect, test } from 'vitest'
import type { Day } from '#shared/model/ids.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'
import { type SignalFacts, signalsOf } from '#shared/rules/signals.ts'

const north = shippedHolidays('north')
const QUIET: SignalFacts = {
  boards: [],
  goals: [],
  flagged: [],
  help: [],
  postponedTwice: [],
  proposals: [],
  evaluations: [],
}
const melk = { cardId: 'melk', board: 'scrum' } as const
const goal = (startOn: Day, measuredOn: Day | null, dueOn: Day | null = null) => ({
  cardId: 'doel',
  startOn,
  measuredOn,
  dueOn,
})
const manyGoals = (count: number) => Array.from({ length: count }, () => goal('2026-02-03', null))

type Row = readonly [what: string, facts: Partial<SignalFacts>, today: Day, expected: string]

const ROWS: readonly Row[] = [
  ['nothing', {}, '2026-02-03', ''],
  ['two cards to discuss', { flagged: [melk, melk] }, '2026-02-03', 'toDiscuss 2'],
  [
    'a board that changed 13 school days ago',
    { boards: [{ board: 'scrum', lastOn: '2026-01-15' }] },
    '2026-02-03',
    '',
  ],
  [
    'a board without change or session for 14 school days',
    { boards: [{ board: 'scrum', lastOn: '2026-01-14' }] },
    '2026-02-03',
    'quietBoard 14 2026-01-14',
  ],
  [
    'a holiday does not make a board quiet',
    { boards: [{ board: 'scrum', lastOn: '2026-02-12' }] },
    '2026-03-06',
    '',
  ],
  [
    'a school day after it does',
    { boards: [{ board: 'scrum', lastOn: '2026-02-12' }] },
    '2026-03-11',
    'quietBoard 14 2026-02-12',
  ],
  ['a goal measured 21 days ago', { goals: [goal('2026-01-05', '2026-01-13')] }, '2026-02-03', ''],
  [
    'a goal not measured for more than three weeks',
    { goals: [goal('2026-01-05', '2026-01-12')] },
    '2026-02-03',
    'goalUnmeasured 3 2026-01-12',
  ],
  [
    'a goal never measured counts from its start',
    { goals: [goal('2026-01-05', null)] },
    '2026-02-03',
    'goalUnmeasured 4',
  ],
  [
    'the spring holiday does not count for a measurement',
    { goals: [goal('2026-01-05', '2026-02-10')] },
    '2026-03-10',
    '',
  ],
  ['a goal on its last day', { goals: [goal('2026-01-26', null, '2026-02-03')] }, '2026-02-03', ''],
  [
    'a goal after its last day asks only that',
    { goals: [goal('2025-11-03', null, '2026-02-02')] },
    '2026-02-03',
    'goalPastDate 0 2026-02-02',
  ],
  ['three goals', { goals: manyGoals(3) }, '2026-02-03', ''],
  ['more than three goals', { goals: manyGoals(4) }, '2026-02-03', 'manyGoals 4'],
  ['help asked 7 days ago', { help: [{ ...melk, since: '2026-01-27' }] }, '2026-02-03', ''],
  [
    'help open for more than 7 days, the oldest first',
    {
      help: [
        { ...melk, since: '2026-01-26' },
        { ...melk, since: '2026-01-22' },
      ],
    },
    '2026-02-03',
    'helpOpen 12 2026-01-22',
  ],
  ['help asked before a holiday', { help: [{ ...melk, since: '2026-02-19' }] }, '2026-03-05', ''],
  ['work postponed twice', { postponedTwice: [melk] }, '2026-02-03', 'postponedTwice 1'],
  [
    'a proposal that closes in three days',
    { proposals: [{ cardId: 'v', feedbackUntil: '2026-02-06' }] },
    '2026-02-03',
    'proposalCloses 0 2026-02-06',
  ],
  [
    'a proposal that closes in four, and one that closed',
    {
      proposals: [
        { cardId: 'v', feedbackUntil: '2026-02-07' },
        { cardId: 'w', feedbackUntil: '2026-02-02' },
      ],
    },
    '2026-02-03',
    '',
  ],
  [
    'an evaluation within two weeks',
    { evaluations: [{ evaluationOn: '2026-02-17' }] },
    '2026-02-03',
    'evaluationDue 0 2026-02-17',
  ],
  [
    'an evaluation that nobody held yet',
    { evaluations: [{ evaluationOn: '2026-01-06' }] },
    '2026-02-03',
    'evaluationDue 0 2026-01-06',
  ],
  ['a later evaluation', { evaluations: [{ evaluationOn: '2026-02-18' }] }, '2026-02-03', ''],
  [
    'over the night of summer time',
    { help: [{ ...melk, since: '2026-03-25' }] },
    '2026-04-02',
    'helpOpen 8 2026-03-25',
  ],
  [
    'over the night of winter time',
    { boards: [{ board: 'improvement', lastOn: '2026-10-20' }] },
    '2026-11-09',
    'quietBoard 14 2026-10-20',
  ],
]

describe('[DIR6] what asks for attention', () => {
  test.each(ROWS)('%s', (_what, facts, today, expected) => {
    const found = signalsOf({ ...QUIET, ...facts }, today, north)
    expect(
      found
        .map(({ kind, count, on }) => [kind, String(count), on].filter(Boolean).join(' '))
        .join(', '),
    ).toBe(expected)
  })

  test('leads to its card, and what is to be discussed comes first', () => {
    const found = signalsOf(
      { ...QUIET, flagged: [melk], help: [{ ...melk, since: '2026-01-05' }] },
      '2026-02-03',
      north,
    )
    expect(found).toEqual([
      { kind: 'toDiscuss', count: 1, on: null, ...melk },
      { kind: 'helpOpen', count: 29, on: '2026-01-05', ...melk },
    ])
  })
})
