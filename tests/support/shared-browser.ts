import type { Browser } from 'playwright-core'
import { openBrowser } from './browser.ts'

let opened: Promise<Browser> | undefined

/** The browser of this process: to start one and to warm it up costs a second for every file that would have its own. */
export async function sharedBrowser(): Promise<Browser> {
  const before = await opened
  if (before?.isConnected()) return before
  opened = openBrowser()
  return opened
}

/** What a file opened in it goes; the browser itself ends with the process. */
export async function leaveBrowser(browser: Browser | undefined): Promise<void> {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
}
