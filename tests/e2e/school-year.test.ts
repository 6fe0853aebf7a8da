import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { makeDemo } from '#server/demo/make.ts'
import {
  demoPage,
  expectAccessible,
  expectAccessibleEverywhere,
  goOn,
} from '#tests/support/browser.ts'
import { temporaryFolder } from '#tests/support/running-server.ts'
import { startServer, type TestServer, testConfig } from '#tests/support/server.ts'
import { setClock } from '#tests/support/set-clock.ts'
import { leaveBrowser, sharedBrowser } from '#tests/support/shared-browser.ts'

const say = texts.year
const GOAL = '80% van groep 3-4 leest 2 minuten stil door'
const IDEA = 'Groep 8 leest voor aan groep 1-2'

const folder = temporaryFolder()
/** The last Monday before the summer holidays. */
const clock = setClock('2026-06-29T13:10:00.000Z')
let server: TestServer
let browser: Browser
let anna: Page

beforeAll(async () => {
  await makeDemo(testConfig({ dataFolder: folder.path }), { now: clock.now(), reset: false })
  ;[server, browser] = await Promise.all([
    startServer({ clock, settings: { dataFolder: folder.path } }),
    sharedBrowser(),
  ])
  anna = await demoPage(browser, server.url, 'Anna')
})
afterAll(async () => {
  await leaveBrowser(browser)
  await server?.close()
  folder.remove()
})

const titled = (code: string) => anna.getByRole('heading', { level: 1, name: say.title(code) })
const held = () =>
  anna.getByRole('button', {
    name: new RegExp(`^${texts.session.modes.boardSession}, .*, ${say.status.held}$`),
  })

describe('a new school year', () => {
  test('[K1] [YEAR5] begins with what the team takes along; the old year stays to be read', async () => {
    await anna.goto(`${server.url}/team/KIE/jaarplanning`)
    await titled('2526').waitFor()
    await expectAccessibleEverywhere(anna, 'the year')
    const before = await held().count()
    expect(before).toBeGreaterThan(3)
    await anna.getByRole('button', { name: say.newYear('2627') }).click()
    const sheet = anna.getByRole('dialog', { name: say.newYear('2627') })
    await sheet.waitFor()
    await expectAccessible(anna, 'a new year', '[role="dialog"]')
    await sheet.getByText(say.begin.ideas).click()
    expect(await sheet.getByRole('checkbox', { name: say.begin.ideas }).isChecked()).toBe(false)
    await sheet.getByRole('button', { name: say.begin.submit }).click()
    // The year that began is the one that is shown.
    await titled('2627').waitFor()
    expect(await anna.getByRole('button', { name: say.newYear('2627') }).count()).toBe(0)
    await anna.getByRole('button', { name: new RegExp(say.which) }).click()
    await anna.getByRole('option', { name: say.name('2526') }).click()
    await titled('2526').waitFor()
    expect(await held().count()).toBe(before)
    await held().last().click()
    await anna.getByRole('link', { name: say.session.outcome }).waitFor()
    // Goals went along; ideas are on the shelf, to be read.
    await goOn(anna, '/team/KIE/verbeterbord')
    await anna.locator('[data-save="saved"]').first().waitFor()
    await anna.locator('[data-column="improvement/goals"]').getByText(GOAL).first().waitFor()
    expect(await anna.locator('[data-column="improvement/ideas"] [data-card]').count()).toBe(0)
    await goOn(anna, '/team/KIE/opgeruimd')
    await anna.getByRole('heading', { name: texts.shelf.titles.archive }).first().waitFor()
    await anna.getByText(IDEA).first().waitFor()
  })
})
