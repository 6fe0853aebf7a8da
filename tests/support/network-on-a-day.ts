import type { Browser, Page } from 'playwright-core'
import { storyClock } from '#server/demo/fill.ts'
import { settleNetwork, teamIdOf } from '#server/demo/network-rows.ts'
import { hashPassword } from '#server/passwords/hash.ts'
import type { Instant, TeamId } from '#shared/model/ids.ts'
import { shippedHolidays } from '#shared/rules/holidays.ts'
import { DEMO_PASSWORD, newScreen, openBoard, signInAs } from './browser.ts'
import { startServer, type TestServer } from './server.ts'
import { leaveBrowser, sharedBrowser } from './shared-browser.ts'

type Options = Parameters<typeof newScreen>[1]

/** The people of the demo on empty boards, on a day that a test chooses. */
export type NetworkOnADay = {
  readonly server: TestServer
  readonly browser: Browser
  readonly teamId: TeamId
  /** Somebody with a browser of their own. */
  visit(firstName: string, path: string, options?: Options): Promise<Page>
  /** Another day. Pages sign in anew, since nobody stays signed in for months, and load again. */
  travel(to: Instant, pages: Readonly<Record<string, Page>>): Promise<void>
  close(): Promise<void>
}

export async function networkOnADay(start: Instant): Promise<NetworkOnADay> {
  const clock = storyClock(start)
  const [server, browser] = await Promise.all([startServer({ clock }), sharedBrowser()])
  const password = await hashPassword(DEMO_PASSWORD, { memory: 64, passes: 1, parallelism: 1 })
  const holidays = shippedHolidays('north')
  const { database, parts } = server.app
  database.transaction(() =>
    settleNetwork({ stores: parts.stores, at: start, madeAt: start, password, holidays }),
  )
  const signIn = (page: Page, firstName: string) =>
    signInAs(page.context(), server.url, {
      email: `${firstName.toLowerCase()}@deterp.example`,
      password: DEMO_PASSWORD,
    })
  return {
    server,
    browser,
    teamId: teamIdOf('KIE', start),
    async visit(firstName, path, options = {}) {
      const page = await (await newScreen(browser, options)).newPage()
      await signIn(page, firstName)
      await openBoard(page, server.url, path)
      return page
    },
    async travel(to, pages) {
      clock.set(to)
      // One after the other: this process is the server of all of them.
      for (const [firstName, page] of Object.entries(pages)) {
        await signIn(page, firstName)
        await page.reload()
        await page.locator('[data-save="saved"], [data-save="read-only"]').first().waitFor()
      }
    },
    async close() {
      await leaveBrowser(browser)
      await server.close()
    },
  }
}
