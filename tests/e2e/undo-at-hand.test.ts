import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { boxOf, dragWithMouse, expectIn, paperOf } from '#tests/support/board-page.ts'
import { eventually, newScreen, openBoard, SCREENS } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import { pairedWall } from '#tests/support/pair-screen.ts'
import { smallTargets } from '#tests/support/touch-targets.ts'

const SCRUM = '/team/KIE/scrumbord'
const IMPROVEMENT = '/team/KIE/verbeterbord'
const TASK = 'Toetsmateriaal klaarleggen'
const ACTION = 'Leeshoek rustiger maken'

let demo: Demo
/** Anna at her desk, and Bouke at the digibord. */
let laptop: Page
let wall: Page

beforeAll(async () => {
  demo = await startDemo()
  ;[laptop, wall] = await Promise.all([
    demo.open('Anna', SCRUM),
    demo.open('Bouke', IMPROVEMENT, { screen: 'digibord', touch: true }),
  ])
})

afterAll(() => demo?.close())

/** The one that always stands there; the line at the foot has one of its own for a moment. */
function undoIn(place: Locator): Locator {
  return place.getByRole('button', { name: texts.boardCore.undo })
}

const inHeader = (page: Page) => undoIn(page.locator('header[data-region]'))
const inFooter = (page: Page) => undoIn(page.locator('main ~ footer'))

/** Once the line at the foot is gone, as for who comes later. */
async function untilLineIsGone(page: Page): Promise<void> {
  await eventually(async () => expect(await page.locator('[data-toasts] button').count()).toBe(0))
}

