import type { Page } from 'playwright-core'
import { slowDown } from './throttle.ts'

/** Milliseconds from a key to the frame in which its card lies elsewhere, on a processor that is this much slower. */
export async function measureOwnMove(page: Page, rate: number): Promise<number> {
  await page.locator('[data-column="scrum/todo"] [data-card] > button').first().focus()
  await slowDown(page, rate)
  const milliseconds = await page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    const lay = document.activeElement?.closest('li')?.nextElementSibling
    const start = performance.now()
    const press = new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true })
    document.activeElement?.dispatchEvent(press)
    // The key came while this frame was being made; a message is delivered after it was painted.
    const { port1, port2 } = new MessageChannel()
    const painted = new Promise((resolve) => {
      port1.onmessage = resolve
    })
    port2.postMessage(null)
    await painted
    port1.close()
    const time = performance.now() - start
    const lies = document.activeElement?.closest('li')?.previousElementSibling
    if (lay === undefined || lies !== lay) throw new Error('painted, and the card lay where it was')
    return time
  })
  await slowDown(page, 1)
  return milliseconds
}
