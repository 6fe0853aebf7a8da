import { expect, test } from 'vitest'
import type { CarryOver } from '#shared/model/year-plan.ts'
import { newYearChanges } from '#shared/rules/new-school-year.ts'
import { ANNA, aBoard, aCard, NOW } from '#tests/support/boards.ts'

const board = aBoard(
  aCard('voorraad', 'scrum/backlog'),
  aCard('terugkerend', 'scrum/backlog', { recurring: true }),
  aCard('open', 'scrum/todo'),
  aCard('bezig', 'improvement/doing'),
  aCard('af', 'improvement/done'),
  aCard('doel', 'improvement/goals', { goalStatus: 'active' }),
  aCard('gehaald', 'improvement/goals', { goalStatus: 'met' }),
  aCard('idee', 'improvement/ideas'),
  aCard('geparkeerd', 'improvement/parked', { type: 'parked' }),
  aCard('succes', 'improvement/successes'),
  aCard('geweest', 'improvement/planning', { dueOn: '2026-01-21' }),
  aCard('straks', 'improvement/planning', { dueOn: '2026-01-23' }),
  aCard('voorstel', 'improvement/proposals', { type: 'proposal' }),
  aCard('weg', 'scrum/todo', { shelved: { shelf: 'bin', at: NOW, by: ANNA } }),
)
const always = ['af', 'gehaald', 'succes', 'geweest']

const rows: readonly (readonly [Partial<CarryOver>, string[]])[] = [
  [{}, always],
  [{ work: false }, [...always, 'open', 'bezig']],
  [{ goals: false }, [...always, 'doel']],
  [{ ideas: false }, [...always, 'idee', 'geparkeerd']],
  [{ rhythm: false }, always],
]
test.each(rows)('[YEAR4] with %j into the archive: %j', (chosen, expected) => {
  const carry = { work: true, goals: true, ideas: true, rhythm: true, ...chosen }
  const changes = newYearChanges(board, carry, { actor: ANNA, now: NOW })
  const tidied = changes.map((change) =>
    change.type === 'value-set' ? board.cards.get(change.cardId)?.title : change.type,
  )
  expect(tidied.sort()).toEqual([...expected].sort())
  for (const change of changes) {
    expect(change).toMatchObject({
      field: 'shelved',
      value: { shelf: 'archive', at: NOW, by: ANNA },
    })
  }
})
