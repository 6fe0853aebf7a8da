import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { texts } from '#client/texts/texts.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import {
  aTask,
  focusedName,
  lastSaid,
  showScrumBoard,
  titlesIn,
} from '#tests/support/scrum-board-on-screen.tsx'

const say = texts.board.move

/** The board of the measurement in ux.md §3.3. */
const cards = [
  aTask('A1', 'scrum/todo', { place: { board: 'scrum', column: 'todo', position: 'a0' } }),
  aTask('A2', 'scrum/todo', { place: { board: 'scrum', column: 'todo', position: 'a1' } }),
  aTask('A3', 'scrum/todo', { place: { board: 'scrum', column: 'todo', position: 'a2' } }),
  aTask('B1', 'scrum/doing', { place: { board: 'scrum', column: 'doing', position: 'a0' } }),
  aTask('B2', 'scrum/doing', { place: { board: 'scrum', column: 'doing', position: 'a1' } }),
]

async function focusOn(title: string) {
  await expect.poll(() => document.querySelector(`[aria-label^="${title}, "]`)).not.toBeNull()
  const paper = document.querySelector<HTMLElement>(`[aria-label^="${title}, "]`)
  paper?.focus()
  await expect.poll(focusedName).toContain(title)
}

test.each<[string, string, ColumnKey, string[]]>([
  ['A1', '{ArrowRight}', 'scrum/doing', ['A1', 'B1', 'B2']],
  ['A1', '{ArrowDown}{ArrowRight}', 'scrum/doing', ['B1', 'A1', 'B2']],
  ['A1', '{ArrowRight}{ArrowRight}', 'scrum/done', ['A1']],
  ['B1', '{ArrowRight}', 'scrum/done', ['B1']],
  ['A3', '{ArrowRight}', 'scrum/doing', ['B1', 'B2', 'A3']],
  ['B1', '{ArrowLeft}', 'scrum/todo', ['B1', 'A1', 'A2', 'A3']],
  ['A3', '{ArrowUp}{ArrowUp}', 'scrum/todo', ['A3', 'A1', 'A2']],
  ['A1', '{ArrowDown}', 'scrum/todo', ['A2', 'A1', 'A3']],
  ['A1', '{ArrowRight}{ArrowRight}{ArrowRight}', 'scrum/done', ['A1']],
])('%s lifted, %s and laid down lies in %s as %j', async (title, keys, column, expected) => {
  await showScrumBoard(cards)
  await focusOn(title)
  await userEvent.keyboard(` ${keys} `)
  await expect.poll(() => titlesIn(column)).toEqual(expected)
  // The focus goes along, so that the next key works on the same card.
  await expect.poll(focusedName).toContain(title)
})

test('[B6] [B8] every step of a lift is said in Dutch', async () => {
  await showScrumBoard(cards)
  await focusOn('A1')
  await userEvent.keyboard(' ')
  expect(lastSaid()).toBe(say.lifted('A1'))
  await userEvent.keyboard('{ArrowRight}')
  expect(lastSaid()).toBe('Bezig, plaats 1 van 3')
  await userEvent.keyboard('{ArrowDown}')
  expect(lastSaid()).toBe('Bezig, plaats 2 van 3')
  await userEvent.keyboard(' ')
  await expect.poll(lastSaid).toBe(say.landed('A1', 'Bezig', 2, 3))
})

test('[B11] Escape puts a lifted card back and says so', async () => {
  await showScrumBoard(cards)
  await focusOn('A1')
  await userEvent.keyboard(' {ArrowRight}{ArrowRight}{Escape}')
  expect(lastSaid()).toBe(say.putBack('A1'))
  expect(titlesIn('scrum/todo')).toEqual(['A1', 'A2', 'A3'])
  await expect.poll(focusedName).toContain('A1')
})

test('[D1] [D2] arrows walk, Home and End go to the ends, and Tab stops once in a column', async () => {
  await showScrumBoard(cards)
  await focusOn('A1')
  await userEvent.keyboard('{End}')
  await expect.poll(focusedName).toContain('A3')
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(focusedName).toContain('B2')
  await userEvent.keyboard('{Home}')
  await expect.poll(focusedName).toContain('B1')
  const stops = document.querySelectorAll('[data-column="scrum/todo"] [data-card] > [tabindex="0"]')
  expect(stops).toHaveLength(1)
  expect(stops[0]?.getAttribute('aria-label')).toContain('A3')
})

test('[B7] Alt with an arrow moves at once, > and < go to the column beside', async () => {
  await showScrumBoard(cards)
  await focusOn('A1')
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await expect.poll(() => titlesIn('scrum/todo')).toEqual(['A2', 'A1', 'A3'])
  await userEvent.keyboard('>')
  await expect.poll(() => titlesIn('scrum/doing')).toEqual(['B1', 'B2', 'A1'])
  await expect.poll(focusedName).toContain('A1')
  await userEvent.keyboard('<')
  await expect.poll(() => titlesIn('scrum/todo')).toEqual(['A2', 'A3', 'A1'])
})

test('[D1] [I1] k finishes, Ctrl+Z takes it back and Ctrl+Shift+Z does it again', async () => {
  await showScrumBoard(cards)
  await focusOn('A2')
  await userEvent.keyboard('k')
  await expect.poll(() => titlesIn('scrum/done')).toEqual(['A2'])
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.poll(() => titlesIn('scrum/todo')).toEqual(['A1', 'A2', 'A3'])
  await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
  await expect.poll(() => titlesIn('scrum/done')).toEqual(['A2'])
})

test('[D1] letters do nothing while somebody types, and nothing at all when they are switched off', async () => {
  await showScrumBoard(cards)
  await focusOn('A1')
  await userEvent.keyboard('n')
  await expect.element(page.getByLabelText(texts.board.add.field('Te doen'))).toHaveFocus()
  await userEvent.keyboard('k?x{Escape}')
  expect(titlesIn('scrum/done')).toEqual([])
  expect(document.querySelector('[role="dialog"]')).toBeNull()

  const { usePreferences } = await import('#client/ui/preferences.ts')
  usePreferences.getState().set({ letterKeys: false })
  await focusOn('A1')
  await userEvent.keyboard('k')
  expect(titlesIn('scrum/done')).toEqual([])
  usePreferences.getState().set({ letterKeys: true })
})

test('[D1] ? shows every key in Dutch', async () => {
  await showScrumBoard(cards)
  await focusOn('A1')
  await userEvent.keyboard('?')
  await expect.element(page.getByRole('dialog', { name: texts.board.keys.title })).toBeVisible()
})

test('who may only read cannot lift', async () => {
  await showScrumBoard(cards, { mayWrite: false })
  await focusOn('A1')
  await userEvent.keyboard(' {ArrowRight} ')
  expect(titlesIn('scrum/todo')).toEqual(['A1', 'A2', 'A3'])
  expect(lastSaid()).toBe(texts.boardCore.refusals['board/read-only'])
})
