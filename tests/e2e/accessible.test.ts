import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { closeCard, openCard, openMenu, paperOf, quickAdd } from '#tests/support/board-page.ts'
import { expectAccessible, newScreen, openBoard, type Screen } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import {
  freePort,
  type RunningServer,
  runServer,
  temporaryFolder,
} from '#tests/support/running-server.ts'

const SCRUM = '/team/KIE/scrumbord'
const IMPROVEMENT = '/team/KIE/verbeterbord'
const { shell, people, entry, board, card: say, words } = texts
/** Where what was just opened lies; the page behind it is looked at by itself. */
const OVER = '[role="dialog"], [role="menu"]'
const MENU = '[role="menu"]'
const LIST = '[role="listbox"]'
const COLUMN = '[data-column="scrum/todo"]'
const TASK = 'Toetsmateriaal klaarleggen'

let demo: Demo
let empty: RunningServer
const folder = temporaryFolder()
let setupLink = ''
const links = { invitation: '', password: '' }

beforeAll(async () => {
  const port = await freePort()
  ;[demo, empty] = await Promise.all([startDemo(), runServer({ dataFolder: folder.path, port })])
  setupLink = /http\S+\/inrichten#\S+/.exec(empty.output())?.[0] ?? ''
  await makeLinks()
})

afterAll(async () => {
  await demo?.close()
  await empty?.stop()
  folder.remove()
})

/** The links that a coordinator hands over, made on the page with people. */
async function makeLinks(): Promise<void> {
  const page = await demo.open('Anna', SCRUM)
  await page.goto(`${demo.server.url}/team/KIE/mensen`)
  await page.getByRole('button', { name: people.invite, exact: true }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel(people.name).fill('Gast')
  await sheet.getByLabel(people.email).fill('gast@deterp.example')
  await sheet.getByRole('button', { name: people.inviteSubmit }).click()
  links.invitation = await sheet.getByLabel(texts.ui.link).inputValue()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: people.personMenu('Douwe') }).click()
  await page.getByRole('menuitem', { name: people.resetLink }).click()
  await sheet.getByRole('button', { name: people.resetMake }).click()
  links.password = await sheet.getByLabel(texts.ui.link).inputValue()
  await page.context().close()
}

async function go(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(path.startsWith('http') ? path : `${demo.server.url}${path}`)
  await page.getByRole('heading', { name: heading }).first().waitFor()
}

async function closeAll(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator(OVER).first().waitFor({ state: 'detached' })
}

const SIZES: readonly Screen[] = ['laptop', 'phone']

