import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import {
  addCard,
  cardOn,
  closeCard,
  expectIn,
  openCard,
  paperOf,
  untilSaved,
} from '#tests/support/board-page.ts'
import { demoPage, eventually, openBoard } from '#tests/support/browser.ts'
import { type KillableDemo, startKillableDemo } from '#tests/support/killable-demo.ts'

const KIEVIT = '/team/KIE/scrumbord'

let demo: KillableDemo
/** At the computer in the staff room, which keeps nothing. */
let douwe: Page
let anna: Page

beforeAll(async () => {
  demo = await startKillableDemo()
  douwe = await demoPage(demo.browser, demo.url, 'Douwe')
  anna = await demoPage(demo.browser, demo.url, 'Anna')
  await openBoard(anna, demo.url, KIEVIT)
})

afterAll(() => demo?.close())

const toMyActions = () => douwe.locator('a[href="/mijn-acties"]').click()
const toBoard = () => douwe.getByRole('link', { name: texts.shell.tabs.scrum, exact: true }).click()
const asksBeforeLeaving = () =>
  douwe.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
/** Names of the files of the app that are on this page. */
const partsFetched = () =>
  douwe.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.split('/').at(-1)?.split('-').slice(0, 2).join('-')),
  )
const myMenu = () => douwe.getByRole('button', { name: texts.shell.myMenu('Douwe') })

describe('on a shared computer whose network fell away', () => {
  test('[H2] [OFF5] what was done on a board is still there after a look at another page', async () => {
    await douwe.goto(`${demo.url}/mijn-acties`)
    await myMenu().waitFor()
    await toBoard()
    await untilSaved(douwe)
    await eventually(async () => expect(await partsFetched()).toContain('shelf-page'))
    await demo.kill()
    await addCard(douwe, 'scrum/todo', 'Verf bestellen')
    await toMyActions()
    await douwe.getByRole('heading', { name: texts.myActions.title }).waitFor()
    expect(await asksBeforeLeaving()).toBe(true)
    await toBoard()
    await expectIn(douwe, 'Verf bestellen', 'scrum/todo')
  })

  test('[E7] [OFF7] a card and the pages beside the boards open, though nothing of them was opened before', async () => {
    await openCard(douwe, 'Verf bestellen')
    await closeCard(douwe)
    await douwe.locator('a[href="/team/KIE/besluiten"]').first().click()
    await douwe.getByRole('heading', { name: texts.shell.tabs.decisions, level: 1 }).waitFor()
    await toBoard()
  })

  test('[H2] [OFF5] signing out asks about work of a board that is not on the screen', async () => {
    await toMyActions()
    await myMenu().click()
    await douwe.getByRole('menuitem', { name: texts.shell.signOut }).click()
    const sheet = douwe.getByRole('dialog', { name: texts.device.signOut.title })
    await sheet.getByText('Verf bestellen').waitFor()
    await sheet.getByRole('button', { name: texts.device.signOut.wait }).click()
  })

  test('[H2] it reaches the others once there is a network again, whatever page is shown', async () => {
    await demo.start()
    await cardOn(anna, 'Verf bestellen').waitFor()
    await eventually(async () => expect(await asksBeforeLeaving()).toBe(false))
  })
})

describe('a network that drops while a board opens', () => {
  test('[E7] [OFF7] leaves the board as it is, and what was asked for opens once it can be fetched', async () => {
    const page = await demoPage(demo.browser, demo.url, 'Anna')
    const beside = '**/assets/{later,shelf-page,decisions-page}-*.js'
    await page.route(beside, (route) => route.abort())
    await openBoard(page, demo.url, KIEVIT)
    await addCard(page, 'scrum/todo', 'Vlaggen hangen')
    await paperOf(page, 'Vlaggen hangen').click()
    const card = page.getByRole('dialog', { name: texts.card.label('Vlaggen hangen') })
    await page.waitForTimeout(1000)
    expect(await card.count()).toBe(0)
    await cardOn(page, 'Vlaggen hangen').waitFor()
    await page.unroute(beside)
    await card.waitFor()
    await page.context().close()
  })
})