/** Controls in a bar that lie over another, or beside the screen; by name, in the order in which they stand. */
function crammed(page: Page, bar: string): Promise<string[]> {
  return page.locator(bar).evaluate((element) => {
    const parts = [...element.querySelectorAll('button, a[href], input, [data-save]')]
      .filter((part) => !part.matches('.skip-link'))
      .map((part) => ({
        name: part.getAttribute('aria-label') ?? part.textContent ?? '',
        box: part.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 2)
      .sort((one, other) => one.box.left - other.box.left)
    return parts
      .filter(({ box }, at) => {
        const { left, right, top, bottom } = box
        const next = parts[at + 1]?.box
        const isBeside = left < 0 || right > window.innerWidth || top < 0
        const isOver = next !== undefined && next.left < right - 1 && next.top < bottom - 1
        return isBeside || isOver || bottom > window.innerHeight
      })
      .map(({ name }) => name)
  })
}

test('[I2] the header of a laptop keeps an Undo button, also when the line at the foot is gone', async () => {
  expect(await inHeader(laptop).getAttribute('aria-disabled')).toBe('true')
  await dragWithMouse(laptop, TASK, 'scrum/backlog')
  await expectIn(laptop, TASK, 'scrum/backlog')
  await laptop.mouse.move(0, 0)
  await untilLineIsGone(laptop)
  await inHeader(laptop).click()
  await expectIn(laptop, TASK, 'scrum/todo')
  const isFocused = await inHeader(laptop).evaluate((button) => button === document.activeElement)
  expect(isFocused).toBe(true)
  await openBoard(laptop, demo.server.url, IMPROVEMENT)
  await inHeader(laptop).waitFor()
})

test('[I2] no bar is crammed by it on a laptop, nor on a tablet upright', async () => {
  const elske = await demo.open('Elske', SCRUM)
  for (const path of [SCRUM, IMPROVEMENT]) {
    await openBoard(laptop, demo.server.url, path)
    await inHeader(laptop).waitFor()
    for (const width of [1440, 1280, 1180, 1024, 900, 768]) {
      await laptop.setViewportSize({ width, height: 800 })
      await eventually(async () => {
        const found = { path, width, crammed: await crammed(laptop, 'header[data-region]') }
        expect(found).toEqual({ path, width, crammed: [] })
      })
    }
  }
  await laptop.setViewportSize(SCREENS.laptop)
  await elske.context().close()
})

test('[I2] [C6] [C7] at a digibord it stands at the foot, large enough for a finger', async () => {
  const { width } = SCREENS.digibord
  for (const [path, card, back] of [
    [IMPROVEMENT, ACTION, 'improvement/doing'],
    [SCRUM, TASK, 'scrum/todo'],
  ] as const) {
    await openBoard(wall, demo.server.url, path)
    const box = await boxOf(inFooter(wall))
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(width * 0.025)
    expect(box.y).toBeGreaterThan(SCREENS.digibord.height / 2)
    await paperOf(wall, card).focus()
    await wall.keyboard.press('k')
    await expectIn(wall, card, path === SCRUM ? 'scrum/done' : 'improvement/done')
    await inFooter(wall).tap()
    await expectIn(wall, card, back)
    expect(await crammed(wall, 'main ~ footer')).toEqual([])
  }
})

test('[I2] [H1] at the screen of a team it leaves room for whether all is saved', async () => {
  const context = await newScreen(demo.browser, { screen: 'digibord', touch: true })
  const paired = await pairedWall(context, laptop.context(), { url: demo.server.url, team: 'KIE' })
  for (const path of [IMPROVEMENT, SCRUM]) {
    await openBoard(paired, demo.server.url, path)
    await inFooter(paired).waitFor()
    for (const text of ['normal', 'large', 'larger']) {
      const bottom = await paired.evaluate((size) => {
        document.documentElement.dataset.text = size
        const cloud = document.querySelector('footer [data-save] svg')
        return cloud?.getBoundingClientRect().bottom ?? Infinity
      }, text)
      expect({ path, text, isSeen: bottom < SCREENS.digibord.height }).toEqual({
        path,
        text,
        isSeen: true,
      })
      expect(await crammed(paired, 'main ~ footer')).toEqual([])
    }
  }
  await context.close()
})

test('[I2] on a phone it is behind my avatar, where the bar is full', async () => {
  const phone = await demo.open('Femke', SCRUM, { screen: 'phone' })
  const mine = phone.getByRole('button', { name: texts.shell.myMenu('Femke') })
  const item = phone.getByRole('menuitem', { name: texts.boardCore.undo })
  await mine.tap()
  expect(await item.getAttribute('aria-disabled')).toBe('true')
  await phone.keyboard.press('Escape')
  await item.waitFor({ state: 'detached' })
  await paperOf(phone, TASK).focus()
  await phone.keyboard.press('<')
  await expectIn(phone, TASK, 'scrum/backlog')
  await phone.setViewportSize({ width: 320, height: 640 })
  expect(await crammed(phone, 'header[data-region]')).toEqual([])
  await mine.tap()
  await item.waitFor()
  expect(await smallTargets(phone)).toEqual([])
  await item.tap()
  await expectIn(phone, TASK, 'scrum/todo')
  await item.waitFor({ state: 'detached' })
  await eventually(async () =>
    expect(await mine.evaluate((button) => button === document.activeElement)).toBe(true),
  )
  await phone.context().close()
})

test('[I2] elsewhere, and for who only reads, there is nothing to take back', async () => {
  await openBoard(laptop, demo.server.url, '/team/KIE/acties')
  expect(await inHeader(laptop).count()).toBe(0)
  const harmen = await demo.open('Harmen', IMPROVEMENT)
  await harmen.locator('[data-card]').first().waitFor()
  expect(await inHeader(harmen).count()).toBe(0)
  await harmen.context().close()
})

test('[I2] in a session it stands above the buttons, and on a phone beside parking', async () => {
  const phone = await demo.open('Femke', SCRUM, { screen: 'phone' })
  await openBoard(wall, demo.server.url, IMPROVEMENT)
  await wall
    .getByRole('button', { name: texts.session.start('boardSession') })
    .first()
    .tap()
  const rail = wall.getByRole('region', { name: texts.session.rail })
  const box = await boxOf(undoIn(rail))
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(SCREENS.digibord.width * 0.025)
  expect(box.y).toBeGreaterThan(SCREENS.digibord.height / 2)
  expect(await crammed(wall, 'main ~ footer')).toEqual([])
  await phone.goto(`${demo.server.url}/team/KIE/sessie`)
  await undoIn(phone.locator('main')).waitFor()
  await phone.context().close()
})
