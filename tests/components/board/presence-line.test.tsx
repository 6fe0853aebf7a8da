import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { PresenceLine } from '#client/app/presence-line.tsx'
import { anId } from '#tests/support/boards.ts'
import { showOnBoard } from '#tests/support/offline-board.tsx'

const NAMES = ['Anna', 'Carla', 'Douwe', 'Elske', 'Femke', 'Gerbrich', 'Harmen']

test.each([
  [5, ''],
  [6, '+1'],
  [7, '+2'],
])('[H3] with %i others here there are five faces and "%s"', async (count, rest) => {
  const { session } = await showOnBoard(<PresenceLine />, { cards: [] })
  const presence = NAMES.slice(0, count).map((name) => ({
    person: { id: anId(name), name },
    card: null,
    typing: false,
  }))
  session().store.setState({ presence })
  await expect.poll(() => document.querySelectorAll('[data-initials]').length).toBe(5)
  expect(document.body.textContent?.match(/\+\d+/)?.[0] ?? '').toBe(rest)
  // Who has no face is in the sentence.
  await expect.element(page.getByText(/Anna/).first()).toBeInTheDocument()
})
