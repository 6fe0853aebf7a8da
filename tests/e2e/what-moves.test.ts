import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import {
  addCard,
  boxOf,
  cardOn,
  closeCard,
  columnOn,
  columnsWith,
  dragWithMouse,
  expectIn,
  floorOf,
  holdWithMouse,
  idOf,
  idsIn,
  openCard,
  openMenu,
  paperOf,
  quickAdd,
} from '#tests/support/board-page.ts'
import { eventually } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'

const SCRUM = '/team/KIE/scrumbord'
const TASK = 'Toetsmateriaal klaarleggen'
const INVITATION = 'Ouderavond: uitnodiging versturen'
const { board, ui } = texts

let demo: Demo
let anna: Page
let bouke: Page

beforeAll(async () => {
  demo = await startDemo()
  ;[anna, bouke] = await Promise.all([demo.open('Anna', SCRUM), demo.open('Bouke', SCRUM)])
  await anna.evaluate(noteMotion)
})

afterAll(() => demo?.close())

type Motion = { card: string; milliseconds: number }

/** Runs in the page: writes down every animation that a script begins. */
function noteMotion(): void {
  const motions: Motion[] = []
  Object.assign(window, { motions })
  const animate = Element.prototype.animate
  Element.prototype.animate = function noting(keyframes, options) {
    const milliseconds = typeof options === 'number' ? options : Number(options?.duration ?? 0)
    const card = this.getAttribute('data-card') ?? ''
    motions.push({ card, milliseconds })
    return animate.call(this, keyframes, options)
  }
}

function motionsOn(page: Page): Promise<Motion[]> {
  return page.evaluate(() => (Reflect.get(window, 'motions') as Motion[]).splice(0))
}

async function move(page: Page, title: string, key: '<' | '>'): Promise<void> {
  await paperOf(page, title).focus()
  await page.keyboard.press(key)
}

describe('[H5] a card that a colleague moves', () => {
  test('glides for at most 250 ms to where it lies, and so do the cards that make room', async () => {
    await anna.emulateMedia({ reducedMotion: 'no-preference' })
    await motionsOn(anna)
    await move(bouke, TASK, '>')
    await expectIn(anna, TASK, 'scrum/doing')
    const moved = await idOf(anna, TASK)
    await eventually(async () => expect(await anna.locator('li[inert]').count()).toBe(0))
    const motions = await motionsOn(anna)
    expect(motions.map(({ card }) => card)).toContain(moved)
    expect(motions.length).toBeGreaterThan(2)
    expect(Math.max(...motions.map(({ milliseconds }) => milliseconds))).toBeLessThanOrEqual(250)
  })

  test('[K4] is there at once for who wants no motion, and for who moved it', async () => {
    await anna.emulateMedia({ reducedMotion: 'reduce' })
    await motionsOn(anna)
    await move(bouke, TASK, '<')
    await expectIn(anna, TASK, 'scrum/todo')
    expect(await motionsOn(anna)).toEqual([])
    await anna.emulateMedia({ reducedMotion: 'no-preference' })
    await move(anna, TASK, '>')
    await expectIn(anna, TASK, 'scrum/doing')
    await move(anna, TASK, '<')
    await expectIn(bouke, TASK, 'scrum/todo')
    expect(await motionsOn(anna)).toEqual([])
  })

  test('takes no focus and no caret from who types a new card', async () => {
    const field = await quickAdd(anna, 'scrum/todo')
    await field.fill('Half een gedachte')
    await field.evaluate((element) => (element as HTMLInputElement).setSelectionRange(4, 4))
    await move(bouke, 'Betere instructie rekenen', '<')
    await expectIn(anna, 'Betere instructie rekenen', 'scrum/backlog')
    await addCard(bouke, 'scrum/todo', 'Van een ander')
    await cardOn(anna, 'Van een ander').waitFor()
    const caret = await field.evaluate((element) => {
      const { selectionStart, value } = element as HTMLInputElement
      return { isFocused: element === document.activeElement, selectionStart, value }
    })
    expect(caret).toEqual({ isFocused: true, selectionStart: 4, value: 'Half een gedachte' })
    await field.fill('')
    await field.press('Escape')
  })

  test('takes no focus from who types in an open card, also when that card is moved', async () => {
    const card = await openCard(anna, TASK)
    const field = card.getByRole('textbox', { name: texts.card.explanation, exact: true })
    await field.focus()
    await anna.keyboard.type('Eerst ')
    await move(bouke, TASK, '>')
    await expectIn(anna, TASK, 'scrum/doing')
    await anna.keyboard.type('tellen')
    expect(await field.inputValue()).toBe('Eerst tellen')
    await closeCard(anna)
  })

  test('does not scroll the column of who reads further down', async () => {
    for (let more = 0; more < 10; more++) await addCard(bouke, 'scrum/todo', `Regel ${more}`)
    await cardOn(anna, 'Regel 9').waitFor()
    await cardOn(anna, 'Regel 9').scrollIntoViewIfNeeded()
    const top = async () => (await cardOn(anna, 'Regel 6').boundingBox())?.y ?? 0
    const before = await top()
    await move(bouke, TASK, '<')
    await expectIn(anna, TASK, 'scrum/todo')
    await eventually(async () => expect(Math.abs((await top()) - before)).toBeLessThan(2))
    // From the foot to the top, above everything that she sees.
    await paperOf(bouke, TASK).focus()
    await bouke.keyboard.press('Alt+Home')
    await eventually(async () =>
      expect((await idsIn(anna, 'scrum/todo'))[0]).toBe(await idOf(bouke, TASK)),
    )
    await eventually(async () => expect(Math.abs((await top()) - before)).toBeLessThan(2))
  })
})

