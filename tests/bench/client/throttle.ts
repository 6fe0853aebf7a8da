import type { Page } from 'playwright-core'

/** Makes the processor of a page slower by this factor, also after it opens another page. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
}
