import type { Page } from 'playwright-core'
import { slowDown } from './throttle.ts'

/** Milliseconds from a key to the frame in which its card lies elsewhere, on a processor that is this much slower. */
export async function measureOwnMove(page: Page, rate: number): Promise<number> {
  await page.locator('[data-column="scrum/todo"] [data-card] > button').first().focus()
  await slowDown(page, rate)
  const milliseconds = await page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    const start = performance.now()
    const press = new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true })
    document.activeElement?.dispatchEvent(press)
    // A message is delivered after the frame that follows was painted.
    await new Promise(requestAnimationFrame)
    const { port1, port2 } = new MessageChannel()
    const painted = new Promise((resolve) => {
      port1.onmessage = resolve
    })
    port2.postMessage(null)
    await painted
    port1.close()
    return performance.now() - start
  })
  await slowDown(page, 1)
  return milliseconds
}
