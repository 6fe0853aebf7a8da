import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { CardPanel } from '#client/features/card/card-panel.tsx'
import { texts } from '#client/texts/texts.ts'
import type { CardEvent } from '#shared/protocol/http.ts'
import { ANNA, aCard, anId, BOUKE, CARLA, NOW } from '#tests/support/boards.ts'
import { field, showCard } from '#tests/support/card-on-screen.tsx'
import { showOnBoard } from '#tests/support/offline-board.tsx'

const say = texts.card
const action = aCard('lezen', 'improvement/todo', {
  title: 'Leesroutine',
  ownerId: BOUKE,
  dueOn: '2026-01-29',
})

test('an address of a card that is not there gets a friendly note', async () => {
  let closed = 0
  const onClose = () => {
    closed += 1
  }
  await showOnBoard(<CardPanel cardId={anId('weg')} onClose={onClose} />, { cards: [] })
  await expect.element(page.getByRole('heading', { name: say.missing.title })).toBeVisible()
  await page.getByRole('button', { name: say.missing.close }).click()
  expect(closed).toBe(1)
})

test('who may only read sees the same without anything to change', async () => {
  await showCard({ ...action, explanation: 'Elke ochtend' }, { mayWrite: false })
  await expect.element(page.getByRole('heading', { name: 'Leesroutine' })).toBeVisible()
  await expect.element(page.getByText('Elke ochtend')).toBeVisible()
  expect(document.querySelectorAll('[role="dialog"] :is(textarea, input)')).toHaveLength(0)
  const names = [...document.querySelectorAll('[role="dialog"] button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  )
  expect(names).toEqual([say.menu.label, texts.ui.close])
})

test('a click beside the card closes it', async () => {
  const { closed } = await showCard(action)
  await expect.element(field(say.title)).toBeVisible()
  const veil = page.elementLocator(document.elementFromPoint(10, 400) ?? document.body)
  await veil.click({ position: { x: 10, y: 400 } })
  await expect.poll(closed).toBe(1)
})

test('[I4] a card that somebody takes off the board stays open, with a note and the way back', async () => {
  const { session, cardNow } = await showCard(action)
  session().type({
    type: 'value-set',
    cardId: action.id,
    field: 'shelved',
    value: { shelf: 'bin', at: NOW, by: CARLA },
  })
  await expect.element(page.getByText(/Carla legde deze kaart in de prullenbak/)).toBeVisible()
  await expect.element(field(say.title)).not.toBeInTheDocument()
  await page.getByRole('button', { name: say.putBack }).click()
  await expect.poll(() => cardNow().shelved).toBeUndefined()
  await expect.element(field(say.title)).toBeVisible()
})

test('what happened is told newest first, down to who made the card', async () => {
  const event = (id: number, fields: Partial<CardEvent>): CardEvent => ({
    id,
    at: `2026-01-2${id}T08:40:00.000Z`,
    by: ANNA,
    kind: 'explained',
    from: null,
    to: null,
    ...fields,
  })
  const events = [
    event(2, { kind: 'moved', from: 'improvement/todo', to: 'improvement/doing' }),
    event(1, { kind: 'owner', to: BOUKE }),
  ]
  await showCard({ ...action, createdBy: CARLA }, { history: { cardId: action.id, events } })
  const story = page.getByRole('region', { name: texts.history.title }).getByRole('listitem')
  await expect
    .poll(() => story.elements().map((line) => line.querySelector('p')?.textContent))
    .toEqual([
      'Anna verschoof dit van Te doen naar Bezig',
      'Anna zette dit op naam van Bouke',
      'Carla maakte deze kaart',
    ])
})

test('[H5] a move by a colleague while the card is open is said calmly', async () => {
  const moved: CardEvent = {
    id: 1,
    at: '2026-01-22T14:16:00.000Z',
    by: ANNA,
    kind: 'moved',
    from: 'improvement/doing',
    to: 'improvement/todo',
  }
  await showCard(action, { history: { cardId: action.id, events: [moved] } })
  await expect.element(page.getByText(say.moved('Anna', 'Te doen'))).toBeVisible()
})

test('at the panel the board beside the card stays free', async () => {
  await showCard(action, { width: 1920 })
  await expect.element(page.getByRole('dialog')).toBeVisible()
  await expect.element(page.getByRole('dialog')).not.toHaveAttribute('aria-modal', 'true')
  expect(document.querySelector('[inert], [aria-hidden="true"]:has([data-card])')).toBeNull()
  await userEvent.keyboard('{Escape}')
})
