import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { addCard, cardOn, expectIn } from '#tests/support/board-page.ts'
import { demoPage, eventually, openBoard, openBrowser } from '#tests/support/browser.ts'
import { boardsKept, untilAppIsKept } from '#tests/support/kept-on-device.ts'
import {
  freePort,
  type RunningServer,
  runServer,
  temporaryFolder,
} from '#tests/support/running-server.ts'

const KIEVIT = '/team/KIE/scrumbord'
const SKUTSJE = '/team/SKU/scrumbord'
const MINE = '/mijn-acties'

const folder = temporaryFolder()
let port: number
let server: RunningServer
let browser: Browser
/** Femke works at two schools and in a group of experts; this is her own laptop. */
let femke: Page

beforeAll(async () => {
  port = await freePort()
  browser = await openBrowser()
  await start()
  femke = await demoPage(browser, server.url, 'Femke', { ownDevice: true })
  await openBoard(femke, server.url, KIEVIT)
})

afterAll(async () => {
  await browser?.close()
  await server?.kill()
  folder.remove()
})

async function start(): Promise<void> {
  server = await runServer({ entry: 'server/demo.ts', dataFolder: folder.path, port })
}

const goTo = (page: Page, path: string) => page.goto(`${server.url}${path}`)

describe('without a network', () => {
  test('[OFF4] [E7] the app opens on her own laptop, with every board of her teams', async () => {
    await untilAppIsKept(femke)
    await eventually(async () => expect(await boardsKept(femke)).toBe(3))
    await server.kill()
    await goTo(femke, SKUTSJE)
    await cardOn(femke, 'Kapstokken van namen voorzien').waitFor()
    await addCard(femke, 'scrum/backlog', 'Thuis bedacht')
    await femke.getByText(texts.boardCore.save.kept(1)).first().waitFor()
    await femke
      .getByRole('status')
      .getByText(/^Offline, laatst bijgewerkt \d\d:\d\d$/)
      .waitFor()
  })

  test('[OFF3] she ticks an action off with one tap, takes it back with one, and the other way round', async () => {
    await goTo(femke, MINE)
    const tick = femke.getByRole('button', {
      name: texts.myActions.finish('Leeshoek rustiger maken'),
    })
    await tick.click()
    await femke.getByText(texts.myActions.waits.done).waitFor()
    await femke.getByRole('button', { name: texts.boardCore.undo }).click()
    await tick.click()
    await femke.getByText(texts.myActions.waits.done).waitFor()
    await femke.reload()
    await femke.getByText(texts.myActions.waits.done).waitFor()
    await femke.getByText(/^Offline, laatst bijgewerkt/).waitFor()
  })

  test('[H2] an hour later, after a restart, all of it is there for everybody', async () => {
    await femke.clock.install()
    await femke.clock.fastForward('01:00:00')
    await start()
    const anna = await demoPage(browser, server.url, 'Anna')
    await openBoard(anna, server.url, '/team/KIE/verbeterbord')
    await expectIn(anna, 'Leeshoek rustiger maken', 'improvement/done')
    const elsewhere = await demoPage(browser, server.url, 'Femke')
    await openBoard(elsewhere, server.url, SKUTSJE)
    await expectIn(elsewhere, 'Thuis bedacht', 'scrum/backlog')
    await Promise.all([anna.context().close(), elsewhere.context().close()])
  })
})
