import AxeBuilder from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { chromiumArguments, findChromium } from '#scripts/chromium.mjs'

export const SCREENS = {
  digibord: { width: 1920, height: 1080 },
  laptop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const
export type Screen = keyof typeof SCREENS

/** How long a screen may take to show what a test waits for, on a machine that does six other things. */
const WAIT_MS = 10_000

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArguments })
}

/** A browser of somebody's own: nothing shared with the others but the server. */
export async function newScreen(
  browser: Browser,
  options: { screen?: Screen; dark?: boolean; touch?: boolean } = {},
): Promise<BrowserContext> {
  const { screen = 'laptop', dark = false, touch = screen !== 'laptop' } = options
  const context = await browser.newContext({
    viewport: SCREENS[screen],
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: touch,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(WAIT_MS)
  return context
}

/** What axe finds on the page as it is now, as readable lines. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(AxeBuilder.source)
  const results = await page.evaluate(() =>
    // Put there by the line above.
    (window as unknown as { axe: typeof AxeBuilder }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return results.violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  )
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([])
}

/** Polls until `check` no longer throws; the last failure is the one that is shown. */
export async function eventually(check: () => unknown, milliseconds = WAIT_MS): Promise<void> {
  const deadline = Date.now() + milliseconds
  for (;;) {
    try {
      await check()
      return
    } catch (failure) {
      if (Date.now() > deadline) throw failure
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

/** Signs somebody in without the sign-in page; pages opened in this context are theirs. */
export async function signInAs(
  context: BrowserContext,
  url: string,
  person: { email: string; password: string; ownDevice?: boolean },
): Promise<void> {
  const { email, password, ownDevice = false } = person
  const answer = await context.request.post(`${url}/api/sign-in`, {
    headers: { origin: url },
    data: { email, password, ownDevice },
  })
  if (!answer.ok()) throw new Error(`sign-in of ${email} failed: ${await answer.text()}`)
}

/** Opens a board and waits until the server has everything. */
export async function openBoard(page: Page, url: string, path: string): Promise<void> {
  await page.goto(`${url}${path}`)
  await page.locator('[data-save="saved"], [data-save="read-only"]').first().waitFor()
}

export const DEMO_PASSWORD = 'samen-beter'

/** Somebody of the demo with a page of their own. */
export async function demoPage(
  browser: Browser,
  url: string,
  firstName: string,
  options: Parameters<typeof newScreen>[1] & { ownDevice?: boolean } = {},
): Promise<Page> {
  const context = await newScreen(browser, options)
  await signInAs(context, url, {
    email: `${firstName.toLowerCase()}@deterp.example`,
    password: DEMO_PASSWORD,
    ownDevice: options.ownDevice ?? false,
  })
  return context.newPage()
}
