import type { Page } from 'playwright-core'
import type { Pairing } from '#shared/protocol/screens.ts'

/** What a screen on the wall shows now. */
export async function shownCode(wall: Page): Promise<Pick<Pairing, 'code' | 'check'>> {
  const digits = async (name: string) => (await wall.locator(`[${name}]`).getAttribute(name)) ?? ''
  return { code: await digits('data-pairing-code'), check: await digits('data-pairing-check') }
}
