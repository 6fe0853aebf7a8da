import type { BrowserContext, Page } from 'playwright-core'
import { texts } from '#client/texts/texts.ts'
import type { TeamLine } from '#shared/protocol/http.ts'
import type { Pairing } from '#shared/protocol/screens.ts'

/** What a screen on the wall shows now. */
export async function shownCode(wall: Page): Promise<Pick<Pairing, 'code' | 'check'>> {
  const digits = async (name: string) => (await wall.locator(`[${name}]`).getAttribute(name)) ?? ''
  return { code: await digits('data-pairing-code'), check: await digits('data-pairing-check') }
}

/** A screen that hangs on the wall of a team: it shows a code, and somebody of the team confirms that. */
export async function pairedWall(
  wall: BrowserContext,
  member: BrowserContext,
  { url, team }: { url: string; team: string },
): Promise<Page> {
  const page = await wall.newPage()
  await page.goto(`${url}/scherm`)
  const shown = await shownCode(page)
  const teams = (await (await member.request.get(`${url}/api/teams`)).json()) as TeamLine[]
  const id = teams.find(({ code }) => code === team)?.id ?? ''
  const answer = await member.request.post(`${url}/api/teams/${id}/screens`, {
    headers: { origin: url },
    data: { ...shown, name: texts.screens.confirm.usualName },
  })
  if (!answer.ok()) throw new Error(`nobody could pair: ${await answer.text()}`)
  await page.locator('[data-save="saved"]').first().waitFor()
  return page
}
