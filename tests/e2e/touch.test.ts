import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import {
  addCard,
  cardOn,
  columnOn,
  expectIn,
  floorOf,
  listen,
  middleOf,
  paperOf,
} from '#tests/support/board-page.ts'
import { eventually } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import { type Fingers, fingersOn } from '#tests/support/fingers.ts'

const SCRUM = '/team/KIE/scrumbord'
const { board } = texts

let demo: Demo
let page: Page
let fingers: Fingers
let heard: () => Promise<string[]>
let count = 0
let title = ''

beforeAll(async () => {
  demo = await startDemo()
  page = await demo.open('Anna', SCRUM, { screen: 'digibord', touch: true })
  // Folded to a strip on a digibord.
  await columnOn(page, 'scrum/backlog').getByRole('button').first().click()
  await page.evaluate(() => {
    const menus: string[] = []
    Object.assign(window, { menus })
    window.addEventListener('contextmenu', (event) => {
      if (!event.defaultPrevented) menus.push((event.target as Element).outerHTML.slice(0, 80))
    })
  })
})

afterAll(() => demo?.close())

beforeEach(async () => {
  count += 1
  title = `Klus ${count}`
  await addCard(page, 'scrum/todo', title)
  await page.keyboard.press('Escape')
  fingers = await fingersOn(page)
  heard = await listen(page)
})

afterEach(async () => {
  await fingers.allUp()
  expect(await page.evaluate(() => Reflect.get(window, 'menus'))).toEqual([])
})

/** Holds a finger on a card until it comes off the board. */
async function lift(finger: string, card = title): Promise<void> {
  await cardOn(page, card).scrollIntoViewIfNeeded()
  await fingers.down(finger, await middleOf(paperOf(page, card)))
  await page.locator('[data-card][data-dragging]', { hasText: card }).waitFor()
}

function isHeld(card = title): Promise<boolean> {
  return page.locator('[data-card][data-dragging]', { hasText: card }).isVisible()
}

