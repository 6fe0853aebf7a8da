import { expect, test } from 'vitest'
import { BIN_DAYS, binDaysLeft, cardsOnShelf } from '#shared/rules/shelves.ts'
import { ANNA, aBoard, aCard } from '#tests/support/boards.ts'

const today = '2026-04-20'

function shelved(word: string, shelf: 'archive' | 'bin', at: string) {
  return aCard(word, 'scrum/done', { shelved: { shelf, at, by: ANNA } })
}

const board = aBoard(
  aCard('op het bord', 'scrum/todo'),
  shelved('oud', 'archive', '2025-09-01T10:00:00.000Z'),
  shelved('nieuw', 'archive', '2026-04-19T10:00:00.000Z'),
  shelved('laatste dag', 'bin', '2026-01-20T10:00:00.000Z'),
  shelved('weg', 'bin', '2026-01-19T10:00:00.000Z'),
)

test('[SHELF1] a card can be taken back out of the bin for 90 days', () => {
  const [card] = cardsOnShelf(board, 'bin', today)
  if (!card) throw new Error('no card')
  expect(binDaysLeft(card, '2026-01-20')).toBe(BIN_DAYS)
  expect(binDaysLeft(card, today)).toBe(0)
})

test('[SHELF2] a shelf shows its own cards, newest first', () => {
  const titles = cardsOnShelf(board, 'archive', today).map((card) => card.title)
  expect(titles).toEqual(['nieuw', 'oud'])
})

test('[SHELF2] cards binned more than 90 days ago are no longer shown', () => {
  expect(cardsOnShelf(board, 'bin', today).map((card) => card.title)).toEqual(['laatste dag'])
})
