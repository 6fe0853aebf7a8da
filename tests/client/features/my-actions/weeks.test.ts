import { expect, test } from 'vitest'
import { weeksOf } from '#client/features/my-actions/weeks.ts'
import { texts } from '#client/texts/texts.ts'
import type { Day } from '#shared/model/ids.ts'
import type { MyAction } from '#shared/protocol/http.ts'

const THURSDAY = '2026-01-22'
const words = texts.myActions

function anAction(title: string, dueOn: Day | null): MyAction {
  return {
    cardId: title.padEnd(16, 'x').toLowerCase(),
    teamId: 'kievitxxxxxxxxxx',
    teamCode: 'KIE',
    teamName: 'De Kievit',
    board: 'scrum',
    column: 'todo',
    title,
    dueOn,
    helping: false,
    waiting: false,
    postponed: 0,
  }
}
const overview = (actions: MyAction[], today = THURSDAY) =>
  weeksOf(actions, today).map((week) => [week.title, week.actions.map(({ title }) => title)])

test('actions stand under their week, the nearest day first and without a day last', () => {
  const actions = [
    anAction('later', '2026-02-02'),
    anAction('nodate', null),
    anAction('sunday', '2026-01-25'),
    anAction('monday', '2026-01-26'),
    anAction('friday', '2026-01-23'),
    anAction('today', THURSDAY),
    anAction('past', '2026-01-20'),
  ]
  expect(overview(actions)).toEqual([
    [words.openSince, ['past']],
    [words.thisWeek, ['today', 'friday', 'sunday']],
    [words.nextWeek, ['monday']],
    [words.later, ['later']],
    [words.withoutDay, ['nodate']],
  ])
})

test('[K8] on a Sunday tomorrow is already next week', () => {
  expect(overview([anAction('monday', '2026-01-26')], '2026-01-25')).toEqual([
    [words.nextWeek, ['monday']],
  ])
})

test('on one day they stand in the order of the alphabet', () => {
  const actions = [
    anAction('Zaal', THURSDAY),
    anAction('Éten', THURSDAY),
    anAction('Fiets', THURSDAY),
  ]
  expect(overview(actions)).toEqual([[words.thisWeek, ['Éten', 'Fiets', 'Zaal']]])
})
