import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { texts } from '#client/texts/texts.ts'
import { columnKey } from '#shared/model/board.ts'
import { ANNA, aCard, BOUKE, CARLA } from '#tests/support/boards.ts'
import { field, showCard } from '#tests/support/card-on-screen.tsx'

const say = texts.card
const draft = aCard('lezen', 'improvement/todo', { title: 'Leesroutine' })
const planned = { ...draft, ownerId: BOUKE, dueOn: '2026-01-29' }

const dialog = (name: string) => page.getByRole('dialog', { name })

test('[A9] [D1] m asks who, and one tap on a face answers', async () => {
  const { cardNow } = await showCard(draft)
  await userEvent.keyboard('m')
  await dialog(texts.choosers.who.title).getByRole('button', { name: 'Carla' }).click()
  await expect.poll(() => cardNow().ownerId).toBe(CARLA)
  await expect.element(dialog(texts.choosers.who.title)).not.toBeInTheDocument()
})

test('[D1] d asks when, and a chip answers', async () => {
  const { cardNow } = await showCard(draft)
  await userEvent.keyboard('d')
  const nextSession = new RegExp(texts.choosers.when.nextSession)
  await dialog(texts.choosers.when.title).getByRole('button', { name: nextSession }).click()
  await expect.poll(() => cardNow().dueOn).toBe('2026-01-26')
})

test('[D1] v asks where to, and the card goes there', async () => {
  const { cardNow } = await showCard(planned)
  await userEvent.keyboard('v')
  await dialog(texts.choosers.move.title).getByRole('button', { name: 'Bezig' }).first().click()
  await expect.poll(() => cardNow().place.column).toBe('doing')
})

test('Escape closes the question first, and then the card', async () => {
  const { closed } = await showCard(draft)
  await userEvent.keyboard('m')
  await expect.element(dialog(texts.choosers.who.title)).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog(texts.choosers.who.title)).not.toBeInTheDocument()
  expect(closed()).toBe(0)
  await userEvent.keyboard('{Escape}')
  await expect.poll(closed).toBe(1)
})

test('letters are text while somebody types', async () => {
  const { cardNow } = await showCard(planned)
  await field(say.title).click()
  await userEvent.keyboard('{End} kdmv')
  await expect.poll(() => cardNow().title).toBe('Leesroutine kdmv')
  expect(cardNow().place.column).toBe('todo')
})

test('k finishes it; the bar says so and takes it back', async () => {
  const { cardNow } = await showCard(planned)
  await userEvent.keyboard('k')
  await expect.poll(() => cardNow().place.column).toBe('done')
  expect(cardNow().done?.by).toBe(BOUKE)
  await page.getByRole('button', { name: texts.ui.undo }).click()
  await expect.poll(() => cardNow().place.column).toBe('todo')
})

test('without who or when it stays, and the card says why', async () => {
  const { cardNow } = await showCard(draft)
  await page.getByRole('button', { name: new RegExp(`^${say.bar.done}`) }).click()
  const reason = texts.boardCore.refusals['card/without-who-or-when']
  await expect.element(page.getByRole('dialog').getByText(reason)).toBeVisible()
  expect(cardNow().place.column).toBe('todo')
})

test('where it stands is one tap', async () => {
  const { cardNow } = await showCard(planned)
  await page.getByRole('radio', { name: 'Bezig' }).click()
  await expect.poll(() => columnKey(cardNow().place)).toBe('improvement/doing')
})

test('[A9] helpers join and leave with a tap on their face', async () => {
  const { cardNow } = await showCard(planned)
  await page.getByRole('button', { name: say.who.helpers }).click()
  const faces = dialog(say.who.helpers)
  await expect.element(faces.getByRole('button', { name: 'Bouke' })).not.toBeInTheDocument()
  await faces.getByRole('button', { name: 'Anna' }).click()
  await expect.poll(() => cardNow().people).toEqual([ANNA])
  await faces.getByRole('button', { name: 'Anna' }).click()
  await expect.poll(() => cardNow().people).toEqual([])
})

test('help is asked with a question, and ends with one tap', async () => {
  const { cardNow } = await showCard(planned)
  await page.getByRole('button', { name: say.bar.help }).click()
  await userEvent.keyboard('Wie heeft kussens?{Enter}')
  await expect.poll(() => cardNow().helpAsked?.by).toBe(BOUKE)
  expect(cardNow().help).toBe('Wie heeft kussens?')
  await page.getByRole('button', { name: say.help.got }).click()
  await expect.poll(() => cardNow().helpAsked).toBeUndefined()
})

test('parking takes it to the Parkeerplaats of the Verbeterbord', async () => {
  const { cardNow } = await showCard({
    ...planned,
    place: { board: 'scrum', column: 'todo', position: 'a0' },
  })
  await page.getByRole('button', { name: say.bar.park }).click()
  await expect.poll(() => columnKey(cardNow().place)).toBe('improvement/parked')
})

test('the menu tidies the card away and closes it', async () => {
  const { cardNow, closed } = await showCard(planned)
  await page.getByRole('button', { name: say.menu.label }).click()
  await page.getByRole('menuitem', { name: say.menu.tidy }).click()
  await expect.poll(() => cardNow().shelved?.shelf).toBe('archive')
  expect(closed()).toBe(1)
})

test('the menu takes it to the other board', async () => {
  const { cardNow } = await showCard(planned)
  await page.getByRole('button', { name: say.menu.label }).click()
  await page.getByRole('menuitem', { name: say.menu.toScrum }).click()
  await expect.poll(() => columnKey(cardNow().place)).toBe('scrum/todo')
  expect(cardNow().type).toBe('task')
})
