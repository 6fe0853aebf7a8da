import { describe, expect, test } from 'vitest'
import type { PlanChange, SessionRhythm } from '#shared/model/year-plan.ts'
import {
  daysOfRhythm,
  plannedSessions,
  sessionsKept,
  tallySessions,
  upcomingSessions,
} from '#shared/rules/year-plan.ts'

const holidays = [
  { name: 'Kerstvakantie', firstOn: '2025-12-20', lastOn: '2026-01-04' },
  { name: 'Studiedag', firstOn: '2026-02-02', lastOn: '2026-02-02' },
  { name: 'Voorjaarsvakantie', firstOn: '2026-02-21', lastOn: '2026-03-01' },
]
const monday: SessionRhythm = {
  id: 'maandag',
  mode: 'boardSession',
  weekday: 1,
  time: '15:15',
  everyWeeks: 1,
  shift: '',
  firstOn: '2026-01-05',
  lastOn: null,
}
const range = { from: '2025-12-15', to: '2026-03-09' }

describe('[PLAN1] the days of a rhythm', () => {
  const weekly = '01-05 01-12 01-19 01-26 02-09 02-16 03-02 03-09'
  const rows: readonly (readonly [string, Partial<SessionRhythm>, string])[] = [
    ['every week, but not on a study day nor in a holiday', {}, weekly],
    ['every two weeks counts calendar weeks', { everyWeeks: 2 }, '01-05 01-19 02-16 03-02'],
    ['every three weeks', { everyWeeks: 3 }, '01-05 01-26 02-16 03-09'],
    ['begins on the first weekday from its first day', { firstOn: '2026-01-07' }, weekly.slice(6)],
    [
      'counts weeks from that of its first day',
      { firstOn: '2026-01-14', everyWeeks: 2 },
      '01-26 02-09 03-09',
    ],
    ['ends with its last day', { lastOn: '2026-01-19' }, '01-05 01-12 01-19'],
    ['once', { firstOn: '2026-02-12', lastOn: '2026-02-12', weekday: 4 }, '02-12'],
    ['once in a holiday is never', { firstOn: '2026-02-23', lastOn: '2026-02-23' }, ''],
    ['on another weekday', { weekday: 5, everyWeeks: 4 }, '01-09 02-06 03-06'],
  ]
  test.each(rows)('%s', (_what, fields, expected) => {
    const days = daysOfRhythm({ ...monday, ...fields }, range, holidays)
    expect(days.map((day) => day.slice(5)).join(' ')).toBe(expected)
  })

  test('a session stays on its weekday through the change of the clock', () => {
    const march = { from: '2026-03-23', to: '2026-04-06' }
    expect(daysOfRhythm(monday, march, [])).toEqual(['2026-03-23', '2026-03-30', '2026-04-06'])
  })
})

const moved: PlanChange = {
  rhythmId: 'maandag',
  plannedOn: '2026-01-12',
  status: 'moved',
  on: '2026-01-14',
  time: '08:15',
  reason: 'studiemiddag',
}
const cancelled: PlanChange = {
  ...moved,
  plannedOn: '2026-01-19',
  status: 'cancelled',
  on: '2026-01-19',
  time: '15:15',
  reason: 'griepgolf',
}
const at = (day: string, mode: SessionRhythm['mode'] = 'boardSession') => ({
  id: `${mode} ${day}`,
  mode,
  startedAt: `${day}T14:16:00.000Z`,
})

function told(changes: readonly PlanChange[], held: readonly ReturnType<typeof at>[]) {
  const facts = { rhythms: [monday], changes, held, holidays }
  const to = '2026-01-26'
  return plannedSessions(facts, { from: '2026-01-01', to }).map(
    ({ plannedOn, on, status, rhythmId }) =>
      [plannedOn.slice(5), on === plannedOn ? '' : `→${on.slice(5)}`, status, rhythmId ? '' : '!']
        .filter(Boolean)
        .join(' '),
  )
}

describe('[PLAN2] what becomes of a planned session', () => {
  const rows: readonly (readonly [string, PlanChange[], ReturnType<typeof at>[], string[]])[] = [
    ['nothing yet', [], [], ['01-05 planned', '01-12 planned', '01-19 planned', '01-26 planned']],
    [
      'on another day, and not at all',
      [moved, cancelled],
      [],
      ['01-05 planned', '01-12 →01-14 moved', '01-19 cancelled', '01-26 planned'],
    ],
    [
      'held on its day, and a day later without saying so',
      [],
      [at('2026-01-05'), at('2026-01-13')],
      ['01-05 held', '01-12 →01-13 held', '01-19 planned', '01-26 planned'],
    ],
    [
      'held on the day it was moved to',
      [moved],
      [at('2026-01-14')],
      ['01-05 planned', '01-12 →01-14 held', '01-19 planned', '01-26 planned'],
    ],
    [
      'let go and held after all',
      [cancelled],
      [at('2026-01-19')],
      ['01-05 planned', '01-12 planned', '01-19 held', '01-26 planned'],
    ],
    [
      'held twice in a week, or of another kind: the second was not planned',
      [],
      [at('2026-01-05'), at('2026-01-06'), at('2026-01-12', 'workSession')],
      [
        '01-05 held',
        '01-06 held !',
        '01-12 held !',
        '01-12 planned',
        '01-19 planned',
        '01-26 planned',
      ],
    ],
    [
      'held on its own day wins from a nearer one that came first',
      [],
      [at('2026-01-10'), at('2026-01-12')],
      ['01-05 planned', '01-10 held !', '01-12 held', '01-19 planned', '01-26 planned'],
    ],
  ]
  test.each(rows)('%s', (_what, changes, held, expected) => {
    expect(told(changes, held)).toEqual(expected)
  })
})

