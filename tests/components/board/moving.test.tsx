import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { useCarrying } from '#client/board/carrying.ts'
import { texts } from '#client/texts/texts.ts'
import { anId } from '#tests/support/boards.ts'
import { aTask, showScrumBoard, titlesIn } from '#tests/support/scrum-board-on-screen.tsx'

const say = texts.board

async function chooseInMenu(title: string, item: string) {
  const more = page.getByRole('button', { name: say.tile.menu(title) })
  await more.click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('a refusal stands on the card and the card stays', async () => {
  await showScrumBoard([aTask('Zonder wie', 'scrum/todo', { ownerId: undefined as never })])
  await chooseInMenu('Zonder wie', say.cardMenu.done)
  const sentence = texts.boardCore.refusals['card/without-who-or-when']
  await expect.element(page.getByRole('listitem').getByText(sentence)).toBeVisible()
  expect(titlesIn('scrum/todo')).toEqual(['Zonder wie'])
})

test('[B5] the menu moves a card to another column and up and down in it', async () => {
  await showScrumBoard([
    aTask('Eén', 'scrum/todo'),
    aTask('Twee', 'scrum/doing', { place: { board: 'scrum', column: 'doing', position: 'a0' } }),
  ])
  await chooseInMenu('Eén', say.cardMenu.move)
  await page.getByRole('dialog').getByRole('button', { name: 'Bezig' }).first().click()
  await expect.poll(() => titlesIn('scrum/doing')).toEqual(['Eén', 'Twee'])
  await chooseInMenu('Eén', say.cardMenu.move)
  await page.getByRole('button', { name: texts.choosers.move.bottom }).click()
  await expect.poll(() => titlesIn('scrum/doing')).toEqual(['Twee', 'Eén'])
})

test('[B5] a carried card is laid down with one tap on a column', async () => {
  await showScrumBoard([aTask('Eén', 'scrum/todo')])
  await chooseInMenu('Eén', say.cardMenu.carry)
  await page.getByRole('button', { name: say.move.layHereIn('Eén', 'Bezig') }).click()
  await expect.poll(() => titlesIn('scrum/doing')).toEqual(['Eén'])
  expect(useCarrying.getState().cardId).toBeNull()
})

test('[B12] a card that a colleague takes away leaves an empty hand and a quiet line', async () => {
  const board = await showScrumBoard([aTask('Eén', 'scrum/todo')])
  await chooseInMenu('Eén', say.cardMenu.carry)
  await expect.element(page.getByRole('button', { name: say.move.cancel })).toBeVisible()
  board.session().dispatch({ type: 'shelve-cards', cardIds: [anId('Eén')], shelf: 'bin' })
  await expect.element(page.getByRole('status').getByText(say.move.gone('Eén'))).toBeVisible()
  expect(useCarrying.getState().cardId).toBeNull()
})

test('[A10] [I1] tidying the column of done cards is one tap, and so is taking it back', async () => {
  await showScrumBoard([
    aTask('Af', 'scrum/done', { done: { at: '2026-01-20T10:00:00.000Z', by: anId('bouke') } }),
    aTask('Ook af', 'scrum/done', { done: { at: '2026-01-20T10:00:00.000Z', by: anId('bouke') } }),
  ])
  await page.getByRole('button', { name: say.menu.label('Klaar') }).click()
  await page.getByRole('menuitem', { name: say.menu.tidy(2) }).click()
  await expect.poll(() => titlesIn('scrum/done')).toEqual([])
  await page.getByRole('button', { name: texts.boardCore.undo }).click()
  await expect.poll(() => titlesIn('scrum/done')).toHaveLength(2)
})

test('[CARD5] a task about education gets the offer to move, with one tap', async () => {
  const board = await showScrumBoard([aTask('Betere instructie rekenen', 'scrum/todo')])
  await page.getByRole('button', { name: say.offer.moveLabel('Betere instructie rekenen') }).click()
  await expect.poll(() => titlesIn('scrum/todo')).toEqual([])
  const { columns } = board.session().store.getState().snapshot
  expect(columns['improvement/todo']).toHaveLength(1)
})

test('a recurring task is taken with one tap and stays a template', async () => {
  await showScrumBoard([
    aTask('Rapporten printen', 'scrum/backlog', { recurring: true }),
    aTask('Schoolfoto', 'scrum/backlog', { recurring: true }),
  ])
  expect(titlesIn('scrum/backlog')).toEqual([])
  await page.getByRole('button', { name: new RegExp(`^${say.recurring.title}`) }).click()
  await page.getByRole('button', { name: say.recurring.takeLabel('Rapporten printen') }).click()
  await expect.poll(() => titlesIn('scrum/todo')).toEqual(['Rapporten printen'])
  await expect
    .element(page.getByRole('button', { name: say.recurring.takeLabel('Rapporten printen') }))
    .toBeVisible()
})
