import { expect, test } from 'vitest'
import { likelyFirst } from '#client/board/choosers/likely.ts'
import type { Member } from '#shared/protocol/http.ts'

function member(name: string, workdays: Member['workdays']): Member {
  return { id: name.toLowerCase(), name, roles: ['teacher'], workdays }
}
const team = [
  member('Anna', [1, 2, 3]),
  member('Bouke', [4]),
  member('Carla', [1, 2, 3, 4, 5]),
  member('Douwe', [4, 5]),
  member('Femke', [3]),
]

test('who has the card stands first, then I, then who is here, then who works today', () => {
  const order = likelyFirst(team, {
    ownerId: 'femke',
    me: 'douwe',
    present: new Set(['anna']),
    weekday: 4,
  })
  expect(order.map(({ name }) => name)).toEqual(['Femke', 'Douwe', 'Anna', 'Bouke', 'Carla'])
})

test('nobody is left out and the team itself keeps its order', () => {
  const before = team.map(({ id }) => id)
  const known = { ownerId: undefined, me: 'nobody', present: new Set<string>(), weekday: 1 }
  expect(likelyFirst(team, known)).toHaveLength(team.length)
  expect(team.map(({ id }) => id)).toEqual(before)
})
