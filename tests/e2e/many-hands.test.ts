import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import {
  addCard,
  cardOn,
  closeCard,
  columnOn,
  expectIn,
  floorOf,
  idsIn,
  middleOf,
  openCard,
  paperOf,
} from '#tests/support/board-page.ts'
import { eventually, goOn, SCREENS } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import { type Fingers, fingersOn } from '#tests/support/fingers.ts'

const IMPROVEMENT = '/team/KIE/verbeterbord'
const SCRUM = '/team/KIE/scrumbord'
const DOING = 'Leeshoek rustiger maken'
const IDEA = 'Groep 8 leest voor aan groep 1-2'
const { board } = texts

let demo: Demo
let wall: Page
let fingers: Fingers

beforeAll(async () => {
  demo = await startDemo()
  wall = await demo.open('Anna', IMPROVEMENT, { screen: 'digibord', touch: true })
})

afterAll(() => demo?.close())

beforeEach(async () => {
  fingers = await fingersOn(wall)
})

afterEach(async () => {
  await fingers.allUp()
  await wall.setViewportSize(SCREENS.digibord)
})

async function lift(page: Page, hands: Fingers, finger: string, title: string): Promise<void> {
  await cardOn(page, title).scrollIntoViewIfNeeded()
  await hands.down(finger, await middleOf(paperOf(page, title)))
  await page.locator('[data-card][data-dragging]', { hasText: title }).waitFor()
}

function isHeld(page: Page, title: string): Promise<boolean> {
  return page.locator('[data-card][data-dragging]', { hasText: title }).isVisible()
}

/** Taps another card while one is open. */
async function openBeside(title: string): Promise<void> {
  await eventually(async () => {
    await paperOf(wall, title).tap()
    await wall.getByRole('dialog', { name: texts.card.label(title) }).waitFor({ timeout: 1_000 })
  })
}

async function overPart(page: Page, column: Parameters<typeof columnOn>[1]) {
  const { x, y } = await middleOf(columnOn(page, column).getByRole('heading').first())
  return { x, y: y + 4 }
}

describe('on the Verbeterbord', () => {
  test('[B3] while one drags, another opens a menu and a card', async () => {
    await lift(wall, fingers, 'Anna', DOING)
    await fingers.move('Anna', { x: 960, y: 4 })
    await fingers.tap(
      'Bouke',
      await middleOf(cardOn(wall, IDEA).getByRole('button', { name: board.tile.menu(IDEA) })),
    )
    const menu = wall.getByRole('menu', { name: board.tile.menu(IDEA) })
    await menu.waitFor()
    expect(await isHeld(wall, DOING)).toBe(true)
    await fingers.tap(
      'Bouke',
      await middleOf(menu.getByRole('menuitem', { name: board.cardMenu.open })),
    )
    await wall.getByRole('dialog', { name: texts.card.label(IDEA) }).waitFor()
    expect(await isHeld(wall, DOING)).toBe(true)
    await fingers.move('Anna', { x: 960, y: 4 })
    await fingers.up('Anna')
    await expectIn(wall, DOING, 'improvement/doing')
    await closeCard(wall)
  })

  test('[B4] a palm on the glass stops nobody', async () => {
    await fingers.down('palm', await floorOf(wall, 'improvement/successes'))
    await lift(wall, fingers, 'Anna', DOING)
    await fingers.move('Anna', await overPart(wall, 'improvement/todo'))
    await fingers.up('Anna')
    await expectIn(wall, DOING, 'improvement/todo')
    await fingers.up('palm')
  })
})

