import { forgetWords } from '#client/board/kept-words.ts'
import { ScrumBoard } from '#client/features/board/scrum-board.tsx'
import type { ColumnKey } from '#shared/model/board.ts'
import type { NewCard } from '#shared/model/change.ts'
import { aCard, BOUKE } from './boards.ts'
import { showOnBoard } from './offline-board.tsx'

/** A task with who and when, so that it may lie anywhere. */
export function aTask(word: string, column: ColumnKey, fields: Partial<NewCard> = {}): NewCard {
  const planned = { ownerId: BOUKE, dueOn: '2026-01-26' }
  return aCard(word, column, { ...planned, title: word, ...fields })
}

/** Bouke looks at the Scrumbord of De Kievit, without a server. */
export async function showScrumBoard(cards: readonly NewCard[], { mayWrite = true } = {}) {
  forgetWords()
  return showOnBoard(<ScrumBoard decisions={null} />, {
    cards,
    mayWrite,
    path: '/team/KIE/scrumbord',
  })
}

/** The titles of a column as the screen shows them, top to bottom. */
export function titlesIn(column: ColumnKey): string[] {
  const papers = document.querySelectorAll(
    `[data-column="${column}"] [data-card] > button:first-child`,
  )
  return [...papers].map((paper) => paper.getAttribute('aria-label')?.split(',')[0] ?? '')
}

/** What a screen reader heard last. */
export function lastSaid(): string {
  return document.querySelector('[aria-live="polite"]')?.textContent ?? ''
}

export function focusedName(): string {
  // Without a focus the browser names the whole page.
  const element = document.activeElement === document.body ? null : document.activeElement
  return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
}
