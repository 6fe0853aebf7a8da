import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { useFilter } from '#client/board/filter.ts'
import { ArchiveMatches } from '#client/features/card/archive-matches.tsx'
import { ShelfPage } from '#client/features/card/shelf-page.tsx'
import { texts } from '#client/texts/texts.ts'
import type { Shelf } from '#shared/model/card.ts'
import { ANNA, aCard, BOUKE } from '#tests/support/boards.ts'
import { showOnBoard } from '#tests/support/offline-board.tsx'

const say = texts.shelf

function shelved(title: string, shelf: Shelf, day: string) {
  const at = `${day}T10:00:00.000Z`
  return aCard(title.toLowerCase().slice(0, 8).replace(/\W/g, ''), 'scrum/done', {
    title,
    ownerId: BOUKE,
    shelved: { shelf, at, by: ANNA },
  })
}

const cards = [
  shelved('Rapporten', 'archive', '2025-11-03'),
  shelved('Kerstviering', 'archive', '2026-01-12'),
  shelved('Ouderavond', 'archive', '2026-01-20'),
  shelved('Oude stoelen', 'bin', '2026-01-19'),
  shelved('Vergeten', 'bin', '2025-10-01'),
]

function lines(): string[] {
  const papers = document.querySelectorAll('li > button:first-child > span:first-child')
  return [...papers].map((paper) => paper.textContent ?? '')
}

test('Opgeruimd is newest first, week by week', async () => {
  await showOnBoard(<ShelfPage shelf="archive" />, { cards })
  await expect.poll(lines).toEqual(['Ouderavond', 'Kerstviering', 'Rapporten'])
  const weeks = page.getByRole('heading', { level: 2 }).elements()
  expect(weeks.map((week) => week.textContent)).toEqual([
    say.thisWeek,
    say.lastWeek,
    'Week van 3\u00a0november 2025',
  ])
})

test('Opgeruimd can be searched, also by name of a person', async () => {
  await showOnBoard(<ShelfPage shelf="archive" />, { cards })
  await page.getByRole('searchbox').fill('ouder')
  await expect.poll(lines).toEqual(['Ouderavond'])
  await page.getByRole('searchbox').fill('bouke')
  await expect.poll(lines).toHaveLength(3)
  await page.getByRole('searchbox').fill('niets van dit')
  await expect.element(page.getByText(say.nothingFound('niets van dit'))).toBeVisible()
})

test('a search on the board arrives with its words', async () => {
  await showOnBoard(<ShelfPage shelf="archive" />, {
    cards,
    path: '/team/KIE/opgeruimd?zoek=kerst',
  })
  await expect.poll(lines).toEqual(['Kerstviering'])
})

test('[I4] a card goes back to where it lay', async () => {
  const { card } = await showOnBoard(<ShelfPage shelf="archive" />, { cards })
  await page.getByRole('button', { name: say.restoreCard('Ouderavond') }).click()
  await expect.poll(lines).toEqual(['Kerstviering', 'Rapporten'])
  const restored = cards[2]
  expect(restored && card(restored.id)).toMatchObject({ place: { column: 'done' } })
  await expect.element(page.getByText(say.restored('Ouderavond', 'Klaar'))).toBeVisible()
})

test('[SHELF1] [I4] the bin says how long each card stays, and shows none from before', async () => {
  await showOnBoard(<ShelfPage shelf="bin" />, { cards })
  await expect.poll(lines).toEqual(['Oude stoelen'])
  await expect.element(page.getByText(say.stays(87))).toBeVisible()
})

test('who may only read looks and puts nothing back', async () => {
  await showOnBoard(<ShelfPage shelf="archive" />, { cards, mayWrite: false })
  await expect.poll(lines).toHaveLength(3)
  expect(page.getByRole('button', { name: say.restore }).elements()).toHaveLength(0)
})

test('an empty shelf says what comes there', async () => {
  await showOnBoard(<ShelfPage shelf="bin" />, { cards: [] })
  await expect.element(page.getByText(say.empty.bin)).toBeVisible()
})

test('a search on the board says what Opgeruimd has too', async () => {
  await showOnBoard(<ArchiveMatches />, { cards })
  useFilter.getState().setSearch('kerst')
  await expect.element(page.getByText(say.inArchive(1))).toBeVisible()
  const link = page.getByRole('link', { name: say.showArchive })
  await expect.element(link).toHaveAttribute('href', '/team/KIE/opgeruimd?zoek=kerst')
})
