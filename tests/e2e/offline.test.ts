import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import type { Team, TeamLine } from '#shared/protocol/http.ts'
import { addCard, cardOn, expectIn } from '#tests/support/board-page.ts'
import {
  DEMO_PASSWORD,
  demoPage,
  eventually,
  openBoard,
  openBrowser,
} from '#tests/support/browser.ts'
import { boardsKept, personalOnDevice, untilAppIsKept } from '#tests/support/kept-on-device.ts'
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

async function askToSignOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: texts.shell.myMenu(name) }).click()
  await page.getByRole('menuitem', { name: texts.shell.signOut }).click()
}

describe('two tabs of one browser', () => {
  test('[H2] both keep what was typed in them, also the one that was closed before the network came back', async () => {
    const first = await demoPage(browser, server.url, 'Bouke', { ownDevice: true })
    await openBoard(first, server.url, KIEVIT)
    const second = await first.context().newPage()
    await openBoard(second, server.url, KIEVIT)
    await untilAppIsKept(first)
    await server.kill()
    await addCard(first, 'scrum/backlog', 'Uit het eerste tabblad')
    await addCard(second, 'scrum/backlog', 'Uit het tweede tabblad')
    await first.getByText(texts.boardCore.save.kept(1)).first().waitFor()
    await first.close()
    await start()
    const anna = await demoPage(browser, server.url, 'Anna')
    await openBoard(anna, server.url, KIEVIT)
    await expectIn(anna, 'Uit het eerste tabblad', 'scrum/backlog')
    await expectIn(anna, 'Uit het tweede tabblad', 'scrum/backlog')
    await Promise.all([anna.context().close(), second.context().close()])
  })
})

describe('rights that were withdrawn meanwhile', () => {
  test('[SYNC6] [OFF2] what can no longer be sent is read out, also on another page than the board', async () => {
    const carla = await demoPage(browser, server.url, 'Carla', { ownDevice: true })
    await openBoard(carla, server.url, KIEVIT)
    await untilAppIsKept(carla)
    await carla.context().setOffline(true)
    await addCard(carla, 'scrum/backlog', 'Te laat bedacht')
    await carla.getByText(texts.boardCore.save.kept(1)).first().waitFor()
    const device = carla.context()
    await carla.close()
    await takeOut('Carla')
    await device.setOffline(false)
    const again = await device.newPage()
    await goTo(again, MINE)
    const notice = again.getByRole('alert').filter({ hasText: 'Te laat bedacht' })
    await notice.waitFor()
    await again.reload()
    await notice.waitFor()
    await notice.getByRole('button', { name: texts.device.refused.forget }).click()
    await notice.waitFor({ state: 'detached' })
    await device.close()
  })
})

/** What a coordinator does on the page with people. */
async function takeOut(firstName: string): Promise<void> {
  const anna = await demoPage(browser, server.url, 'Anna')
  const { request } = anna.context()
  const teams: TeamLine[] = await (await request.get(`${server.url}/api/teams`)).json()
  const team = `${server.url}/api/teams/${teams.find(({ code }) => code === 'KIE')?.id}`
  const { members }: Team = await (await request.get(team)).json()
  const id = members.find(({ name }) => name === firstName)?.id
  const answer = await request.delete(`${team}/members/${id}`, { headers: { origin: server.url } })
  expect(answer.status(), await answer.text()).toBeLessThan(300)
  await anna.context().close()
}

describe('signing out', () => {
  const say = texts.device.signOut

  test('[OFF5] with unsent work asks: wait, or take it along as a text that can be read', async () => {
    await goTo(femke, KIEVIT)
    await server.kill()
    await addCard(femke, 'scrum/backlog', 'Nog niet verstuurd')
    await askToSignOut(femke, 'Femke')
    await femke.getByRole('button', { name: say.wait }).click()
    await cardOn(femke, 'Nog niet verstuurd').waitFor()
    await askToSignOut(femke, 'Femke')
    const [download] = await Promise.all([
      femke.waitForEvent('download'),
      femke.getByRole('button', { name: say.download }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/De Kievit\n.*Nog niet verstuurd/)
    await femke.getByLabel(texts.entry.email).waitFor()
  })

  test('[OFF5] leaves nothing personal on the device, and the server hears of it later', async () => {
    expect(await personalOnDevice(femke)).toEqual([])
    await femke.reload()
    await femke.getByLabel(texts.entry.email).waitFor()
    expect(await personalOnDevice(femke)).toEqual([])
    await start()
    await goTo(femke, MINE)
    await femke.getByLabel(texts.entry.email).waitFor()
    await eventually(async () =>
      expect((await femke.context().request.get(`${server.url}/api/me`)).status()).toBe(401),
    )
  })

  test('[OFF5] who signs in next on this device sees their own boards only', async () => {
    await signIn(femke, 'Douwe', texts.entry.ownDevice)
    await goTo(femke, MINE)
    await femke.getByRole('button', { name: texts.shell.myMenu('Douwe') }).waitFor()
    await eventually(async () => expect(await boardsKept(femke)).toBeGreaterThan(0))
    // The news of his team may name the card; the work itself is not his.
    const tick = texts.myActions.finish('Leeshoek rustiger maken')
    expect(await femke.getByRole('button', { name: tick }).count()).toBe(0)
    await askToSignOut(femke, 'Douwe')
    await femke.getByLabel(texts.entry.email).waitFor()
    expect(await personalOnDevice(femke)).toEqual([])
  })
})

describe('a shared computer', () => {
  test('[OFF5] keeps nothing at all, not even while somebody is signed in', async () => {
    await signIn(femke, 'Femke', texts.entry.sharedDevice)
    await openBoard(femke, server.url, KIEVIT)
    await addCard(femke, 'scrum/backlog', 'Op de schoolcomputer')
    await goTo(femke, MINE)
    await femke.getByText('Twee rekenspellen delen').waitFor()
    expect(await personalOnDevice(femke)).toEqual([])
  })
})

async function signIn(page: Page, firstName: string, device: string): Promise<void> {
  await page.getByLabel(texts.entry.email).fill(`${firstName.toLowerCase()}@deterp.example`)
  await page.getByLabel(texts.entry.password, { exact: true }).fill(DEMO_PASSWORD)
  await page.getByText(device, { exact: true }).click()
  await page.getByRole('button', { name: texts.entry.signIn.submit }).click()
  await page.getByRole('button', { name: texts.shell.myMenu(firstName) }).waitFor()
}
