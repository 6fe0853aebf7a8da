import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forgetWords } from '#client/board/kept-words.ts'
import { ImprovementBoard } from '#client/features/board/improvement-board.tsx'
import { ScrumBoard } from '#client/features/board/scrum-board.tsx'
import { texts } from '#client/texts/texts.ts'
import { useToasts } from '#client/ui/toasts.ts'
import { type ColumnKey, readColumnKey } from '#shared/model/board.ts'
import type { CardType } from '#shared/model/card.ts'
import { aCard, anId, BOUKE } from '#tests/support/boards.ts'
import { showOnBoard } from '#tests/support/offline-board.tsx'
import { focusedName } from '#tests/support/scrum-board-on-screen.tsx'

const { board, choosers } = texts

beforeEach(() => {
  forgetWords()
  useToasts.setState({ toast: null })
})

/** A board with one card, which has the focus. */
async function standOn(column: ColumnKey, type: CardType) {
  const at = readColumnKey(column)
  if (!at) throw new Error(`${column} is no column`)
  const card = aCard('Kaart', column, { type })
  const content =
    at.board === 'scrum' ? (
      <ScrumBoard decisions={null} />
    ) : (
      <ImprovementBoard decisions={null} decisionActs={null} />
    )
  const shown = await showOnBoard(content, { cards: [card], width: 1440 })
  const paper = () => document.querySelector<HTMLElement>(`[data-card="${card.id}"] > button`)
  await expect.poll(paper).not.toBeNull()
  paper()?.focus()
  await expect.poll(focusedName).toContain('Kaart')
  return () => shown.card(anId('Kaart'))
}

test.each<[ColumnKey, CardType, ColumnKey]>([
  ['scrum/backlog', 'task', 'scrum/backlog'],
  ['scrum/todo', 'task', 'scrum/todo'],
  ['scrum/doing', 'task', 'scrum/doing'],
  ['scrum/done', 'task', 'scrum/todo'],
  ['improvement/successes', 'success', 'improvement/successes'],
  ['improvement/goals', 'goal', 'improvement/goals'],
  ['improvement/todo', 'action', 'improvement/todo'],
  ['improvement/doing', 'action', 'improvement/todo'],
  ['improvement/done', 'action', 'improvement/todo'],
  ['improvement/ideas', 'idea', 'improvement/ideas'],
  ['improvement/parked', 'parked', 'improvement/parked'],
  ['improvement/proposals', 'proposal', 'improvement/proposals'],
])('[D1] n on a card in %s (%s) begins a new card in %s', async (column, type, expected) => {
  await standOn(column, type)
  await userEvent.keyboard('n')
  const field = page.getByLabelText(board.add.field(board.columnName(expected)), { exact: true })
  await expect.element(field).toHaveFocus()
})

const KINDS: readonly [CardType, ColumnKey, owner: boolean, day: boolean][] = [
  ['task', 'scrum/todo', true, true],
  ['action', 'improvement/todo', true, true],
  ['goal', 'improvement/goals', true, true],
  ['parked', 'improvement/parked', false, true],
  ['experiment', 'improvement/ideas', false, true],
  ['idea', 'improvement/ideas', false, false],
  ['success', 'improvement/successes', false, false],
  ['proposal', 'improvement/proposals', false, false],
]

test.each(KINDS)(
  '[D1] m and i on a card of the kind %s in %s: has somebody who does it, %s',
  async (type, column, has) => {
    const card = await standOn(column, type)
    await userEvent.keyboard('i')
    const mine = has ? BOUKE : undefined
    await expect.poll(() => card().ownerId).toBe(mine)
    const said = has ? choosers.who.chosen('Kaart', 'Bouke') : board.move.noOwner
    await expect.poll(() => useToasts.getState().toast?.text).toBe(said)
    await userEvent.keyboard('m')
    const chooser = page.getByRole('dialog', { name: choosers.who.title })
    if (has) await expect.element(chooser).toBeVisible()
    else await expect.element(chooser).not.toBeInTheDocument()
  },
)

test.each(KINDS)(
  '[D1] d on a card of the kind %s in %s: somebody does it %s, has a day %s',
  async (type, column, _owner, has) => {
    await standOn(column, type)
    await userEvent.keyboard('d')
    const chooser = page.getByRole('dialog', { name: choosers.when.title })
    if (has) {
      await expect.element(chooser).toBeVisible()
      return
    }
    await expect.poll(() => useToasts.getState().toast?.text).toBe(board.move.noDay)
    await expect.element(chooser).not.toBeInTheDocument()
  },
)
