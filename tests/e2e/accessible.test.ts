import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { closeCard, openCard, openMenu, paperOf, quickAdd } from '#tests/support/board-page.ts'
import {
  DEMO_PASSWORD,
  expectAccessible,
  expectAccessibleEverywhere as expectEverywhere,
  goOn,
  handOver,
  openBoard,
  signInAs,
} from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import { untilAppIsKept } from '#tests/support/kept-on-device.ts'

/**
 * Boards, cards and what opens on them. The pages round them are looked at where their own tests come by:
 * first-start and people-pages.
 */
const SCRUM = '/team/KIE/scrumbord'
const IMPROVEMENT = '/team/KIE/verbeterbord'
const { shell, board, card: say, words, shelf } = texts
/** Where what was just opened lies; the page behind it is looked at by itself. */
const OVER = '[role="dialog"], [role="menu"]'
const MENU = '[role="menu"]'
const LIST = '[role="listbox"]'
const COLUMN = '[data-column="scrum/todo"]'
const TASK = 'Toetsmateriaal klaarleggen'

let demo: Demo
/** The laptop that most is looked at on; what opened there in one test is gone when the next goes to its own page. */
let page: Page
beforeAll(async () => {
  demo = await startDemo()
  page = await demo.open('Anna', SCRUM)
})
afterAll(() => demo?.close())

/** Anna goes to a board; a page that is loaded anew, and axe in it, would begin cold. */
async function toBoard(path: typeof SCRUM | typeof IMPROVEMENT): Promise<void> {
  await goOn(page, path)
  const board = path === SCRUM ? 'scrum' : 'improvement'
  await page.locator(`[data-column^="${board}/"]`).first().waitFor()
  await page.locator('[data-save="saved"]').first().waitFor()
}

async function closeAll(): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator(OVER).first().waitFor({ state: 'detached' })
}