describe('my own move', () => {
  test('is on the screen in the next frame', async () => {
    const title = 'Gastlezers vragen voor de voorleesweek'
    await paperOf(anna, title).focus()
    const column = await anna.evaluate(async () => {
      const paper = document.activeElement
      const id = paper?.parentElement?.getAttribute('data-card') ?? ''
      await new Promise(requestAnimationFrame)
      paper?.dispatchEvent(new KeyboardEvent('keydown', { key: '>', bubbles: true }))
      await new Promise(requestAnimationFrame)
      const card = document.querySelector(`[data-card="${CSS.escape(id)}"]`)
      return card?.closest('[data-column]')?.getAttribute('data-column')
    })
    expect(column).toBe('scrum/doing')
  })

  test('[B9] leaves a gap, shows where the card lands and which column takes it', async () => {
    const title = 'Ouderavond: uitnodiging versturen'
    await holdWithMouse(anna, title, await floorOf(anna, 'scrum/backlog'))
    await columnOn(anna, 'scrum/backlog').getByText(board.move.dropHere).waitFor()
    expect(await cardOn(anna, title).getAttribute('data-dragging')).toBe('true')
    expect(await columnOn(anna, 'scrum/backlog').getAttribute('data-landing-in')).toBe('true')
    expect(await columnOn(anna, 'scrum/todo').getAttribute('data-landing-in')).toBeNull()
    await anna.keyboard.press('Escape')
    await anna.mouse.up()
    await expectIn(anna, title, 'scrum/todo')
  })

  test('[B10] the heading of a column takes a card as well, and shows it when it was scrolled', async () => {
    const title = 'Ouderavond: uitnodiging versturen'
    const cards = columnOn(anna, 'scrum/backlog').locator('ul').first().locator('..')
    await cards.evaluate((element) => element.scrollBy(0, 40))
    expect(await cards.evaluate((element) => element.scrollTop)).toBeGreaterThan(20)
    const heading = await columnOn(anna, 'scrum/backlog').getByRole('heading').first().boundingBox()
    await holdWithMouse(anna, title, { x: (heading?.x ?? 0) + 4, y: (heading?.y ?? 0) + 4 })
    await anna.mouse.up()
    await expectIn(anna, title, 'scrum/backlog')
    const top = (await cards.boundingBox())?.y ?? 0
    await eventually(async () =>
      expect((await boxOf(paperOf(anna, title))).y).toBeGreaterThanOrEqual(top),
    )
  })

  test('[B1] 5 pixels are a click, and a click never moves a card', async () => {
    const title = 'Ouderavond: uitnodiging versturen'
    // For 50 ms after a drag dnd-kit keeps clicks to itself; a timer set now ends after its own.
    await anna.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)))
    const box = await boxOf(paperOf(anna, title))
    const at = { x: box.x + 20, y: box.y + 12 }
    await anna.mouse.move(at.x, at.y)
    await anna.mouse.down()
    await anna.mouse.move(at.x + 5, at.y)
    expect(await anna.locator('[data-dragging]').count()).toBe(0)
    await anna.mouse.up()
    await anna.getByRole('dialog').getByRole('button', { name: ui.close, exact: true }).click()
    await expectIn(anna, title, 'scrum/backlog')
  })
})

