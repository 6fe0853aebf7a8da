import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { useAppVersion } from '#client/app/app-version.ts'
import { AtScreen } from '#client/app/at-screen.tsx'
import { DeviceNotices } from '#client/app/device-notices.tsx'
import { hide, rest, wake } from '#client/features/screen/rest-state.ts'
import { texts } from '#client/texts/texts.ts'
import { showPage } from '#tests/support/app-page.tsx'
import { NOW } from '#tests/support/boards.ts'
import { showOnBoard } from '#tests/support/offline-board.tsx'
import { starting } from '#tests/support/sessions.ts'

const say = texts.device.newVersion

/** A newer version lies ready. Returns how often this page went over to it. */
function newVersion(): () => number {
  let updates = 0
  useAppVersion.setState({
    update: () => {
      updates += 1
    },
  })
  return () => updates
}

afterEach(() => {
  useAppVersion.setState({ update: null })
  wake()
})

test('[H7] a new version asks quietly: one line, no dialog, and nothing happens until it is pressed', async () => {
  await showPage(<DeviceNotices />)
  await expect.element(page.getByText(say.title)).not.toBeInTheDocument()
  const updates = newVersion()
  await expect.element(page.getByText(say.title)).toBeVisible()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(page.getByRole('alert').first()).toBeEmptyDOMElement()
  expect(updates()).toBe(0)
  await page.getByRole('button', { name: say.reload }).click()
  expect(updates()).toBe(1)
  await page.getByRole('button', { name: say.later }).click()
  await expect.element(page.getByText(say.title)).not.toBeInTheDocument()
})

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100))

test.each([
  ['goes over to it by itself at rest', rest, false, 1],
  ['shows no hidden board by going over to it', hide, false, 0],
  ['stays as it is in a session', rest, true, 0],
] as const)('[H7] with a new version a paired screen %s', async (_what, act, isRunning, times) => {
  const { session } = await showOnBoard(<AtScreen />, { cards: [] })
  if (isRunning) session().steer(starting({ mode: 'boardSession', now: NOW }))
  const updates = newVersion()
  act()
  await aMoment()
  expect(updates()).toBe(times)
})

test('[H7] a paired screen at rest goes over when the new version comes', async () => {
  await showOnBoard(<AtScreen />, { cards: [] })
  rest()
  await aMoment()
  const updates = newVersion()
  await expect.poll(updates).toBe(1)
})
