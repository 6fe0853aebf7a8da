import { expect, test } from 'vitest'
import { comingSession, planningOf } from '#client/features/board/improvement-planning-rows.ts'
import type { Card } from '#shared/model/card.ts'
import type { NewCard } from '#shared/model/change.ts'
import type { Team } from '#shared/protocol/http.ts'
import { aBoard, aCard } from '#tests/support/boards.ts'

/** A Thursday; the session is on Mondays and the spring holiday starts on Saturday 21 February. */
const today = '2026-01-22'
const team: Pick<Team, 'upcoming' | 'holidays'> = {
  upcoming: ['2026-01-26', '2026-02-02', '2026-02-16', '2026-03-02'].map((on) => ({
    mode: 'boardSession',
    on,
    time: '15:15',
    shift: '',
  })),
  holidays: [{ name: 'Voorjaarsvakantie', firstOn: '2026-02-21', lastOn: '2026-03-01' }],
}

function planned(word: string, fields: Partial<NewCard> = {}): Card {
  const card = aBoard(aCard(word, 'improvement/planning', fields))
    .cards.values()
    .next().value
  if (!card) throw new Error('no card')
  return card
}

function plan(cards: readonly Card[], day = today) {
  const { weeks, rest } = planningOf({ cards, team, today: day, time: '10:14' })
  return {
    weeks: weeks.map(({ monday, rows }) => [monday, ...rows.map(titleOf)]),
    rest: rest.map((card) => card.title),
  }
}

function titleOf(row: ReturnType<typeof planningOf>['weeks'][number]['rows'][number]): string {
  if (row.kind === 'card') return row.card.title
  return row.kind === 'holiday' ? row.holiday.name : `bordsessie ${row.day}`
}

test('the planning runs by day and time, week by week, with the next session in it', () => {
  const cards = [
    planned('gesprek', { dueOn: '2026-02-03', time: '10:00' }),
    planned('werksessie', { dueOn: '2026-01-29', time: '15:30' }),
    planned('ontbijt', { dueOn: '2026-01-26', time: '08:30' }),
    planned('studiedag', { dueOn: '2026-01-26' }),
    planned('vandaag', { dueOn: today }),
  ]
  expect(plan(cards).weeks).toEqual([
    ['2026-01-19', 'vandaag'],
    ['2026-01-26', 'studiedag', 'ontbijt', 'bordsessie 2026-01-26', 'werksessie'],
    ['2026-02-02', 'gesprek'],
  ])
})

test('what is past, further on or without a day stays in sight, apart', () => {
  const cards = [
    planned('zonder dag'),
    planned('later', { dueOn: '2026-03-20' }),
    planned('geweest', { dueOn: '2026-01-20' }),
  ]
  expect(plan(cards).rest).toEqual(['geweest', 'later', 'zonder dag'])
})

test('a holiday in the two weeks is shown, and the session skips it', () => {
  expect(plan([], '2026-02-16').weeks).toEqual([
    ['2026-02-16', 'bordsessie 2026-02-16', 'Voorjaarsvakantie'],
  ])
  expect(plan([], '2026-02-23').weeks).toEqual([
    ['2026-02-23', 'Voorjaarsvakantie'],
    ['2026-03-02', 'bordsessie 2026-03-02'],
  ])
})

test('the session of today counts until it begins', () => {
  expect(comingSession(team, '2026-01-26', '15:14')?.on).toBe('2026-01-26')
  expect(comingSession(team, '2026-01-26', '15:16')?.on).toBe('2026-02-02')
})
