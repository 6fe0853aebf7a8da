import type { Page } from 'playwright-core'
import { slowDown } from './throttle.ts'

/** Milliseconds from the start of the page until the cards are painted, and until a press is answered at once. */
export type Opening = { readonly painted: number; readonly usable: number }

/** Opens a board in a page that has nothing yet, on a processor that is this much slower. */
export async function measureOpening(page: Page, address: string, rate: number): Promise<Opening> {
  await page.addInitScript(watchOpening)
  await slowDown(page, rate)
  await page.goto(address)
  await page.locator('html[data-usable]').waitFor({ state: 'attached', timeout: 60_000 })
  const read = (name: string) => page.locator('html').getAttribute(name).then(Number)
  return { painted: await read('data-painted'), usable: await read('data-usable') }
}

/** Runs in the page. Usable: cards are painted, and from then on half a second went by without a long task. */
function watchOpening(): void {
  const QUIET_MS = 500
  let lastBusy = 0
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) lastBusy = startTime + duration
  }).observe({ type: 'longtask', buffered: true })
  let painted = 0
  const look = (now: number) => {
    if (painted === 0 && document.querySelector('li[data-card]')) painted = now
    if (painted === 0 || now - Math.max(painted, lastBusy) < QUIET_MS) {
      requestAnimationFrame(look)
      return
    }
    document.documentElement.setAttribute('data-painted', String(painted))
    document.documentElement.setAttribute('data-usable', String(Math.max(painted, lastBusy)))
  }
  requestAnimationFrame(look)
}