describe('[B12] a card in the hand', () => {
  const TAP = 'Lekkende kraan lokaal 4 melden'
  const BIKES = 'Fietsenrek loopt vol: wat nu?'

  test.each<[string, string, ColumnKey | null]>([
    ['moves', TAP, 'scrum/doing'],
    ['throws away', BIKES, null],
  ])(
    'that a colleague %s is quietly out of it, and letting go does nothing',
    async (_how, title, lies) => {
      const errors: string[] = []
      anna.on('pageerror', ({ message }) => errors.push(message))
      await holdWithMouse(anna, title, await floorOf(anna, 'scrum/backlog'))
      await columnOn(anna, 'scrum/backlog').getByText(board.move.dropHere).waitFor()
      if (lies === null) {
        const menu = await openMenu(bouke, title)
        await menu.getByRole('menuitem', { name: board.cardMenu.bin }).click()
      } else {
        await move(bouke, title, '>')
      }
      await anna.getByRole('status').getByText(board.move.gone(title)).waitFor()
      expect(await anna.locator('[data-dragging]').count()).toBe(0)
      expect(await anna.locator('[data-landing-in]').count()).toBe(0)
      // Still down, and on its way.
      const { x, y } = await floorOf(anna, 'scrum/todo')
      await anna.mouse.move(x, y, { steps: 3 })
      await anna.mouse.up()
      const where = lies === null ? [] : [lies]
      for (const page of [anna, bouke]) {
        await eventually(async () => expect(await columnsWith(page, title)).toEqual(where))
      }
      expect(await anna.getByRole('dialog').count()).toBe(0)
      expect(errors).toEqual([])
      // The hand is free for the next card.
      const next = `Na ${title}`
      await addCard(bouke, 'scrum/todo', next)
      await cardOn(anna, next).waitFor()
      await dragWithMouse(anna, next, 'scrum/backlog')
      await expectIn(bouke, next, 'scrum/backlog')
    },
  )
})

describe('a card that was moved', () => {
  type Flash = { card: string; milliseconds: number }

  /** Runs in the page: writes down every flash of a card, and how long it is. */
  function noteFlashes(): void {
    const flashes: Flash[] = []
    Object.assign(window, { flashes })
    document.addEventListener('animationstart', ({ animationName, target }) => {
      if (!(target instanceof Element) || !animationName.includes('flash')) return
      const [own] = target
        .getAnimations()
        .filter((one) => one instanceof CSSAnimation && one.animationName === animationName)
      const milliseconds = Number(own?.effect?.getComputedTiming().endTime ?? 0)
      // The picture of a card that is on its way flashes in its stead: the card itself is not seen then.
      const card = target.closest('[data-card]')?.getAttribute('data-card')
      if (typeof card === 'string') flashes.push({ card, milliseconds })
    })
  }
  const flashesOn = (page: Page) =>
    page.evaluate(() => (Reflect.get(window, 'flashes') as Flash[]).splice(0))
  /** Nothing of the card moves any more: a second flash would have begun. */
  const untilCalm = (page: Page, id: string) =>
    eventually(async () => {
      const running = await page
        .locator(`[data-card="${id}"]`)
        .evaluate((card) => card.getAnimations({ subtree: true }).length)
      expect(running).toBe(0)
    })

  test('[B13] [K4] flashes once on every screen, for at most 700 ms, and not for who wants no motion', async () => {
    const carla = await demo.open('Carla', SCRUM)
    await Promise.all(
      [anna, bouke].map((page) => page.emulateMedia({ reducedMotion: 'no-preference' })),
    )
    await Promise.all([anna, bouke, carla].map((page) => page.evaluate(noteFlashes)))
    const id = await idOf(anna, INVITATION)
    const ways: readonly [() => Promise<void>, ColumnKey][] = [
      [() => dragWithMouse(anna, INVITATION, 'scrum/todo'), 'scrum/todo'],
      [() => move(bouke, INVITATION, '<'), 'scrum/backlog'],
    ]
    for (const [moves, column] of ways) {
      await moves()
      for (const page of [anna, bouke, carla]) await expectIn(page, INVITATION, column)
      for (const page of [anna, bouke]) {
        await untilCalm(page, id)
        expect(await flashesOn(page)).toEqual([{ card: id, milliseconds: 700 }])
      }
      expect(await flashesOn(carla)).toEqual([])
    }
    await bouke.emulateMedia({ reducedMotion: 'reduce' })
    await carla.context().close()
  })
})
