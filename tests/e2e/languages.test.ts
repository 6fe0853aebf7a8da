import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en } from '#client/texts/en.ts'
import { fy } from '#client/texts/fy.ts'
import { nl } from '#client/texts/nl.ts'
import {
  DEMO_PASSWORD,
  demoPage,
  eventually,
  goOn,
  newScreen,
  SCREENS,
} from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import { pairedWall } from '#tests/support/pair-screen.ts'

let demo: Demo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(() => demo?.close())

async function expectSpoken(page: Page, lang: string, title: string): Promise<void> {
  await eventually(async () => {
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang)
    expect(await page.title()).toContain(title)
  })
}

/** Nothing scrolls on a digibord that hangs on a wall: the last button of the foot is on the screen. */
async function expectFootFits(page: Page): Promise<void> {
  await page.setViewportSize(SCREENS.digibord)
  await page.goto(`${demo.server.url}/team/KIE/acties`)
  const last = page.getByRole('contentinfo').getByRole('button', { name: fy.shell.tabs.more })
  const { x, width } = (await last.boundingBox()) ?? { x: 0, width: 0 }
  expect(width).toBeGreaterThan(0)
  expect(x + width).toBeLessThanOrEqual(SCREENS.digibord.width)
}

describe('the language', () => {
  test('[K2] [K3] of a screen is chosen before anybody signs in, stays, and fits', async () => {
    const page = await (await newScreen(demo.browser)).newPage()
    await page.goto(`${demo.server.url}/inloggen`)
    await page.getByText('Frysk', { exact: true }).click()
    await expectSpoken(page, 'fy', fy.entry.signIn.title)
    await page.getByLabel(fy.entry.email).fill('anna@deterp.example')
    await page.getByLabel(fy.entry.password, { exact: true }).fill('mis')
    await page.getByRole('button', { name: fy.entry.signIn.submit }).click()
    await page.getByText(fy.apiErrors?.['sign-in/wrong'] ?? 'no sentence').waitFor()
    await page.getByLabel(fy.entry.password, { exact: true }).fill(DEMO_PASSWORD)
    await page.getByRole('button', { name: fy.entry.signIn.submit }).click()
    await page.getByRole('region', { name: fy.improvement.sections.successes }).waitFor()
    await expectSpoken(page, 'fy', fy.shell.tabs.improvement)
    await expectFootFits(page)
    await page.context().close()
  })

  test('[K2] of a person goes along to every device, and gives way to that of a screen', async () => {
    const page = await demoPage(demo.browser, demo.server.url, 'Femke')
    await page.goto(`${demo.server.url}/account`)
    const mine = page.getByRole('radiogroup', { name: nl.account.language, exact: true })
    await mine.getByText('English').click()
    await expectSpoken(page, 'en', en.shell.account)

    const other = await demo.open('Femke', '/team/KIE/scrumbord')
    await expectSpoken(other, 'en', en.shell.tabs.scrum)
    await other.getByRole('heading', { name: en.words.columns.doing }).first().waitFor()
    await goOn(other, '/account')
    const screen = other.getByRole('radiogroup', { name: en.account.screenLanguage })
    await screen.getByText('Nederlands').click()
    await expectSpoken(other, 'nl', nl.shell.account)
    await screenOf(other).getByText(nl.account.likePerson).click()
    await expectSpoken(other, 'en', en.shell.account)
    await Promise.all([page.context().close(), other.context().close()])
  })

  test('[K2] of a screen on the wall is chosen at the screen, and stays', async () => {
    const anna = await demoPage(demo.browser, demo.server.url, 'Anna')
    const context = await newScreen(demo.browser, { screen: 'digibord' })
    const wall = await pairedWall(context, anna.context(), { url: demo.server.url, team: 'KIE' })
    await wall.getByRole('button', { name: nl.shell.tabs.more }).click()
    const menu = wall.getByRole('menu')
    const languages = menu.getByRole('group', { name: nl.account.screenLanguage })
    expect(await languages.getByRole('menuitem').allInnerTexts()).toEqual(
      Object.values(nl.account.languages),
    )
    await languages.getByRole('menuitem', { name: 'Frysk' }).click()
    await expectSpoken(wall, 'fy', fy.shell.tabs.improvement)
    await wall.reload()
    await expectSpoken(wall, 'fy', fy.shell.tabs.improvement)
    await Promise.all([context.close(), anna.context().close()])
  })
})

const screenOf = (page: Page) =>
  page.getByRole('radiogroup', { name: nl.account.screenLanguage, exact: true })
