import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { texts } from '#client/texts/texts.ts'
import { aCard, anId } from '#tests/support/boards.ts'
import { field, showCard } from '#tests/support/card-on-screen.tsx'

const say = texts.card
const task = aCard('lezen', 'scrum/todo', { title: 'Leeshoek' })
const withSteps = {
  ...task,
  steps: ['Kleed', 'Kussens', 'Bordje'].map((text, index) => ({
    id: anId(text.toLowerCase()),
    text,
    done: false,
    position: `a${index}`,
  })),
}

const stepTexts = (card: { steps: readonly { text: string }[] }) =>
  card.steps.map((step) => step.text)

test('Enter adds a step and the field waits for the next', async () => {
  const { cardNow } = await showCard(task)
  await field(say.addStepLabel).click()
  await userEvent.keyboard('Kleed{Enter}Kussens{Enter}')
  await expect.poll(() => stepTexts(cardNow())).toEqual(['Kleed', 'Kussens'])
  await expect.element(field(say.addStepLabel)).toHaveFocus()
  await expect.element(page.getByText(say.stepsDone(0, 2))).toBeVisible()
})

test('a half typed step is kept when the card closes', async () => {
  const { cardNow, closed } = await showCard(task)
  await field(say.addStepLabel).click()
  await userEvent.keyboard('Kleed')
  await page.getByRole('button', { name: texts.ui.close }).click()
  expect(closed()).toBe(1)
  await expect.poll(() => stepTexts(cardNow())).toEqual(['Kleed'])
})

test('a step is ticked and renamed in place', async () => {
  const { cardNow } = await showCard(withSteps)
  await page.getByRole('checkbox', { name: say.stepTicked('Kleed') }).click({ force: true })
  await field(say.step(2)).fill('Zes kussens')
  await expect
    .poll(() => cardNow().steps.map(({ text, done }) => [text, done]))
    .toEqual([
      ['Kleed', true],
      ['Zes kussens', false],
      ['Bordje', false],
    ])
})

test('Alt and an arrow moves a step, and the focus stays on it', async () => {
  const { cardNow } = await showCard(withSteps)
  await field(say.step(3)).click()
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  await expect.poll(() => stepTexts(cardNow())).toEqual(['Kleed', 'Bordje', 'Kussens'])
  await expect.element(field(say.step(2))).toHaveFocus()
})

test('the menu of a step moves it without a keyboard', async () => {
  const { cardNow } = await showCard(withSteps)
  await page.getByRole('button', { name: say.stepMenu('Kleed') }).click()
  await page.getByRole('menuitem', { name: say.stepDown }).click()
  await expect.poll(() => stepTexts(cardNow())).toEqual(['Kussens', 'Kleed', 'Bordje'])
})

test('a step that was taken away comes back with one tap', async () => {
  const { cardNow } = await showCard(withSteps)
  await page.getByRole('button', { name: say.stepMenu('Kussens') }).click()
  await page.getByRole('menuitem', { name: say.stepRemove }).click()
  await expect.poll(() => stepTexts(cardNow())).toEqual(['Kleed', 'Bordje'])
  await expect.element(page.getByText(say.stepRemoved('Kussens'))).toBeVisible()
  await page.getByRole('button', { name: texts.ui.undo }).click()
  await expect.poll(() => stepTexts(cardNow())).toEqual(['Kleed', 'Kussens', 'Bordje'])
})

test('Backspace in an empty step takes it away', async () => {
  const { cardNow } = await showCard(withSteps)
  await field(say.step(2)).fill('')
  await userEvent.keyboard('{Backspace}')
  await expect.poll(() => stepTexts(cardNow())).toEqual(['Kleed', 'Bordje'])
})
