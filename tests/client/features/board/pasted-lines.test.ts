import { expect, test } from 'vitest'
import { cardLines } from '#client/features/board/pasted-lines.ts'

test('every line of a pasted list is a card, without the marks of the list', () => {
  const pasted = '- Papier bestellen\r\n• Zaal huren\n3. Ouders mailen\n[ ] Taart\n* Slingers'
  expect(cardLines(pasted)).toEqual([
    'Papier bestellen',
    'Zaal huren',
    'Ouders mailen',
    'Taart',
    'Slingers',
  ])
})

test('empty lines and doubled lines are left out, spaces are tidied', () => {
  expect(cardLines('  Eén \n\n   \nTwee   dingen\nTwee dingen\n')).toEqual(['Eén', 'Twee dingen'])
})

test('a dash or number inside a line stays', () => {
  expect(cardLines('Groep 7-8\n2 gastlezers vragen')).toEqual(['Groep 7-8', '2 gastlezers vragen'])
})
