import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import { nl } from '#client/texts/nl.ts'
import { texts } from '#client/texts/texts.ts'
import { aTask, focusedName, lastSaid, showScrumBoard } from './scrum-board-on-screen.tsx'

/** Lifts a card, moves it, lays it down, lifts it again and puts it back, and hears each step in the language of now. */
export async function expectEveryStepSaid(): Promise<void> {
  const { move } = texts.board
  const { doing } = texts.words.columns
  expect(move.lifted('A1')).not.toBe(nl.board.move.lifted('A1'))
  expect(doing).not.toBe(nl.words.columns.doing)

  await showScrumBoard([aTask('A1', 'scrum/todo'), aTask('B1', 'scrum/doing')])
  await expect.poll(() => document.querySelector('[aria-label^="A1, "]')).not.toBeNull()
  document.querySelector<HTMLElement>('[aria-label^="A1, "]')?.focus()
  await expect.poll(focusedName).toContain('A1')
  await userEvent.keyboard(' ')
  expect(lastSaid()).toBe(move.lifted('A1'))
  await userEvent.keyboard('{ArrowRight}')
  expect(lastSaid()).toBe(move.spot(doing, 1, 2))
  await userEvent.keyboard(' ')
  await expect.poll(lastSaid).toBe(move.landed('A1', doing, 1, 2))
  await expect.poll(focusedName).toContain('A1')
  await userEvent.keyboard(' ')
  await userEvent.keyboard('{Escape}')
  await expect.poll(lastSaid).toBe(move.putBack('A1'))
}
