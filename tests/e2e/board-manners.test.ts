import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { closeCard, isFocused, openCard, paperOf } from '#tests/support/board-page.ts'
import { DEMO_PASSWORD, eventually, handOver, newScreen, SCREENS } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'

let demo: Demo
/** Everybody signs in on the same computer, one after the other. */
let page: Page
beforeAll(async () => {
  demo = await startDemo()
  page = await (await newScreen(demo.browser)).newPage()
})
afterAll(() => demo?.close())

/** Signs in by hand; the tap on the button is the only one. */
async function signInByHand(page: Page, email: string): Promise<void> {
  await page.goto(demo.server.url)
  await page.getByLabel(texts.entry.email).fill(email)
  await page.getByLabel(texts.entry.password, { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: texts.entry.signIn.submit }).click()
}

const cards = (page: Page) => page.locator('[data-card]')

describe('a board', () => {
  test('[A1] shows its cards with one tap from signing in, and the team opened last opens again', async () => {
    await signInByHand(page, 'femke@deterp.example')
    await cards(page).first().waitFor()
    const first = new URL(page.url()).pathname
    await page.getByRole('button', { name: /^Team / }).click()
    const other = page.getByRole('menuitemradio').or(page.getByRole('menuitem'))
    await other.nth(1).click()
    await eventually(() => expect(new URL(page.url()).pathname).not.toBe(first))
    const last = new URL(page.url()).pathname
    await page.goto(demo.server.url)
    await cards(page).first().waitFor()
    expect(new URL(page.url()).pathname.split('/')[2]).toBe(last.split('/')[2])
  })

  test('[E7] the app opens on the board that was open last', async () => {
    const { origin } = new URL(demo.server.url)
    for (const board of ['scrumbord', 'verbeterbord']) {
      const path = `/team/KIE/${board}`
      await handOver(page, demo.server.url, 'Anna', path)
      await cards(page).first().waitFor()
      await page.goto(origin)
      await eventually(() => expect(page.url()).toBe(`${origin}${path}`))
    }
  })

  test('[A7] stays scrolled where it was behind an open card, and gets the focus back on that card', async () => {
    await handOver(page, demo.server.url, 'Anna', '/team/KIE/scrumbord')
    await cards(page).first().waitFor()
    await page.setViewportSize({ width: 1280, height: 520 })
    const column = page.locator('[data-column="scrum/todo"]')
    const title = await column
      .locator('[data-card]')
      .last()
      .getByRole('button')
      .first()
      .evaluate((paper) => paper.getAttribute('aria-label')?.split(',')[0] ?? '')
    await paperOf(page, title).scrollIntoViewIfNeeded()
    const scrolls = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .map(({ scrollTop }) => scrollTop)
          .filter((top) => top > 0),
      )
    const before = await scrolls()
    expect(before).not.toEqual([])
    await openCard(page, title)
    await closeCard(page)
    expect(await scrolls()).toEqual(before)
    await eventually(async () => expect(await isFocused(page, title)).toBe(true))
  })

  test('[K5] tells nothing by a hover title alone, with a card open too', async () => {
    await page.setViewportSize(SCREENS.laptop)
    await handOver(page, demo.server.url, 'Anna', '/team/KIE/verbeterbord')
    await cards(page).first().waitFor()
    await openCard(page, (await titleOfFirst(page)) ?? '')
    const hovered = await page.locator('[title]').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const title = element.getAttribute('title') ?? ''
          const told = `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`
          return !told.includes(title)
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(hovered).toEqual([])
  })
})

function titleOfFirst(page: Page): Promise<string | undefined> {
  return cards(page)
    .first()
    .getByRole('button')
    .first()
    .evaluate((paper) => paper.getAttribute('aria-label')?.split(',')[0])
}
