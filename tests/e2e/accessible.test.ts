import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { closeCard, openCard, openMenu, paperOf, quickAdd } from '#tests/support/board-page.ts'
import {
  expectAccessible,
  expectAccessibleEverywhere as expectEverywhere,
  openBoard,
} from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'

/**
 * Boards, cards and what opens on them. The pages round them are looked at where their own tests come by:
 * first-start and people-pages.
 */
const SCRUM = '/team/KIE/scrumbord'
const IMPROVEMENT = '/team/KIE/verbeterbord'
const { shell, board, card: say, words } = texts
/** Where what was just opened lies; the page behind it is looked at by itself. */
const OVER = '[role="dialog"], [role="menu"]'
const MENU = '[role="menu"]'
const LIST = '[role="listbox"]'
const COLUMN = '[data-column="scrum/todo"]'
const TASK = 'Toetsmateriaal klaarleggen'

let demo: Demo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(() => demo?.close())

async function closeAll(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator(OVER).first().waitFor({ state: 'detached' })
}

describe('[K1] [A12] axe finds nothing, on a laptop and on a phone', () => {
  test('on the Scrumbord, its menus and its choosers', async () => {
    const page = await demo.open('Anna', SCRUM)
    await expectEverywhere(page, 'the Scrumbord')
    await quickAdd(page, 'scrum/todo')
    await expectEverywhere(page, 'quick add', COLUMN)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: shell.myMenu('Anna') }).click()
    await expectAccessible(page, 'my menu', OVER)
    await closeAll(page)
    await page.getByRole('button', { name: shell.switchTeam('De Kievit') }).click()
    await page.locator('[role="dialog"], [role="menu"]').first().waitFor()
    await expectAccessible(page, 'the teams', OVER)
    await closeAll(page)
    const column = board.columnName('scrum/todo')
    await page.getByRole('button', { name: board.menu.label(column) }).click()
    await expectAccessible(page, 'the menu of a column', OVER)
    await closeAll(page)
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
      await closeAll(page)
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
    await page.context().close()
  })

  test('on the Verbeterbord and every kind of open card', async () => {
    const page = await demo.open('Carla', IMPROVEMENT)
    await expectEverywhere(page, 'the Verbeterbord')
    for (const kind of ['goal', 'action', 'idea', 'success'] as const) {
      await paperOfFirst(page, kind).press('Enter')
      await page.getByRole('dialog').waitFor()
      await expectEverywhere(page, `an open ${kind}`, OVER)
      await closeCard(page)
    }
    await page.context().close()
  })

  test('on an open task, with the question for help and its menu', async () => {
    const page = await demo.open('Bouke', SCRUM)
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
    await page.context().close()
  })

  test('on a phone, whose frame is its own', async () => {
    const page = await demo.open('Bouke', SCRUM, { screen: 'phone' })
    await expectAccessible(page, 'the Scrumbord on a phone')
    await openBoard(page, demo.server.url, IMPROVEMENT)
    await expectAccessible(page, 'the Verbeterbord on a phone')
    await page.goto(`${demo.server.url}/mijn-acties`)
    await page.locator('main li').first().waitFor()
    await expectAccessible(page, 'my actions on a phone')
    await page.context().close()
  })

  test('on my account, the shelves, and a page that is not there', async () => {
    const page = await demo.open('Anna', SCRUM)
    const paths = ['account', 'team/KIE/opgeruimd', 'team/KIE/prullenbak']
    for (const path of paths) {
      await page.goto(`${demo.server.url}/${path}`)
      await page.locator('main li, main form').first().waitFor()
      await expectEverywhere(page, path)
    }
    await page.goto(`${demo.server.url}/nergens`)
    await page.getByRole('heading', { name: shell.notFoundTitle }).waitFor()
    await expectEverywhere(page, 'a page that is not there')
    await page.context().close()
  })

  test('on a board for who only reads, and on a board on which nothing lies yet', async () => {
    const page = await demo.open('Harmen', SCRUM)
    await page.locator('[data-save="read-only"]').first().waitFor()
    await expectEverywhere(page, 'a Scrumbord to read')
    await page.context().close()
    const ineke = await demo.open('Ineke', SCRUM)
    await ineke.context().request.post(`${demo.server.url}/api/network/teams`, {
      headers: { origin: demo.server.url },
      data: { name: 'Nog leeg', code: 'LEEG', kind: 'popup', schoolId: null },
    })
    for (const path of ['scrumbord', 'verbeterbord', 'opgeruimd']) {
      await openBoard(ineke, demo.server.url, `/team/LEEG/${path}`)
      await expectEverywhere(ineke, `an empty ${path}`)
    }
    await ineke.context().close()
  })
})

const COLUMN_OF = { goal: 'goals', action: 'todo', idea: 'ideas', success: 'successes' } as const

/** The paper of a card of this kind on the Verbeterbord. */
function paperOfFirst(page: Page, kind: keyof typeof COLUMN_OF) {
  const card = page.locator(`[data-column="improvement/${COLUMN_OF[kind]}"] [data-card]`).first()
  return card.getByRole('button').first()
}
