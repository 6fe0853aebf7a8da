import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { texts } from '#client/texts/texts.ts'
import { aTask, showScrumBoard, titlesIn } from '#tests/support/scrum-board-on-screen.tsx'

const say = texts.board.add
const field = () => page.getByLabelText(say.field('Te doen'))
const todo = () => page.getByRole('region', { name: 'Te doen' })

async function openField() {
  await todo().getByRole('button', { name: say.task, exact: true }).click()
  await expect.element(field()).toHaveFocus()
}

test('[A4] Enter adds a card and stays for the next one', async () => {
  await showScrumBoard([aTask('Oud', 'scrum/todo')])
  await openField()
  await userEvent.keyboard('Papier bestellen{Enter}Zaal huren{Enter}')
  await expect.poll(() => titlesIn('scrum/todo')).toEqual(['Oud', 'Papier bestellen', 'Zaal huren'])
  await expect.element(field()).toHaveFocus()
  await expect.element(field()).toHaveValue('')
})

test('[A4] an empty line adds nothing and Escape closes', async () => {
  await showScrumBoard([])
  await openField()
  await userEvent.keyboard('   {Enter}{Escape}')
  await expect.element(field()).not.toBeInTheDocument()
  expect(titlesIn('scrum/todo')).toEqual([])
})

test('what was typed and not added is still there later', async () => {
  await showScrumBoard([aTask('Oud', 'scrum/todo')])
  await openField()
  await userEvent.keyboard('Half af')
  await page.getByRole('heading', { name: 'Scrumbord' }).click()
  await expect.element(field()).toHaveValue('Half af')
  await field().click()
  await userEvent.keyboard('{Escape}')
  await expect.element(field()).not.toBeInTheDocument()
  await todo().getByRole('button', { name: /^Klus/ }).click()
  await expect.element(field()).toHaveValue('Half af')
  await userEvent.clear(field())
})

test('[D6] pasted lines can become as many cards, undone in one go', async () => {
  const board = await showScrumBoard([])
  await openField()
  pasteInto('- Eén\n- Twee\n3. Drie\n\nVier\nVijf')
  await page.getByRole('button', { name: say.many(5) }).click()
  await expect.poll(() => titlesIn('scrum/todo')).toEqual(['Eén', 'Twee', 'Drie', 'Vier', 'Vijf'])
  board.session().undo()
  await expect.poll(() => titlesIn('scrum/todo')).toEqual([])
})

test('pasted lines can become one card', async () => {
  await showScrumBoard([])
  await openField()
  pasteInto('Eén\nTwee')
  await page.getByRole('button', { name: say.one }).click()
  await expect.poll(() => titlesIn('scrum/todo')).toEqual(['Eén Twee'])
})

test('the field asks for no names of children', async () => {
  await showScrumBoard([])
  await openField()
  await expect.element(page.getByText(say.noPupils)).toBeVisible()
})

/** A paste as the browser sends it; the clipboard of the machine is left alone. */
function pasteInto(text: string) {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  )
}

test('[PRIV3] what looks like a child’s name or number gets a note, and can be added all the same', async () => {
  await showScrumBoard([])
  await openField()
  const { hint } = texts.privacy
  await userEvent.keyboard('Gesprek ouders van Tjalling')
  await expect.element(page.getByText(hint.name)).toBeVisible()
  await userEvent.clear(field())
  await expect.element(page.getByText(hint.name)).not.toBeInTheDocument()
  await userEvent.keyboard('bel 06-12345678')
  await expect.element(page.getByText(hint.phone)).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => titlesIn('scrum/todo')).toEqual(['bel 06-12345678'])
})
