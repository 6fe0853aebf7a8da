import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { ActionsPage } from '#client/features/actions/actions-page.tsx'
import { texts } from '#client/texts/texts.ts'
import { ANNA, aCard, anId, CARLA } from '#tests/support/boards.ts'
import { showOnBoard } from '#tests/support/offline-board.tsx'

const say = texts.actionList
const kraan = aCard('kraan', 'scrum/todo', {
  title: 'Kraan melden',
  ownerId: ANNA,
  dueOn: '2026-01-29',
  standingSince: '2025-12-30T09:00:00.000Z',
})
const boeken = aCard('boeken', 'improvement/doing', {
  title: 'Boeken halen',
  ownerId: CARLA,
  dueOn: '2026-01-27',
})
const cards = [kraan, boeken, aCard('dak', 'scrum/todo', { title: 'Dak laten zien' })]

const titles = () =>
  page
    .getByRole('row')
    .elements()
    .slice(1)
    .map((row) => row.querySelector('button')?.textContent)

test('[LIST1] a tap on a heading sorts the rows, a second one turns them round', async () => {
  await showOnBoard(<ActionsPage />, { cards })
  expect(titles()).toEqual(['Boeken halen', 'Kraan melden', 'Dak laten zien'])
  await page.getByRole('button', { name: say.columns.what }).click()
  expect(titles()).toEqual(['Boeken halen', 'Dak laten zien', 'Kraan melden'])
  await page.getByRole('button', { name: say.columns.what }).click()
  expect(titles()).toEqual(['Kraan melden', 'Dak laten zien', 'Boeken halen'])
})

test('[LIST1] who, when and done are changed in the row', async () => {
  const { card } = await showOnBoard(<ActionsPage />, { cards })
  await page.getByRole('button', { name: say.whoOf('Dak laten zien', undefined) }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Carla' }).click()
  await expect.poll(() => card(anId('dak')).ownerId).toBe(CARLA)
  await page.getByRole('button', { name: say.whenOf('Dak laten zien', say.chooseWhen) }).click()
  const nextSession = new RegExp(texts.choosers.when.nextSession)
  await page.getByRole('dialog').getByRole('button', { name: nextSession }).click()
  await expect.poll(() => card(anId('dak')).dueOn).toBe('2026-01-29')
  await page.getByRole('button', { name: say.finish('Dak laten zien') }).click()
  await expect.poll(() => card(anId('dak')).place.column).toBe('done')
})

test('[LIST1] a filter narrows the list, and one tap shows everything again', async () => {
  await showOnBoard(<ActionsPage />, { cards })
  await page.getByRole('button', { name: new RegExp(say.bothBoards) }).click()
  await page.getByRole('option', { name: texts.words.boards.improvement }).click()
  await expect.poll(titles).toEqual(['Boeken halen'])
  await page.getByRole('button', { name: say.clear }).click()
  await expect.poll(() => titles().length).toBe(3)
})

test('[ACT9] a row says for how long it stands still', async () => {
  await showOnBoard(<ActionsPage />, { cards })
  await expect.element(page.getByText(texts.actions.standing(3))).toBeVisible()
})

test('who only reads changes nothing, and does not see how the work is shared', async () => {
  await showOnBoard(<ActionsPage />, { cards, mayWrite: false })
  expect(page.getByRole('button', { name: say.finish('Kraan melden') }).query()).toBeNull()
  expect(page.getByRole('button', { name: say.share }).query()).toBeNull()
})
