import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { texts } from '#client/texts/texts.ts'
import { ANNA, BOUKE, NOW } from '#tests/support/boards.ts'
import { aTask, showScrumBoard, titlesIn } from '#tests/support/scrum-board-on-screen.tsx'

const say = texts.board.filter
const cards = [
  aTask('Van Anna', 'scrum/todo', { ownerId: ANNA }),
  aTask('Van Bouke', 'scrum/todo', { ownerId: BOUKE }),
  aTask('Met Anna', 'scrum/doing', {
    ownerId: BOUKE,
    people: [ANNA],
    help: 'wie helpt?',
    helpAsked: { at: NOW, by: BOUKE },
  }),
]
const faces = () => page.getByRole('group', { name: say.label })
const shown = () => [...titlesIn('scrum/todo'), ...titlesIn('scrum/doing')].sort()

test('[A11] a face shows only what somebody does or helps with, and a second tap everything', async () => {
  await showScrumBoard(cards)
  await faces().getByRole('button', { name: 'Anna' }).click()
  await expect.poll(shown).toEqual(['Met Anna', 'Van Anna'])
  await expect.element(page.getByText(say.shows(2, say.of('Anna')))).toBeVisible()
  await faces().getByRole('button', { name: 'Anna' }).click()
  await expect.poll(shown).toHaveLength(3)
})

test('two faces show the cards of either', async () => {
  await showScrumBoard(cards)
  await faces().getByRole('button', { name: 'Anna' }).click()
  await faces().getByRole('button', { name: /Bouke/ }).click()
  await expect.poll(shown).toHaveLength(3)
})

test('[A11] help asked and a face narrow each other, and one tap clears both', async () => {
  await showScrumBoard(cards)
  await faces()
    .getByRole('button', { name: say.help(1) })
    .click()
  await expect.poll(shown).toEqual(['Met Anna'])
  await page.getByRole('button', { name: say.clear }).click()
  await expect.poll(shown).toHaveLength(3)
})

test('q shows mine and x shows all', async () => {
  await showScrumBoard(cards)
  await userEvent.keyboard('q')
  await expect.poll(shown).toEqual(['Met Anna', 'Van Bouke'])
  await userEvent.keyboard('x')
  await expect.poll(shown).toHaveLength(3)
})

test('[A6] the heading says how many of a column pass, and the board itself is unchanged', async () => {
  const board = await showScrumBoard(cards)
  await faces().getByRole('button', { name: 'Anna' }).click()
  await expect.element(page.getByText('1 van 2')).toBeVisible()
  expect(board.session().store.getState().snapshot.columns['scrum/todo']).toHaveLength(2)
})
