import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import type { Team, TeamLine } from '#shared/protocol/http.ts'
import {
  addCard,
  cardOn,
  closeCard,
  dragWithMouse,
  expectIn,
  openCard,
  untilSaved,
} from '#tests/support/board-page.ts'
import {
  DEMO_PASSWORD,
  demoPage,
  eventually,
  expectAccessible,
  newScreen,
  openBoard,
  signInAs,
} from '#tests/support/browser.ts'
import { boardsKept, personalOnDevice, untilAppIsKept } from '#tests/support/kept-on-device.ts'
import { type KillableDemo, startKillableDemo } from '#tests/support/killable-demo.ts'

const KIEVIT = '/team/KIE/scrumbord'
const SKUTSJE = '/team/SKU/scrumbord'
const MINE = '/mijn-acties'
const TASK = 'Toetsmateriaal klaarleggen'
const EXPLAINED = 'Ook de kladblaadjes.'

let demo: KillableDemo
/** Femke works at two schools and in a group of experts; this is her own laptop. */
let femke: Page
/** At home too, each with a laptop of their own. */
let bouke: Page
let elske: Page

beforeAll(async () => {
  demo = await startKillableDemo()
  ;[femke, bouke, elske] = await Promise.all([atHome('Femke'), atHome('Bouke'), atHome('Elske')])
})

afterAll(() => demo?.close())

async function atHome(firstName: string): Promise<Page> {
  const page = await demoPage(demo.browser, demo.url, firstName, { ownDevice: true })
  await openBoard(page, demo.url, KIEVIT)
  return page
}

const goTo = (page: Page, path: string) => page.goto(`${demo.url}${path}`)

describe('without a network', () => {
  test('[OFF4] [E7] the app opens on her own laptop, with every board of her teams', async () => {
    await untilAppIsKept(femke)
    await eventually(async () => expect(await boardsKept(femke)).toBe(3))
    await demo.kill()
    await goTo(femke, SKUTSJE)
    await cardOn(femke, 'Kapstokken van namen voorzien').waitFor()
    await addCard(femke, 'scrum/backlog', 'Thuis bedacht')
    await femke.getByText(texts.boardCore.save.kept(1)).first().waitFor()
    await femke
      .getByRole('status')
      .getByText(/^Offline, laatst bijgewerkt \d\d:\d\d$/)
      .waitFor()
    await expectAccessible(femke, 'a board without a network')
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

  test('[H2] two colleagues work on as well, on the same card', async () => {
    for (const page of [bouke, elske]) await page.context().setOffline(true)
    await addCard(bouke, 'scrum/backlog', 'Bij Bouke bedacht')
    await addCard(elske, 'scrum/backlog', 'Bij Elske bedacht')
    await dragWithMouse(bouke, TASK, 'scrum/doing')
    await dragWithMouse(elske, TASK, 'scrum/backlog')
    const card = await openCard(elske, TASK)
    await card.getByRole('textbox', { name: texts.card.explanation }).fill(EXPLAINED)
    await closeCard(elske)
    await expectIn(bouke, TASK, 'scrum/doing')
    await expectIn(elske, TASK, 'scrum/backlog')
  })

  test('[OFF7] a board that is not on this device yet says so', async () => {
    await goTo(femke, '/team/BRE/scrumbord')
    await femke.getByRole('heading', { name: texts.shell.notHere.board }).waitFor()
  })

  test('[H2] an hour later, after a restart, the work of all three is there on all three, each card once', async () => {
    for (const page of [femke, bouke, elske]) {
      await page.clock.install()
      await page.clock.fastForward('01:00:00')
    }
    await demo.start()
    for (const page of [bouke, elske]) await page.context().setOffline(false)
    // [OFF7] By itself: nobody pressed anything.
    await femke.locator('[data-save="read-only"]').first().waitFor()
    await goTo(femke, KIEVIT)
    for (const page of [femke, bouke, elske]) {
      await untilSaved(page)
      await expectIn(page, 'Bij Bouke bedacht', 'scrum/backlog')
      await expectIn(page, 'Bij Elske bedacht', 'scrum/backlog')
    }
    await eventually(async () => {
      const [hers, ...others] = await Promise.all([femke, bouke, elske].map(cardsIn))
      expect(others).toEqual([hers, hers])
      expect(new Set(hers?.map(({ id }) => id)).size).toBe(hers?.length)
    })
    const card = await openCard(bouke, TASK)
    expect(await card.getByRole('textbox', { name: texts.card.explanation }).inputValue()).toBe(
      EXPLAINED,
    )
    await Promise.all([goTo(bouke, '/team/KIE/verbeterbord'), goTo(elske, SKUTSJE)])
    await expectIn(bouke, 'Leeshoek rustiger maken', 'improvement/done')
    await expectIn(elske, 'Thuis bedacht', 'scrum/backlog')
  })
})

/** Every card on the board with where it lies, top to bottom. */
function cardsIn(page: Page): Promise<{ id: string | null; column: string | null | undefined }[]> {
  return page.locator('[data-card]').evaluateAll((cards) =>
    cards.map((card) => ({
      id: card.getAttribute('data-card'),
      column: card.closest('[data-column]')?.getAttribute('data-column'),
    })),
  )
}

async function askToSignOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: texts.shell.myMenu(name) }).click()
  await page.getByRole('menuitem', { name: texts.shell.signOut }).click()
}

