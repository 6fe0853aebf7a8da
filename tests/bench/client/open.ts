import type { Page } from 'playwright-core'
import { slowDown } from './throttle.ts'

/** Milliseconds from the start of the page until the cards are painted, and until a press is answered at once. */
export type Opening = { readonly painted: number; readonly usable: number }

/** Opens a board in a page that has nothing yet, on a processor that is this much slower. */
export async function measureOpening(page: Page, address: string, rate: number): Promise<Opening> {
  await page.addInitScript(watchOpening, OPENED)
  await slowDown(page, rate)
  const [told] = await Promise.all([
    // Asking the page whether it is ready would be work of the page, and four times as long as usual.
    page.waitForEvent('console', { predicate: (line) => line.text().startsWith(OPENED) }),
    page.goto(address),
  ])
  const [painted = Number.NaN, usable = Number.NaN] = told
    .text()
    .slice(OPENED.length)
    .split(' ')
    .map(Number)
  return { painted, usable }
}

const OPENED = 'opened: '

/** Runs in the page. Usable: cards are painted, and from then on half a second went by without a long task. */
function watchOpening(opened: string): void {
  const QUIET_MS = 500
  let lastBusy = 0
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) lastBusy = startTime + duration
  }).observe({ type: 'longtask', buffered: true })
  let painted = 0
  const look = () => {
    // A frame is named after the moment it began, which is before it was worked out and painted.
    const painting = new MessageChannel()
    painting.port1.onmessage = () => {
      const now = performance.now()
      if (painted === 0 && document.querySelector('li[data-card]')) painted = now
      if (painted === 0 || now - Math.max(painted, lastBusy) < QUIET_MS) {
        requestAnimationFrame(look)
        return
      }
      console.log(`${opened}${painted} ${Math.max(painted, lastBusy)}`)
    }
    painting.port2.postMessage(null)
  }
  requestAnimationFrame(look)
}

/** Until half a second went by in which a page could have answered at any moment. */
export async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const SHORT_MS = 50
    let restedSince = performance.now()
    let before = restedSince
    while (before - restedSince < 500) {
      await new Promise((resolve) => setTimeout(resolve))
      const now = performance.now()
      if (now - before > SHORT_MS) restedSince = now
      before = now
    }
  })
}
