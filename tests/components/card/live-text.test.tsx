import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { texts } from '#client/texts/texts.ts'
import { aCard } from '#tests/support/boards.ts'
import { field, showCard } from '#tests/support/card-on-screen.tsx'

const say = texts.card
const action = aCard('lezen', 'improvement/todo', { title: 'Leesroutine' })

async function startTyping(text: string) {
  await field(say.title).click()
  await userEvent.keyboard(text)
}

function caret(): number | null {
  const { activeElement } = document
  return activeElement instanceof HTMLTextAreaElement ? activeElement.selectionStart : null
}

test('[A5] every key in the title is on the card at once', async () => {
  const { cardNow } = await showCard(action)
  await startTyping('{End} in groep 5')
  await expect.poll(() => cardNow().title).toBe('Leesroutine in groep 5')
})

test('[H4] what a colleague types in the same title comes in, and the caret stays where I am', async () => {
  const { session, cardNow } = await showCard(action)
  await startTyping('{Home}Onze ')
  session().type({
    type: 'text-set',
    cardId: action.id,
    field: 'title',
    text: 'Onze Leesroutine nu',
  })
  await expect.element(field(say.title)).toHaveValue('Onze Leesroutine nu')
  expect(caret()).toBe(5)
  session().type({
    type: 'text-set',
    cardId: action.id,
    field: 'title',
    text: 'Ja: Onze Leesroutine nu',
  })
  await expect.poll(caret).toBe(9)
  await userEvent.keyboard('eigen ')
  await expect.poll(() => cardNow().title).toBe('Ja: Onze eigen Leesroutine nu')
})

test('[A5] Escape takes back my words and leaves those of a colleague; the next one closes the card', async () => {
  const { session, cardNow, closed } = await showCard(action)
  await startTyping('{Home}Onze ')
  session().type({
    type: 'text-set',
    cardId: action.id,
    field: 'title',
    text: 'Onze Leesroutine nu',
  })
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => cardNow().title).toBe('Leesroutine nu')
  expect(closed()).toBe(0)
  await userEvent.keyboard('{Escape}')
  await expect.poll(closed).toBe(1)
})

test('a title has no line breaks: Enter leaves the field and pasted lines become one', async () => {
  const { cardNow } = await showCard(action)
  await startTyping('{End}{Enter}')
  await expect.element(field(say.title)).not.toHaveFocus()
  await field(say.title).fill('Eerst dit\ndan dat')
  await expect.poll(() => cardNow().title).toBe('Eerst dit dan dat')
})

test('a title that is left empty comes back', async () => {
  const { cardNow } = await showCard(action)
  await field(say.title).fill('')
  await expect.poll(() => cardNow().title).toBe('')
  await userEvent.keyboard('{Tab}')
  await expect.poll(() => cardNow().title).toBe('Leesroutine')
})

test('one stay in a field is one step to undo', async () => {
  const { session, cardNow } = await showCard(action)
  await startTyping('{End} in groep 5{Enter}')
  await expect.poll(() => session().store.getState().canUndo).toBe(true)
  session().undo()
  await expect.poll(() => cardNow().title).toBe('Leesroutine')
})

test('an address in the explanation can be followed while nobody types', async () => {
  const explanation = 'Zie https://lezen.example/week3 voor de kaart'
  await showCard({ ...action, explanation })
  const link = document.querySelector('a[href="https://lezen.example/week3"]')
  expect(link?.textContent).toBe('https://lezen.example/week3')
  expect(link?.getAttribute('rel')).toContain('noopener')
})

test('[PRIV3] a text of a card that looks like a child’s name gets a note while it is typed', async () => {
  const { cardNow } = await showCard(action)
  const note = page.getByText(texts.privacy.hint.name)
  await startTyping('{End} voor leerling Xander')
  await expect.element(note).toBeVisible()
  await expect.poll(() => cardNow().title).toBe('Leesroutine voor leerling Xander')
  await userEvent.keyboard('{Enter}')
  await expect.element(note).not.toBeVisible()
})