describe('an open card at the panel', () => {
  test('[B3] [C8] one types in it while another drags a card on the board beside it', async () => {
    const card = await openCard(wall, IDEA)
    const side = await wall.locator('[data-beside]').getAttribute('data-beside')
    expect(side).toBe('left')
    const field = card.getByRole('textbox').first()
    await field.focus()
    await wall.keyboard.press('End')
    await lift(wall, fingers, 'Anna', DOING)
    await wall.keyboard.type(' en luistert')
    await fingers.move('Anna', await overPart(wall, 'improvement/doing'))
    await wall.keyboard.type(' mee')
    expect(await isHeld(wall, DOING)).toBe(true)
    expect(await field.inputValue()).toBe(`${IDEA} en luistert mee`)
    await fingers.up('Anna')
    await expectIn(wall, DOING, 'improvement/doing')
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('[C9] an elbow on the board beside it takes nothing away from who types', async () => {
    const card = wall.getByRole('dialog')
    const field = card.getByRole('textbox').first()
    const typed = `${IDEA} en luistert mee`
    await wall.keyboard.type('!')
    await fingers.tap('elbow', await floorOf(wall, 'improvement/parked'))
    await fingers.tap('elbow', await middleOf(paperOf(wall, DOING)))
    await wall.getByText(texts.boardCore.stillTyping).waitFor()
    expect(await field.inputValue()).toBe(`${typed}!`)
    await closeCard(wall)
  })

  test('another card takes the place of the open one, and closes at once', async () => {
    await openCard(wall, DOING)
    const other = 'Vijf kinderen vragen wat helpt'
    await openBeside(other)
    await closeCard(wall)
    await cardOn(wall, other).waitFor()
  })

  test('[B15] text in it can be selected, on a card on the board it cannot', async () => {
    const selectable = (page: Page, selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).userSelect)
    expect(await selectable(wall, '[data-card]')).toBe('none')
    const card = await openCard(wall, DOING)
    expect(
      await card
        .getByRole('heading')
        .first()
        .evaluate((title) => getComputedStyle(title).userSelect),
    ).toBe('auto')
    await closeCard(wall)
    await lift(wall, fingers, 'Anna', DOING)
    expect(await wall.evaluate(() => String(getSelection()))).toBe('')
    await wall.keyboard.press('Escape')
  })
})

describe('[C18] the glass changes while a card is in the hand', () => {
  test.each([
    ['a soft keyboard comes up', { width: 1920, height: 620 }],
    ['the panel is turned', { width: 1080, height: 1920 }],
  ])('%s: the card stays in the hand and lands where it is let go', async (_what, size) => {
    await goOn(wall, SCRUM)
    const title = 'Gymrooster tot de kerstvakantie'
    await lift(wall, fingers, 'Anna', title)
    await wall.setViewportSize(size)
    expect(await isHeld(wall, title)).toBe(true)
    await fingers.move('Anna', await overPart(wall, 'scrum/todo'))
    await columnOn(wall, 'scrum/todo').getByText(board.move.dropHere).waitFor()
    await fingers.up('Anna')
    await expectIn(wall, title, 'scrum/todo')
    await wall.setViewportSize(SCREENS.digibord)
    await lift(wall, fingers, 'Anna', title)
    await fingers.move('Anna', await overPart(wall, 'scrum/doing'))
    await fingers.up('Anna')
    await expectIn(wall, title, 'scrum/doing')
  })
})

/** What a browser does with a finger over the page when nobody stops it: back to the page before, and anew. */
async function expectToStay(page: Page, hands: Fingers): Promise<void> {
  const before = page.url()
  await goOn(page, '/account')
  await page.getByText(texts.account.signIns).first().waitFor()
  await goOn(page, new URL(before).pathname)
  await page.locator('[data-column]:visible').first().waitFor()
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  const { width, height } = page.viewportSize() ?? SCREENS.phone
  for (const [from, to] of [
    [
      { x: 30, y: height / 2 },
      { x: width - 30, y: height / 2 },
    ],
    [
      { x: width - 30, y: height / 2 },
      { x: 30, y: height / 2 },
    ],
    [
      { x: width / 2, y: height / 3 },
      { x: width / 2, y: height - 30 },
    ],
  ] as const) {
    await hands.down('thumb', from)
    await hands.move('thumb', to, 4)
    await hands.up('thumb')
  }
  expect(page.url()).toBe(before)
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true)
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehavior),
  ).toBe('none')
}

test('[B14] at the panel nothing swipes the page away, and nothing pulls it anew', async () => {
  await goOn(wall, SCRUM)
  await columnOn(wall, 'scrum/doing').waitFor()
  await expectToStay(wall, fingers)
})

describe('on a phone', () => {
  test('[B14] a held card scrolls the column near its edge; nothing swipes the page away', async () => {
    const phone = await demo.open('Bouke', SCRUM, { screen: 'phone' })
    const hands = await fingersOn(phone)
    for (let more = 0; more < 8; more++) await addCard(phone, 'scrum/todo', `Lang ${more}`)
    await phone.keyboard.press('Escape')
    const [first = ''] = await idsIn(phone, 'scrum/todo')
    const paper = phone.locator(`[data-card="${first}"] > button`).first()
    await paper.scrollIntoViewIfNeeded()
    const before = await middleOf(paper)
    await hands.down('thumb', before)
    await phone.locator('[data-dragging]').waitFor()
    await hands.move('thumb', { x: before.x, y: 740 })
    const last = cardOn(phone, 'Lang 7')
    const isInView = async () => {
      const box = await last.boundingBox()
      return box !== null && box.y + box.height < SCREENS.phone.height
    }
    await eventually(async () => expect(await isInView()).toBe(true))
    await hands.up('thumb')
    await eventually(async () =>
      expect((await idsIn(phone, 'scrum/todo')).indexOf(first)).toBeGreaterThan(5),
    )

    await expectToStay(phone, hands)
    const doing = phone.getByRole('radio', { name: board.columnName('scrum/doing') })
    await hands.tap('thumb', await middleOf(doing))
    await columnOn(phone, 'scrum/doing').waitFor()
    expect(await phone.getByRole('dialog').count()).toBe(0)
    await phone.context().close()
  })
})
