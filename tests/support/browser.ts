import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Axe from 'axe-core'
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
const WAIT_MS = 15_000

/** This machine by a name: over http browsers trust 127.0.0.1, and no name a school would give its server. */
export const NAMED_HOST = 'bord.school.example'

export function openBrowser(): Promise<Browser> {
  const args = [...chromiumArguments, `--host-resolver-rules=MAP ${NAMED_HOST} 127.0.0.1`]
  return chromium.launch({ executablePath: findChromium() ?? '', args })
}

/**
 * A browser of somebody's own: nothing shared with the others but the server. Stands still, so that no test waits for
 * what glides, unless motion is what it is about.
 */
export async function newScreen(
  browser: Browser,
  options: { screen?: Screen; dark?: boolean; touch?: boolean; motion?: boolean } = {},
): Promise<BrowserContext> {
  const { screen = 'laptop', dark = false, touch = screen !== 'laptop', motion = false } = options
  const context = await browser.newContext({
    viewport: SCREENS[screen],
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: touch,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: motion ? 'no-preference' : 'reduce',
  })
  context.setDefaultTimeout(WAIT_MS)
  return context
}

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose answer depends on how wide the screen is; the others look at names, roles and order. */
const SIZE_RULES = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'list']

type Look = {
  /** Only what these rules find. */
  readonly rules?: readonly string[]
  /** Only what lies inside; the page behind an open sheet is hidden anyway. */
  readonly within?: string
}

/** Every page that is looked at reads it anew, so without its comments. */
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** Halfway a change of colour nothing has the contrast it will have. */
export function finishTransitions(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish()
    }
  })
}

/** What axe finds on the page as it is now, as readable lines. */
async function axeFindings(page: Page, { rules, within }: Look = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const runOnly: Axe.RunOptions['runOnly'] =
    rules === undefined ? AXE_TAGS : { type: 'rule', values: [...rules] }
  await finishTransitions(page)
  const results = await page.evaluate(
    ([only, part]) => {
      // Put there by the first line.
      return (window as unknown as { axe: typeof Axe }).axe.run(part ?? document, {
        runOnly: only,
        resultTypes: ['violations'],
        preload: false,
      })
    },
    [runOnly, within] as const,
  )
  return results.violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  )
}

/** The colours that somebody chose for the whole machine. axe reads the fill of letters, which Chromium then gives as without. */
async function forcedFindings(page: Page, part: Look): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  await finishTransitions(page)
  await page.evaluate(() => {
    const all = [...document.body.querySelectorAll<HTMLElement>('*')]
    const seen = all.map((element) => getComputedStyle(element).color)
    for (const [place, element] of all.entries()) {
      element.style.setProperty('-webkit-text-fill-color', seen[place] ?? '')
    }
  })
  const found = await axeFindings(page, part)
  await page.emulateMedia({ forcedColors: 'none' })
  await page.evaluate(() => {
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      element.style.removeProperty('-webkit-text-fill-color')
    }
  })
  return found
}

/**
 * Every rule as the page is drawn now, light or dark, and the colours once more in the other of the two and in forced
 * ones; `what` is for who reads a failure.
 */
export async function expectAccessible(page: Page, what: string, within?: string): Promise<void> {
  const part = within === undefined ? {} : { within }
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  const [first, second] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const)
  const all = await axeFindings(page, part)
  const colours = { ...part, rules: ['color-contrast'] }
  await page.emulateMedia({ colorScheme: second })
  const other = await axeFindings(page, colours)
  const forced = await forcedFindings(page, colours)
  expect({ what, [first]: all, [second]: other, forced }).toEqual({
    what,
    light: [],
    dark: [],
    forced: [],
  })
}

/**
 * The same, and then what depends on size once more on a phone: loading a page costs more than looking at it. What is
 * open stays open while the window shrinks.
 */
export async function expectAccessibleEverywhere(
  page: Page,
  what: string,
  within?: string,
): Promise<void> {
  await expectAccessible(page, what, within)
  const size = page.viewportSize() ?? SCREENS.laptop
  await page.setViewportSize(SCREENS.phone)
  await page.locator('html[data-screen="phone"]').waitFor()
  await page
    .locator(within ?? 'main')
    .first()
    .waitFor()
  const part = within === undefined ? {} : { within }
  const phone = await axeFindings(page, { ...part, rules: SIZE_RULES })
  expect({ what, phone }).toEqual({ what, phone: [] })
  await page.setViewportSize(size)
  await page.locator('html:not([data-screen="phone"])').waitFor()
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

/**
 * Goes on to another page of the app without loading it anew, as its own links do. What opens there is waited for by
 * who asks.
 */
export async function goOn(page: Page, path: string): Promise<void> {
  await page.evaluate((there) => history.pushState(null, '', there), path)
}

/** The same device in the hands of somebody else, who opens a page: what it has of the app stays there. */
export async function handOver(
  page: Page,
  url: string,
  firstName: string,
  path: string,
): Promise<void> {
  await signInAs(page.context(), url, {
    email: `${firstName.toLowerCase()}@deterp.example`,
    password: DEMO_PASSWORD,
  })
  await page.goto(`${url}${path}`)
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