describe('[K1] [A12] axe finds nothing, light, dark and in forced colours', () => {
  test('on the Scrumbord, its menus and its choosers', async () => {
    await toBoard(SCRUM)
    await expectEverywhere(page, 'the Scrumbord')
    await quickAdd(page, 'scrum/todo')
    await expectEverywhere(page, 'quick add', COLUMN)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: shell.myMenu('Anna') }).click()
    await expectAccessible(page, 'my menu', OVER)
    await closeAll()
    await page.getByRole('button', { name: shell.switchTeam('De Kievit') }).click()
    await page.locator('[role="dialog"], [role="menu"]').first().waitFor()
    await expectAccessible(page, 'the teams', OVER)
    await closeAll()
    const column = board.columnName('scrum/todo')
    await page.getByRole('button', { name: board.menu.label(column) }).click()
    await expectAccessible(page, 'the menu of a column', OVER)
    await closeAll()
    await openMenu(page, TASK)
    await expectEverywhere(page, 'the menu of a card', OVER)
    await page.getByRole('menuitem', { name: board.cardMenu.carry }).click()
    await page.getByText(board.move.carrying(TASK)).first().waitFor()
    await expectEverywhere(page, 'a card that waits for a tap')
    await page.getByRole('button', { name: board.move.cancel }).click()
    for (const [key, title] of [
      ['m', texts.choosers.who.title],
      ['d', texts.choosers.when.title],
      ['v', texts.choosers.move.title],
      ['?', board.keys.title],
    ] as const) {
      await paperOf(page, TASK).focus()
      await page.keyboard.press(key)
      await page.getByRole('dialog', { name: title }).waitFor()
      await expectEverywhere(page, title, OVER)
      await closeAll()
    }
    await paperOf(page, TASK).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await expectAccessible(page, 'a card that the keyboard holds', COLUMN)
    await page.keyboard.press('Escape')
    await paperOf(page, 'Fietsenrek loopt vol: wat nu?').focus()
    await page.keyboard.press('k')
    await page.getByText(texts.boardCore.refusals['card/without-who-or-when']).first().waitFor()
    await expectEverywhere(page, 'a refusal on a card', COLUMN)
  })

  test('on the Verbeterbord and every kind of open card', async () => {
    await toBoard(IMPROVEMENT)
    await expectEverywhere(page, 'the Verbeterbord')
    for (const kind of ['goal', 'action', 'idea', 'success'] as const) {
      await paperOfFirst(kind).press('Enter')
      await page.getByRole('dialog').waitFor()
      await expectEverywhere(page, `an open ${kind}`, OVER)
      await closeCard(page)
    }
  })

  test('on an open task, with the question for help and its menu', async () => {
    await toBoard(SCRUM)
    const card = await openCard(page, TASK)
    await expectEverywhere(page, 'an open task', OVER)
    await card.getByRole('button', { name: say.bar.help }).click()
    await card.getByLabel(say.help.question).waitFor()
    await expectEverywhere(page, 'asking for help', OVER)
    await page.keyboard.press('Escape')
    await card.getByRole('button', { name: say.menu.label }).click()
    await page.getByRole('menu').waitFor()
    await expectAccessible(page, 'the menu of an open card', MENU)
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await card.getByRole('button', { name: words.themes.tests }).click()
    await page.getByRole('listbox').waitFor()
    await expectAccessible(page, 'choosing a theme', LIST)
  })

  test('on a phone, whose frame is its own', async () => {
    const phone = await demo.open('Bouke', SCRUM, { screen: 'phone' })
    await expectAccessible(phone, 'the Scrumbord on a phone')
    await goOn(phone, IMPROVEMENT)
    await phone.locator('[data-column^="improvement/"]:visible').first().waitFor()
    await expectAccessible(phone, 'the Verbeterbord on a phone')
    await goOn(phone, '/mijn-acties')
    await phone
      .getByRole('button', { name: texts.myActions.finish('') })
      .first()
      .waitFor()
    await expectAccessible(phone, 'my actions on a phone')
    await phone.context().close()
  })

  test('at a digibord, whose bar is at the foot, and on a card beside the board', async () => {
    const wall = await demo.open('Carla', SCRUM, { screen: 'digibord' })
    await expectAccessible(wall, 'the Scrumbord at a digibord')
    await openCard(wall, TASK)
    await expectAccessible(wall, 'a task beside the board')
    await closeCard(wall)
    await goOn(wall, IMPROVEMENT)
    await wall.locator('[data-column^="improvement/"]').first().waitFor()
    await expectAccessible(wall, 'the Verbeterbord at a digibord')
    await wall.context().close()
  })

  test('on the lines that come by themselves: what was just done, and a newer version', async () => {
    const own = await demo.open('Douwe', SCRUM, { ownDevice: true })
    await untilAppIsKept(own)
    await aNewerVersion(own)
    await own.getByText(texts.device.newVersion.title).waitFor()
    await paperOf(own, TASK).focus()
    await own.keyboard.press('Alt+ArrowRight')
    await own.getByText(texts.boardCore.undo, { exact: true }).waitFor()
    await expectEverywhere(own, 'a line to undo, and one about a newer version')
    await own.getByText(texts.boardCore.undo, { exact: true }).click()
    await own.context().close()
  })

  test('on my account, the lists of a team, the shelves, and a page that is not there', async () => {
    for (const [path, title] of [
      ['/account', texts.account.title],
      ['/team/KIE/acties', texts.actionList.titleOf('De Kievit')],
      ['/team/KIE/sessies', texts.session.page],
      ['/team/KIE/opgeruimd', shelf.titles.archive],
      ['/team/KIE/prullenbak', shelf.titles.bin],
      ['/nergens', shell.notFoundTitle],
    ] as const) {
      await goOn(page, path)
      await page.getByRole('heading', { name: title, exact: true }).first().waitFor()
      if (path !== '/nergens')
        await page.locator('main :is(li, tr, form):visible').first().waitFor()
      await expectEverywhere(page, path)
    }
  })

  test('on a board for who only reads, and on a board on which nothing lies yet', async () => {
    await handOver(page, demo.server.url, 'Harmen', SCRUM)
    await page.locator('[data-save="read-only"]').first().waitFor()
    await expectEverywhere(page, 'a Scrumbord to read')
    const { url } = demo.server
    await signInAs(page.context(), url, { email: 'ineke@deterp.example', password: DEMO_PASSWORD })
    await page.context().request.post(`${url}/api/network/teams`, {
      headers: { origin: url },
      data: { name: 'Nog leeg', code: 'LEEG', kind: 'popup', schoolId: null },
    })
    await openBoard(page, url, '/team/LEEG/scrumbord')
    await expectEverywhere(page, 'an empty scrumbord')
    await goOn(page, '/team/LEEG/verbeterbord')
    await page.locator('[data-column^="improvement/"]').first().waitFor()
    await expectEverywhere(page, 'an empty verbeterbord')
    await goOn(page, '/team/LEEG/opgeruimd')
    await page.getByText(shelf.empty.archive).waitFor()
    await expectEverywhere(page, 'an empty opgeruimd')
  })
})

const COLUMN_OF = { goal: 'goals', action: 'todo', idea: 'ideas', success: 'successes' } as const

/** The paper of a card of this kind on the Verbeterbord. */
function paperOfFirst(kind: keyof typeof COLUMN_OF) {
  const card = page.locator(`[data-column="improvement/${COLUMN_OF[kind]}"] [data-card]`).first()
  return card.getByRole('button').first()
}

/** A worker under another name on the same app, as the next version is. Its page lets nobody but the app name workers, so from a page beside it. */
async function aNewerVersion(page: Page): Promise<void> {
  const beside = await page.context().newPage()
  await beside.goto(`${demo.server.url}/healthz`)
  await beside.evaluate(async () => {
    const { trustedTypes } = window as unknown as { trustedTypes: TrustedTypes }
    const policy = trustedTypes.createPolicy('beterbord-worker', { createScriptURL: (own) => own })
    await navigator.serviceWorker.register(policy.createScriptURL('/service-worker.js?next'))
  })
  await beside.close()
}

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}