describe('two tabs of one browser', () => {
  test('[H2] both keep what was typed in them, also the one that was closed before the network came back', async () => {
    const first = bouke
    await openBoard(first, demo.url, KIEVIT)
    const second = await first.context().newPage()
    await openBoard(second, demo.url, KIEVIT)
    await untilAppIsKept(first)
    await demo.kill()
    await addCard(first, 'scrum/backlog', 'Uit het eerste tabblad')
    await addCard(second, 'scrum/backlog', 'Uit het tweede tabblad')
    await first.getByText(texts.boardCore.save.kept(1)).first().waitFor()
    await first.close()
    await demo.start()
    await openBoard(femke, demo.url, KIEVIT)
    await expectIn(femke, 'Uit het eerste tabblad', 'scrum/backlog')
    await expectIn(femke, 'Uit het tweede tabblad', 'scrum/backlog')
    await second.context().close()
  })
})

describe('rights that were withdrawn meanwhile', () => {
  test('[SYNC6] [OFF2] what can no longer be sent is read out, also on another page than the board', async () => {
    await openBoard(elske, demo.url, KIEVIT)
    await untilAppIsKept(elske)
    const device = elske.context()
    await device.setOffline(true)
    await addCard(elske, 'scrum/backlog', 'Te laat bedacht')
    await elske.getByText(texts.boardCore.save.kept(1)).first().waitFor()
    await elske.close()
    await takeOut('Elske')
    await device.setOffline(false)
    const again = await device.newPage()
    await goTo(again, MINE)
    const notice = again.getByRole('alert').filter({ hasText: 'Te laat bedacht' })
    await notice.waitFor()
    await again.reload()
    await notice.waitFor()
    await expectAccessible(again, 'work that was refused')
    await notice.getByRole('button', { name: texts.device.refused.forget }).click()
    await notice.waitFor({ state: 'detached' })
    await device.close()
  })
})

/** What a coordinator does on the page with people. */
async function takeOut(firstName: string): Promise<void> {
  const anna = await newScreen(demo.browser)
  const { request } = anna
  await signInAs(anna, demo.url, { email: 'anna@deterp.example', password: DEMO_PASSWORD })
  const teams: TeamLine[] = await (await request.get(`${demo.url}/api/teams`)).json()
  const team = `${demo.url}/api/teams/${teams.find(({ code }) => code === 'KIE')?.id}`
  const { members }: Team = await (await request.get(team)).json()
  const id = members.find(({ name }) => name === firstName)?.id
  const answer = await request.delete(`${team}/members/${id}`, { headers: { origin: demo.url } })
  expect(answer.status(), await answer.text()).toBeLessThan(300)
  await anna.close()
}

describe('signing out', () => {
  const say = texts.device.signOut

  test('[OFF5] with unsent work asks: wait, or take it along as a text that can be read', async () => {
    await goTo(femke, KIEVIT)
    await demo.kill()
    await addCard(femke, 'scrum/backlog', 'Nog niet verstuurd')
    await askToSignOut(femke, 'Femke')
    await femke.getByRole('dialog', { name: say.title }).waitFor()
    await expectAccessible(femke, 'signing out with unsent work', '[role="dialog"]')
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
    await demo.start()
    await goTo(femke, MINE)
    await femke.getByLabel(texts.entry.email).waitFor()
    await eventually(async () =>
      expect((await femke.context().request.get(`${demo.url}/api/me`)).status()).toBe(401),
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
    await openBoard(femke, demo.url, KIEVIT)
    await addCard(femke, 'scrum/backlog', 'Op de schoolcomputer')
    await goTo(femke, MINE)
    await femke.getByText('Twee rekenspellen delen').waitFor()
    expect(await personalOnDevice(femke)).toEqual([])
  })

  test('[OFF7] whose network falls away says which page it does not have, and opens it by itself', async () => {
    const page = await demoPage(demo.browser, demo.url, 'Anna')
    await goTo(page, MINE)
    await page.getByRole('button', { name: texts.shell.myMenu('Anna') }).click()
    await page.context().setOffline(true)
    await page.getByRole('menuitem', { name: texts.shell.account }).click()
    await page.getByRole('heading', { name: texts.shell.notHere.page }).waitFor()
    await page.context().setOffline(false)
    await page.getByRole('heading', { name: texts.account.title }).waitFor()
    await page.context().close()
  })
})

async function signIn(page: Page, firstName: string, device: string): Promise<void> {
  await page.getByLabel(texts.entry.email).fill(`${firstName.toLowerCase()}@deterp.example`)
  await page.getByLabel(texts.entry.password, { exact: true }).fill(DEMO_PASSWORD)
  await page.getByText(device, { exact: true }).click()
  await page.getByRole('button', { name: texts.entry.signIn.submit }).click()
  await page.getByRole('button', { name: texts.shell.myMenu(firstName) }).waitFor()
}
