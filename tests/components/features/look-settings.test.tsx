import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { LookSettings } from '#client/features/account/look-settings.tsx'
import { texts } from '#client/texts/texts.ts'
import { usePreferences } from '#client/ui/preferences.ts'
import { startTheme } from '#client/ui/theme.ts'
import { showPage } from '#tests/support/app-page.tsx'

const { account } = texts
const root = document.documentElement

afterEach(() => usePreferences.setState({ theme: 'device', textSize: 'normal', screen: 'auto' }))

const radio = (name: string) => page.getByRole('radio', { name, exact: true })
const paper = () => getComputedStyle(root).getPropertyValue('--board').trim()
const bodyColour = () => getComputedStyle(document.body).backgroundColor

test('[A12] dark and light draw at once, whatever the device says', async () => {
  startTheme()
  await showPage(<LookSettings />)
  await radio(account.themes.dark).click()
  await expect.poll(() => root.dataset.theme).toBe('dark')
  await expect.poll(bodyColour).toBe('rgb(21, 32, 29)')
  await radio(account.themes.light).click()
  await expect.poll(bodyColour).toBe('rgb(251, 250, 246)')
  expect(paper()).not.toBe('')
  await radio(account.themes.device).click()
  await expect.poll(() => root.dataset.theme).toBeUndefined()
})

test('letters grow', async () => {
  startTheme()
  await showPage(<LookSettings />)
  const size = () => Number.parseFloat(getComputedStyle(document.body).fontSize)
  const before = size()
  await radio(account.textSizes.larger).click()
  await expect.poll(() => size() / before).toBeCloseTo(1.3, 2)
})

test('[D1] single letters can be switched off as shortcuts', async () => {
  await showPage(<LookSettings />)
  await page.getByText(account.letterKeys).click()
  await expect.poll(() => usePreferences.getState().letterKeys).toBe(false)
  await page.getByText(account.letterKeys).click()
  await expect.poll(() => usePreferences.getState().letterKeys).toBe(true)
})