describe('one finger', () => {
  test('[B2] held still for 200 ms it lifts a card, and the card lands where it lets go', async () => {
    await lift('Anna')
    await fingers.move('Anna', await floorOf(page, 'scrum/backlog'))
    await columnOn(page, 'scrum/backlog').getByText(board.move.dropHere).waitFor()
    await fingers.up('Anna')
    await expectIn(page, title, 'scrum/backlog')
    expect((await heard()).join('\n')).toContain(board.move.picked(title))
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('a tap opens the card and moves nothing', async () => {
    await cardOn(page, title).scrollIntoViewIfNeeded()
    await fingers.tap('Anna', await middleOf(paperOf(page, title)))
    await page.getByRole('dialog', { name: texts.card.label(title) }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expectIn(page, title, 'scrum/todo')
  })

  test('in an open card the undo bar of one choice leaves the next choice free', async () => {
    await paperOf(page, title).tap()
    const card = page.getByRole('dialog', { name: texts.card.label(title) })
    const choose = async (question: string, answer: string) => {
      await card.getByRole('button', { name: question }).last().tap({ timeout: 3_000 })
      await page.getByRole('button', { name: answer }).last().tap({ timeout: 3_000 })
    }
    await choose(texts.card.bar.who, 'Carla')
    await choose(texts.card.bar.when, texts.choosers.when.nextSession)
    await card.getByRole('button', { name: texts.ui.close }).tap({ timeout: 3_000 })
    await cardOn(page, title).getByText('Carla').waitFor()
  })

  test('[B2] a quick swipe that begins on a card scrolls and does not drag', async () => {
    for (let more = 0; more < 8; more++) await addCard(page, 'scrum/todo', `Lang ${more}`)
    await page.keyboard.press('Escape')
    const card = paperOf(page, 'Lang 7')
    await card.scrollIntoViewIfNeeded()
    const before = await middleOf(card)
    await fingers.down('Anna', before)
    await fingers.move('Anna', { x: before.x, y: before.y + 300 }, 5)
    expect(await isHeld('Lang 7')).toBe(false)
    await fingers.up('Anna')
    await eventually(async () => expect((await middleOf(card)).y).toBeGreaterThan(before.y + 100))
    await expectIn(page, 'Lang 7', 'scrum/todo')
    expect(await heard()).not.toContain(board.move.picked('Lang 7'))
  })

  test('on a slow panel a card lands where the finger lets go, not where it was drawn last', async () => {
    const devtools = await page.context().newCDPSession(page)
    for (let flick = 0; flick < 4; flick++) {
      await lift('Anna')
      await fingers.move('Anna', await floorOf(page, 'scrum/backlog'))
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
      await fingers.move('Anna', { x: 960, y: 4 }, 1)
      await fingers.up('Anna')
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      await page.locator('[data-dragging]').waitFor({ state: 'detached' })
      await expectIn(page, title, 'scrum/todo')
    }
  })

  test('[B11] letting go outside every column puts the card back and says so', async () => {
    await lift('Anna')
    await fingers.move('Anna', await floorOf(page, 'scrum/backlog'))
    await fingers.move('Anna', { x: 960, y: 4 })
    await fingers.up('Anna')
    await eventually(async () => expect(await heard()).toContain(board.move.putBack(title)))
    await expectIn(page, title, 'scrum/todo')
  })

  test('[B11] Escape puts the card back, and the finger holds nothing any more', async () => {
    await lift('Anna')
    await fingers.move('Anna', await floorOf(page, 'scrum/backlog'))
    await page.keyboard.press('Escape')
    await eventually(async () => expect(await heard()).toContain(board.move.putBack(title)))
    await fingers.up('Anna')
    await expectIn(page, title, 'scrum/todo')
  })
})

describe('several people at one screen', () => {
  test('[B3] while one drags, another taps a button and the card stays in the first hand', async () => {
    const card = 'Toetsmateriaal klaarleggen'
    await lift('Anna', card)
    await fingers.move('Anna', await floorOf(page, 'scrum/backlog'))
    const filter = page.getByRole('button', { name: 'Bouke', exact: true })
    await fingers.tap('Bouke', await middleOf(filter))
    await eventually(async () => expect(await filter.getAttribute('aria-pressed')).toBe('true'))
    expect(await isHeld(card)).toBe(true)
    await fingers.tap('Bouke', await middleOf(filter))
    await eventually(async () => expect(await filter.getAttribute('aria-pressed')).toBe('false'))
    expect(await isHeld(card)).toBe(true)
    await columnOn(page, 'scrum/backlog').getByText(board.move.dropHere).waitFor()
    await fingers.up('Anna')
    await expectIn(page, card, 'scrum/backlog')
  })

  test('[B3] while one drags, another opens a menu and chooses in it', async () => {
    const other = 'Bibliotheekbezoek groep 3-4 regelen'
    await lift('Anna')
    await fingers.move('Anna', await floorOf(page, 'scrum/backlog'))
    const dots = cardOn(page, other).getByRole('button', { name: board.tile.menu(other) })
    await fingers.tap('Bouke', await middleOf(dots))
    const menu = page.getByRole('menu', { name: board.tile.menu(other) })
    await menu.waitFor()
    expect(await isHeld()).toBe(true)
    await fingers.tap(
      'Bouke',
      await middleOf(menu.getByRole('menuitem', { name: board.cardMenu.carry })),
    )
    await page.getByText(board.move.carrying(other)).first().waitFor()
    expect(await isHeld()).toBe(true)
    await fingers.up('Anna')
    await expectIn(page, title, 'scrum/backlog')
    await page.getByRole('button', { name: board.move.cancel }).click()
    await expectIn(page, other, 'scrum/doing')
  })

  test('[B3] a second finger that moves never moves the card of the first', async () => {
    await lift('Anna')
    await fingers.move('Anna', await floorOf(page, 'scrum/backlog'))
    await fingers.down('Bouke', await floorOf(page, 'scrum/done'))
    await fingers.move('Bouke', await floorOf(page, 'scrum/doing'))
    await columnOn(page, 'scrum/backlog').getByText(board.move.dropHere).waitFor()
    await fingers.up('Bouke')
    expect(await isHeld()).toBe(true)
    await fingers.up('Anna')
    await expectIn(page, title, 'scrum/backlog')
  })

  test('[B4] a drag starts while a palm rests elsewhere on the glass', async () => {
    await fingers.down('palm', await middleOf(page.getByRole('heading', { level: 1 })))
    await lift('Anna')
    await fingers.move('Anna', await floorOf(page, 'scrum/backlog'))
    await columnOn(page, 'scrum/backlog').getByText(board.move.dropHere).waitFor()
    await fingers.up('Anna')
    await expectIn(page, title, 'scrum/backlog')
    await fingers.up('palm')
  })

  test('a colleague who scrolls the board leaves my open chooser alone', async () => {
    await paperOf(page, title).focus()
    await page.keyboard.press('m')
    const chooser = page.getByRole('dialog', { name: texts.choosers.who.title })
    await chooser.waitFor()
    await cardOn(page, title).evaluate((card) => {
      for (let box = card.parentElement; box; box = box.parentElement) box.scrollTop -= 40
    })
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
    await chooser.getByRole('button', { name: 'Carla' }).click()
    await cardOn(page, title).getByText('Carla').waitFor()
  })
})
