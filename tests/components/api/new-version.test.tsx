import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { useAppVersion } from '#client/app/app-version.ts'
import { DeviceNotices } from '#client/app/device-notices.tsx'
import { texts } from '#client/texts/texts.ts'
import { showPage } from '#tests/support/app-page.tsx'

const say = texts.device.newVersion

afterEach(() => useAppVersion.setState({ update: null }))

test('[H7] a new version asks quietly: one line, no dialog, and nothing happens until it is pressed', async () => {
  let updates = 0
  await showPage(<DeviceNotices />)
  await expect.element(page.getByText(say.title)).not.toBeInTheDocument()
  useAppVersion.setState({
    update: () => {
      updates += 1
    },
  })
  await expect.element(page.getByText(say.title)).toBeVisible()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(page.getByRole('alert').first()).toBeEmptyDOMElement()
  expect(updates).toBe(0)
  await page.getByRole('button', { name: say.reload }).click()
  expect(updates).toBe(1)
  await page.getByRole('button', { name: say.later }).click()
  await expect.element(page.getByText(say.title)).not.toBeInTheDocument()
})