test('[PLAN3] the next session was neither held nor let go', () => {
  const facts = {
    rhythms: [monday],
    changes: [moved, cancelled],
    held: [at('2026-01-05')],
    holidays,
  }
  const sessions = plannedSessions(facts, range)
  const next = (today: string) => upcomingSessions(sessions, today)[0]?.on
  expect(next('2026-01-05')).toBe('2026-01-14')
  expect(next('2026-01-15')).toBe('2026-01-26')
  expect(next('2026-02-17')).toBe('2026-03-02')
})

test('[PLAN4] kept is what was held of what was planned until today, without what was let go', () => {
  const held = [at('2026-01-05'), at('2026-01-07')]
  const sessions = plannedSessions(
    { rhythms: [monday], changes: [cancelled], held, holidays },
    range,
  )
  expect(sessionsKept(sessions, '2026-01-05')).toEqual({ held: 1, planned: 1 })
  expect(sessionsKept(sessions, '2026-01-12')).toEqual({ held: 1, planned: 1 })
  expect(sessionsKept(sessions, '2026-01-27')).toEqual({ held: 1, planned: 3 })
})

describe('[DIR5] [PLAN4] what the year plan comes to in a window', () => {
  type Tally = ReturnType<typeof tallySessions>
  const tally = (fields: Partial<Tally>): Tally => ({
    planned: 0,
    held: 0,
    moved: 0,
    cancelled: 0,
    extra: 0,
    ...fields,
  })
  const wednesday = { ...moved, on: '2026-02-04' }
  type Row = readonly [
    what: string,
    changes: readonly PlanChange[],
    held: readonly ReturnType<typeof at>[],
    window: readonly [from: string, today: string],
    expected: Partial<Tally>,
  ]
  const rows: readonly Row[] = [
    [
      'all held',
      [],
      [at('2026-01-05'), at('2026-01-12')],
      ['2026-01-05', '2026-01-16'],
      { planned: 2, held: 2 },
    ],
    ['one not held', [], [at('2026-01-05')], ['2026-01-05', '2026-01-16'], { planned: 2, held: 1 }],
    ['today may still come', [], [], ['2026-01-10', '2026-01-12'], {}],
    [
      'today was held',
      [],
      [at('2026-01-12')],
      ['2026-01-10', '2026-01-12'],
      { planned: 1, held: 1 },
    ],
    [
      'moved and held',
      [moved],
      [at('2026-01-14')],
      ['2026-01-10', '2026-01-16'],
      { planned: 1, held: 1, moved: 1 },
    ],
    ['moved and not held', [moved], [], ['2026-01-10', '2026-01-16'], { planned: 1, moved: 1 }],
    ['moved to a day still to come', [moved], [], ['2026-01-10', '2026-01-13'], {}],
    [
      'held a day later without saying so',
      [],
      [at('2026-01-13')],
      ['2026-01-10', '2026-01-16'],
      { planned: 1, held: 1, moved: 1 },
    ],
    ['moved out of the window', [wednesday], [], ['2026-01-10', '2026-01-16'], {}],
    [
      'moved into the window',
      [wednesday],
      [at('2026-02-04')],
      ['2026-02-01', '2026-02-08'],
      { planned: 1, held: 1, moved: 1 },
    ],
    ['let go', [cancelled], [], ['2026-01-17', '2026-01-23'], { cancelled: 1 }],
    [
      'held without a plan',
      [],
      [at('2026-01-08')],
      ['2026-01-07', '2026-01-09'],
      { planned: 1, held: 1, moved: 1 },
    ],
    [
      'held of another kind',
      [],
      [at('2026-01-13', 'workSession')],
      ['2026-01-13', '2026-01-16'],
      { extra: 1 },
    ],
    ['a study day asks for none', [], [], ['2026-02-01', '2026-02-06'], {}],
    ['a holiday asks for none', [], [], ['2026-02-17', '2026-03-01'], {}],
  ]
  test.each(rows)('%s', (_what, changes, held, [from, to], expected) => {
    const facts = { rhythms: [monday], changes, held, holidays }
    const sessions = plannedSessions(facts, { from: '2025-12-10', to: '2026-03-09' })
    expect(tallySessions(sessions, { from, to }, to)).toEqual(tally(expected))
  })
})