describe.each(SIZES)('axe finds nothing on a %s', (screen) => {
  test('on the pages before somebody is signed in', async () => {
    const page = await (await newScreen(demo.browser, { screen })).newPage()
    await go(page, '/inloggen', entry.signIn.title)
    await expectAccessible(page, 'signing in')
    await page.getByLabel(entry.email).fill('iemand@deterp.example')
    await page.getByLabel(entry.password, { exact: true }).fill('een verkeerd wachtwoord')
    await page.getByRole('button', { name: entry.signIn.submit }).click()
    await page.getByRole('alert').filter({ hasText: /\w/ }).first().waitFor()
    await expectAccessible(page, 'a wrong password')
    await go(page, setupLink, entry.setup.title)
    await page.getByLabel(entry.setup.networkName).waitFor()
    await expectAccessible(page, 'setting up')
    await page.getByRole('button', { name: entry.setup.submit }).click()
    await page.getByText(texts.fields.networkName).first().waitFor()
    await expectAccessible(page, 'setting up with everything still to fill in')
    await go(page, links.invitation, entry.invitation.title('De Kievit'))
    await expectAccessible(page, 'an invitation')
    await go(page, links.password, entry.reset.title('Douwe'))
    await expectAccessible(page, 'a new password')
    await go(page, `${demo.server.url}/uitnodiging#x`, entry.invitation.invalidTitle)
    await expectAccessible(page, 'a link that no longer works')
    await page.context().close()
  })

  test('on the Scrumbord, its menus and its choosers', async () => {
    const page = await demo.open('Anna', SCRUM, { screen })
    await expectAccessible(page, 'the Scrumbord')
    await quickAdd(page, 'scrum/todo')
    await expectAccessible(page, 'quick add', COLUMN)
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
    await expectAccessible(page, 'the menu of a card', OVER)
    await page.getByRole('menuitem', { name: board.cardMenu.carry }).click()
    await page.getByText(board.move.carrying(TASK)).first().waitFor()
    await expectAccessible(page, 'a card that waits for a tap')
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
      await expectAccessible(page, title, OVER)
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
    await expectAccessible(page, 'a refusal on a card', COLUMN)
    await page.context().close()
  })

  test('on the Verbeterbord and every kind of open card', async () => {
    const page = await demo.open('Carla', IMPROVEMENT, { screen })
    await expectAccessible(page, 'the Verbeterbord')
    for (const kind of ['goal', 'action', 'idea', 'success'] as const) {
      const id = await firstOfKind(page, kind)
      await openBoard(page, demo.server.url, `${IMPROVEMENT}?kaart=${id}`)
      await page.getByRole('dialog').waitFor()
      await expectAccessible(page, `an open ${kind}`, OVER)
    }
    await closeCard(page)
    await page.context().close()
  })

  test('on an open task, with the question for help and its menu', async () => {
    const page = await demo.open('Bouke', SCRUM, { screen })
    const card = await openCard(page, TASK)
    await expectAccessible(page, 'an open task', OVER)
    await card
      .getByRole('button', { name: screen === 'phone' ? say.bar.helpShort : say.bar.help })
      .click()
    await card.getByLabel(say.help.question).waitFor()
    await expectAccessible(page, 'asking for help', OVER)
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

  test('on my actions, people, account, the shelves, and a page that is not there', async () => {
    const page = await demo.open('Anna', SCRUM, { screen })
    const paths = ['mijn-acties', 'account', 'team/KIE/opgeruimd', 'team/KIE/prullenbak']
    for (const path of paths) {
      await page.goto(`${demo.server.url}/${path}`)
      await page.locator('main li, main form').first().waitFor()
      await expectAccessible(page, path)
    }
    await go(page, '/nergens', shell.notFoundTitle)
    await expectAccessible(page, 'a page that is not there')
    await page.goto(`${demo.server.url}/team/KIE/mensen`)
    await page.locator('main li').first().waitFor()
    await expectAccessible(page, 'the people of a team')
    await page.getByRole('button', { name: people.invite, exact: true }).click()
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page, 'inviting somebody', OVER)
    await closeAll(page)
    await page.getByRole('button', { name: people.personMenu('Carla') }).click()
    await page.getByRole('menuitem', { name: people.changeMember }).click()
    await page.getByRole('dialog', { name: people.changeTitle('Carla') }).waitFor()
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await expectAccessible(page, 'changing roles and days', OVER)
    await page.context().close()
  })

  test('on the network, and on boards for who only reads', async () => {
    const page = await demo.open('Harmen', SCRUM, { screen })
    await page.locator('[data-save="read-only"]').first().waitFor()
    await expectAccessible(page, 'a Scrumbord to read')
    await page.context().close()
    const ineke = await demo.open('Ineke', SCRUM, { screen })
    await ineke.goto(`${demo.server.url}/beheer`)
    await ineke.locator('main li').first().waitFor()
    await expectAccessible(ineke, 'the network')
    await ineke.context().close()
  })

  test('on boards on which nothing lies yet', async () => {
    const page = await demo.open('Ineke', SCRUM, { screen })
    const team = { name: 'Nog leeg', code: 'LEEG', kind: 'popup', schoolId: null }
    // The second screen size finds the team of the first.
    await page.context().request.post(`${demo.server.url}/api/network/teams`, {
      headers: { origin: demo.server.url },
      data: team,
    })
    for (const path of ['scrumbord', 'verbeterbord', 'opgeruimd', 'prullenbak']) {
      await openBoard(page, demo.server.url, `/team/LEEG/${path}`)
      await expectAccessible(page, `an empty ${path}`)
    }
    await page.context().close()
  })
})

describe('on a screen of 320 pixels', () => {
  test('nothing needs scrolling in two directions', async () => {
    const page = await demo.open('Anna', SCRUM, { screen: 'phone' })
    await page.setViewportSize({ width: 320, height: 640 })
    const paths = [
      SCRUM,
      IMPROVEMENT,
      `${SCRUM}?kaart=${await paperId(page, TASK)}`,
      '/mijn-acties',
      '/team/KIE/mensen',
      '/team/KIE/opgeruimd',
      '/account',
    ]
    for (const path of paths) {
      await page.goto(`${demo.server.url}${path}`)
      await page.locator('main h1, main h2, main li').first().waitFor()
      expect({ path, tooWide: await tooWide(page) }).toEqual({ path, tooWide: [] })
    }
    await page.context().close()
  })
})

/** Boxes that can be scrolled up and down, and sideways as well. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((box) => {
        const { overflowX, overflowY } = getComputedStyle(box)
        const isPage = box === document.documentElement
        const scrolls = isPage || (/auto|scroll/.test(overflowX) && /auto|scroll/.test(overflowY))
        const isWide = box.scrollWidth > box.clientWidth + 1
        const isHigh = isPage || box.scrollHeight > box.clientHeight + 1
        return scrolls && isWide && isHigh
      })
      .map((box) => `${box.tagName} ${box.className} ${box.scrollWidth} > ${box.clientWidth}`),
  )
}

async function paperId(page: Page, title: string): Promise<string> {
  const tile = page.locator('[data-card]', { has: page.getByText(title, { exact: true }) })
  return (await tile.getAttribute('data-card')) ?? ''
}

const COLUMN_OF = { goal: 'goals', action: 'todo', idea: 'ideas', success: 'successes' } as const

/** The id of a card of this kind on the Verbeterbord. */
async function firstOfKind(page: Page, kind: keyof typeof COLUMN_OF): Promise<string> {
  const tile = page.locator(`[data-column="improvement/${COLUMN_OF[kind]}"] [data-card]`).first()
  await tile.waitFor({ state: 'attached' })
  return (await tile.getAttribute('data-card')) ?? ''
}
