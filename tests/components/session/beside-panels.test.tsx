import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forgetWords } from '#client/board/kept-words.ts'
import { SessionPage } from '#client/features/session/session-page.tsx'
import { closePanels, SessionPanels } from '#client/features/session/session-panels.tsx'
import { texts } from '#client/texts/texts.ts'
import { goToStep } from '#shared/rules/session-course.ts'
import { aCard, NOW } from '#tests/support/boards.ts'
import { KIEVIT, showOnBoard } from '#tests/support/offline-board.tsx'
import { aSession, starting } from '#tests/support/sessions.ts'

const say = texts.session
const goal = aCard('lezen', 'improvement/goals', { title: 'Stil lezen', unit: 'percent' })

const parking = () => page.getByRole('dialog', { name: say.parking.title })
const left = (name: string) => page.getByRole('dialog', { name }).element().getBoundingClientRect()

async function standAtGoals() {
  forgetWords()
  closePanels(KIEVIT.id)
  const content = (
    <>
      <SessionPage save={null} />
      <SessionPanels />
    </>
  )
  const { session } = await showOnBoard(content, { cards: [goal], width: 1920 })
  session().steer(starting({ now: NOW }))
  session().steer([goToStep(aSession({ now: NOW }), 2, NOW)])
}

test('a second panel goes to the side that is free, so that nobody works under another', async () => {
  await standAtGoals()
  await page.getByRole('button', { name: say.park }).click()
  await userEvent.fill(parking().getByLabelText(say.parking.what), 'Fietsen')
  await page.getByRole('button', { name: say.goals.finish }).click()
  await expect.element(page.getByRole('dialog', { name: say.endGoal.title })).toBeVisible()
  expect(left(say.endGoal.title).left).toBeGreaterThan(left(say.parking.title).right)
})

test('the question whether to stop blocks nobody who types', async () => {
  await standAtGoals()
  await page.getByRole('button', { name: say.more, exact: true }).click()
  await page.getByRole('menuitem', { name: say.stopSession }).click()
  const stopping = page.getByRole('dialog', { name: say.stopTitle })
  await expect.element(stopping).toBeVisible()
  await page.getByRole('button', { name: say.park }).click()
  await userEvent.fill(parking().getByLabelText(say.parking.what), 'Fietsen')
  await expect.element(stopping).toBeVisible()
  await stopping.getByRole('button', { name: say.keepOn }).click()
  await expect.element(stopping).not.toBeInTheDocument()
  await expect.element(parking().getByLabelText(say.parking.what)).toHaveValue('Fietsen')
})
