import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { UndoButton } from '#client/board/undo-button.tsx'
import { texts } from '#client/texts/texts.ts'
import { useToasts } from '#client/ui/toasts.ts'
import { aCard, anId } from '#tests/support/boards.ts'
import { showOnBoard } from '#tests/support/offline-board.tsx'

const button = () => page.getByRole('button', { name: texts.boardCore.undo }).first()
const card = aCard('Melk', 'scrum/todo')

function show(mayWrite = true) {
  return showOnBoard(<UndoButton />, { cards: [card], mayWrite })
}

test('[I2] an Undo button takes back what was done last, and with it goes the line that offered it', async () => {
  const board = await show()
  await expect.element(button()).toHaveAttribute('aria-disabled', 'true')
  const move = { type: 'move-card', board: 'scrum', column: 'backlog', index: 0 } as const
  board.session().dispatch({ ...move, cardId: card.id }, 'Melk staat in Voorraad')
  await expect.poll(() => board.card(anId('Melk')).place.column).toBe('backlog')
  await expect.element(page.getByText('Melk staat in Voorraad')).toBeVisible()
  await button().click()
  await expect.poll(() => board.card(anId('Melk')).place.column).toBe('todo')
  await expect.poll(() => useToasts.getState().toast).toBeNull()
})

test('[I2] it rests in its place when there is nothing to take back, and keeps the focus', async () => {
  const board = await show()
  const box = () => button().element().getBoundingClientRect().toJSON()
  const before = box()
  await userEvent.keyboard('{Tab}')
  await expect.element(button()).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(useToasts.getState().toast).toBeNull()
  board.session().dispatch({ type: 'shelve-cards', cardIds: [card.id], shelf: 'bin' })
  await expect.element(button()).toHaveAttribute('aria-disabled', 'false')
  expect(box()).toEqual(before)
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => board.card(card.id).shelved).toBeUndefined()
  await expect.element(button()).toHaveAttribute('aria-disabled', 'true')
  await expect.element(button()).toHaveFocus()
})

test('[I2] who may only read has nothing to take back', async () => {
  await show(false)
  await expect.element(button()).not.toBeInTheDocument()
})
