import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { demoPage, newScreen, openBrowser, SCREENS, type Screen } from '#tests/support/browser.ts'
import { freePort, runServer, temporaryFolder } from '#tests/support/running-server.ts'

/**
 * Pictures of every screen of the demo at the three sizes, light and dark: `npm run screenshots`. A word behind the
 * command makes only the pictures whose name has that word.
 */
const PICTURES = fileURLToPath(new URL('./pictures/', import.meta.url))

type Shot = {
  readonly name: string
  readonly path: string
  /** Who looks; nobody is signed in when absent. */
  readonly as?: string
  /** What to do before the picture. */
  readonly act?: (page: Page) => Promise<void>
}

const openFirstCard = async (page: Page) => {
  await page.locator('[data-card]:visible').nth(3).click()
  await page.getByRole('dialog').waitFor()
}

const SHOTS: readonly Shot[] = [
  { name: 'inloggen', path: '/inloggen' },
  { name: 'verbeterbord', path: '/team/KIE/verbeterbord', as: 'Douwe' },
  { name: 'scrumbord', path: '/team/KIE/scrumbord', as: 'Douwe' },
  { name: 'kaart', path: '/team/KIE/scrumbord', as: 'Douwe', act: openFirstCard },
  { name: 'mijn-acties', path: '/mijn-acties', as: 'Femke' },
  { name: 'opgeruimd', path: '/team/KIE/opgeruimd', as: 'Anna' },
  { name: 'prullenbak', path: '/team/KIE/prullenbak', as: 'Anna' },
  { name: 'mensen', path: '/team/KIE/mensen', as: 'Anna' },
  { name: 'account', path: '/account', as: 'Anna' },
  { name: 'beheer', path: '/beheer', as: 'Ineke' },
  { name: 'directeur-leest', path: '/team/KIE/verbeterbord', as: 'Harmen' },
]

const wanted = process.argv[2] ?? ''
mkdirSync(PICTURES, { recursive: true })
const folder = temporaryFolder()
const server = await runServer({
  entry: 'server/demo.ts',
  dataFolder: folder.path,
  port: await freePort(),
})
const browser = await openBrowser()

for (const shot of SHOTS.filter(({ name }) => name.includes(wanted))) {
  for (const screen of Object.keys(SCREENS) as Screen[]) {
    for (const dark of [false, true]) await take(shot, screen, dark)
  }
}

await browser.close()
await server.stop()
folder.remove()

async function take(shot: Shot, screen: Screen, dark: boolean): Promise<void> {
  const options = { screen, dark }
  const page = shot.as
    ? await demoPage(browser, server.url, shot.as, options)
    : await (await newScreen(browser, options)).newPage()
  await page.goto(`${server.url}${shot.path}`)
  await page.getByRole('heading').first().waitFor()
  if (shot.path.startsWith('/team/') && !shot.path.endsWith('mensen')) {
    await page.locator('[data-save="saved"], [data-save="read-only"]').first().waitFor()
  }
  await page.evaluate(() => document.fonts.ready.then(() => true))
  if (shot.act) await shot.act(page)
  const suffix = dark ? '-donker' : ''
  await page.screenshot({ path: `${PICTURES}${shot.name}-${SCREENS[screen].width}${suffix}.png` })
  await page.context().close()
}
