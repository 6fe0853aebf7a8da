import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { heardServerClock } from '#client/api/server-clock.ts'
import { MyActionsPage } from '#client/features/my-actions/my-actions-page.tsx'
import { texts } from '#client/texts/texts.ts'
import type { MyAction } from '#shared/protocol/http.ts'
import { ANNA_SIGNED_IN, showPage } from '#tests/support/app-page.tsx'

const printing: MyAction = {
  cardId: 'printingxxxxxxxx',
  teamId: 'kievitxxxxxxxxxx',
  teamCode: 'KIE',
  teamName: 'De Kievit',
  board: 'scrum',
  column: 'doing',
  title: 'Rapporten printen',
  dueOn: '2026-01-23',
  helping: false,
  waiting: false,
  postponed: 0,
}
const reading: MyAction = {
  ...printing,
  cardId: 'readingxxxxxxxxx',
  board: 'improvement',
  column: 'todo',
  title: 'Leesgroepje begeleiden',
  dueOn: '2026-01-20',
  helping: true,
}

async function show(actions: readonly MyAction[]): Promise<void> {
  heardServerClock(ANNA_SIGNED_IN.now)
  await showPage(<MyActionsPage />, [[['my-actions'], actions]])
}

test('an action says its day in a word, its board and team, and leads to the card there', async () => {
  await show([printing])
  const link = page.getByRole('link', { name: /Rapporten printen/ })
  await expect.element(link).toMatchTextContent('morgen, Scrumbord De Kievit')
  await expect.element(link).toHaveAttribute('href', '/team/KIE/scrumbord?kaart=printingxxxxxxxx')
  await expect.element(page.getByRole('img', { name: texts.ui.status.doing })).toBeVisible()
})

test('[A3] a day that has passed reads as still open, never as late', async () => {
  await show([reading])
  const link = page.getByRole('link', { name: /Leesgroepje begeleiden/ })
  await expect.element(link).toMatchTextContent(/nog open sinds di\s20\sjan/)
  await expect.element(link).not.toMatchTextContent('te laat')
  await expect.element(link).toMatchTextContent(texts.myActions.helping)
})

test('nothing to do is good news', async () => {
  await show([])
  await expect.element(page.getByText(texts.myActions.empty)).toBeVisible()
})
