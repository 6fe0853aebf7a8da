import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import {
  cardOn,
  closeCard,
  columnOn,
  expectIn,
  isFocused,
  listen,
  openCard,
  paperOf,
} from '#tests/support/board-page.ts'
import { eventually, expectAccessible, goOn, openBoard, SCREENS } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import { faintLines, faintRing } from '#tests/support/line-contrast.ts'
import { tooWide } from '#tests/support/too-wide.ts'

const SCRUM = '/team/KIE/scrumbord'
const IMPROVEMENT = '/team/KIE/verbeterbord'
/** A window of 1280×1024 in CSS pixels. */
const AT_400_PERCENT = { width: 320, height: 256 }
const { board, choosers } = texts

let demo: Demo
/** Anna at her desk, and Bouke at the panel. */
let laptop: Page
let wall: Page

beforeAll(async () => {
  demo = await startDemo()
  ;[laptop, wall] = await Promise.all([
    demo.open('Anna', SCRUM),
    demo.open('Bouke', IMPROVEMENT, { screen: 'digibord', touch: true }),
  ])
})

afterEach(async () => {
  await laptop.setViewportSize(SCREENS.laptop)
  await laptop.emulateMedia({
    colorScheme: 'light',
    forcedColors: 'none',
    contrast: 'no-preference',
  })
})

afterAll(() => demo?.close())

/** Where the focus is: the region of the page, and what has it. On nothing, both are empty. */
function focused(page: Page): Promise<{ region: string; name: string }> {
  return page.evaluate(() => {
    // Without a focus the browser names the whole page.
    const element = document.activeElement === document.body ? null : document.activeElement
    const region = element?.closest('[data-region]')
    return {
      region: region?.getAttribute('role') ?? region?.tagName.toLowerCase() ?? '',
      name: element?.getAttribute('aria-label') ?? element?.textContent ?? '',
    }
  })
}

async function regionsRound(page: Page, key: string, presses: number): Promise<string[]> {
  const regions: string[] = []
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(key)
    regions.push((await focused(page)).region)
  }
  return regions
}

/** What has the focus, when nothing of it can be seen or its ring is too thin. */
function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    // A whole sheet, which only hears the letters.
    if (element.matches('div[tabindex="-1"]')) return null
    const box = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    const ring = Number.parseFloat(style.outlineWidth)
    const hasRing = style.outlineStyle !== 'none' && ring >= 2
    // A field in a box: the box has the ring.
    const hasShadow = [style, getComputedStyle(element.parentElement ?? element)].some((look) =>
      /0px 0px 0px [2-9]/.test(look.boxShadow),
    )
    // A checkbox of React Aria draws the ring on the box beside its hidden input.
    const isDrawnElsewhere = box.width <= 1 || element.closest('label') !== null
    const seen = [0.1, 0.5, 0.9].some((part) => {
      const top = document.elementFromPoint(
        box.left + box.width * part,
        box.top + box.height * part,
      )
      return top !== null && (element.contains(top) || top.contains(element))
    })
    if ((seen && (hasRing || hasShadow)) || isDrawnElsewhere) return null
    return `${element.outerHTML.slice(0, 120)} seen: ${seen} ring: ${style.outline}`
  })
}

describe('the keyboard goes round', () => {
  test('[D2] F6 goes from bar to board and back, to the card where it was', async () => {
    expect(await regionsRound(laptop, 'F6', 3)).toEqual(['header', 'main', 'header'])
    await laptop.keyboard.press('Shift+F6')
    await laptop.keyboard.press('ArrowDown')
    const card = (await focused(laptop)).name
    await laptop.keyboard.press('F6')
    await laptop.keyboard.press('F6')
    expect((await focused(laptop)).name).toBe(card)
  })

  test('[D2] on a digibord F6 also goes to the card that lies open beside the board', async () => {
    await paperOf(wall, 'Leeshoek rustiger maken').press('Enter')
    await wall.getByRole('dialog').waitFor()
    await wall.keyboard.press('F6')
    const regions = await regionsRound(wall, 'F6', 3)
    expect([...regions].sort()).toEqual(['dialog', 'footer', 'main'])
    await closeCard(wall)
  })

  test('[D2] Tab stops once in the cards of a column', async () => {
    await laptop.locator('[data-board-filter]').focus()
    const stops: string[] = []
    for (let press = 0; press < 28; press++) {
      await laptop.keyboard.press('Tab')
      stops.push(
        await laptop.evaluate(() => {
          const card = document.activeElement?.closest('[data-card]')
          return card?.closest('[data-column]')?.getAttribute('data-column') ?? ''
        }),
      )
    }
    const cards = stops.filter((column) => column !== '')
    expect(cards).toEqual(['scrum/backlog', 'scrum/todo', 'scrum/doing', 'scrum/done'])
  })

  test('[D3] nothing hides what has the focus, and its ring is 2 px at least', async () => {
    await laptop.setViewportSize(SCREENS.laptop)
    expect(await hiddenOnTheWay(laptop)).toEqual([])
    await laptop.setViewportSize(SCREENS.phone)
    await laptop.locator('html[data-screen="phone"]').waitFor()
    expect(await hiddenOnTheWay(laptop)).toEqual([])
    await laptop.setViewportSize(AT_400_PERCENT)
    expect(await hiddenOnTheWay(laptop)).toEqual([])
    expect(await hiddenOnTheWay(wall)).toEqual([])
  })
})

describe('what is drawn thin', () => {
  test('[D3] [A12] the focus ring, the borders of fields and the icons stand out, light and dark', async () => {
    await goOn(laptop, SCRUM)
    await cardOn(laptop, 'Toetsmateriaal klaarleggen').waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await laptop.emulateMedia({ colorScheme })
      const found: string[] = []
      await laptop.locator('[data-board-filter]').focus()
      for (let press = 0; press < 24; press++) {
        await laptop.keyboard.press('Tab')
        found.push(...(await faintRing(laptop)))
      }
      found.push(...(await faintLines(laptop)))
      await openCard(laptop, 'Toetsmateriaal klaarleggen')
      for (let press = 0; press < 24; press++) {
        await laptop.keyboard.press('Tab')
        found.push(...(await faintRing(laptop)))
      }
      found.push(...(await faintLines(laptop)))
      await closeCard(laptop)
      await paperOf(laptop, 'Toetsmateriaal klaarleggen').focus()
      await laptop.keyboard.press('d')
      await laptop.getByRole('dialog', { name: choosers.when.title }).waitFor()
      found.push(...(await faintLines(laptop)))
      await laptop.keyboard.press('Escape')
      await wall.emulateMedia({ colorScheme })
      found.push(...(await faintLines(wall)))
      expect({ colorScheme, found }).toEqual({ colorScheme, found: [] })
    }
  })
})

describe('from a thought to a finished task without a mouse', () => {
  test('[B6] [B7] [B8] [D1] every move, menu and field, and each is said', async () => {
    const page = laptop
    const title = 'Kerstboom bestellen'
    const heard = await listen(page)
    await paperOf(page, 'Toetsmateriaal klaarleggen').focus()
    await page.keyboard.press('n')
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
    await cardOn(page, title).waitFor()
    await page.keyboard.press('Escape')
    // From the button under the cards back to the cards, and to the last of them.
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('End')
    await untilOn(page, title)

    await page.keyboard.press('i')
    await page.keyboard.press('d')
    const when = page.getByRole('dialog', { name: choosers.when.title })
    await when.waitFor()
    await page.keyboard.press('Enter')
    await when.waitFor({ state: 'detached' })
    await untilOn(page, title)

    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Home')
    await page.keyboard.press('Space')
    await expectIn(page, title, 'scrum/doing')
    const said = (await heard()).join('\n')
    expect(said).toContain(board.move.lifted(title))
    expect(said).toContain(board.move.landed(title, 'Bezig', 1, 5))

    await page.keyboard.press('Shift+F10')
    await page.getByRole('menu').waitFor()
    await page.keyboard.type('Verp')
    await page.keyboard.press('Enter')
    const move = page.getByRole('dialog', { name: choosers.move.title })
    await move.waitFor()
    await page.keyboard.press('Escape')
    await move.waitFor({ state: 'detached' })
    await untilOn(page, title)

    await page.keyboard.press('Enter')
    const card = page.getByRole('dialog', { name: texts.card.label(title) })
    await card.waitFor()
    const explanation = card.getByRole('textbox', { name: texts.card.explanation, exact: true })
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press('Tab')
      if (await explanation.evaluate((field) => field === document.activeElement)) break
    }
    await page.keyboard.type('Een kleine, met kluit.')
    expect(await explanation.inputValue()).toBe('Een kleine, met kluit.')
    await closeCard(page)
    await untilOn(page, title)

    await page.keyboard.press('k')
    await expectIn(page, title, 'scrum/done')
    await page.keyboard.press('Control+z')
    await expectIn(page, title, 'scrum/doing')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: board.keys.title }).waitFor()
    await page.keyboard.press('Escape')
  })

  test('[B5] a card goes to another column with single taps', async () => {
    const title = 'Vijf kinderen vragen wat helpt'
    await cardOn(wall, title)
      .getByRole('button', { name: board.tile.menu(title) })
      .tap()
    await wall.getByRole('menuitem', { name: board.cardMenu.move }).tap()
    await wall
      .getByRole('dialog')
      .getByRole('group', { name: choosers.move.columns })
      .getByRole('button', { name: board.columnName('improvement/done') })
      .tap()
    await expectIn(wall, title, 'improvement/done')
  })
})

/** What hides the focus, or has no ring, while Tab goes through the page from its first card. */
async function hiddenOnTheWay(page: Page): Promise<string[]> {
  await page.locator('[data-card] > [tabindex="0"]:visible').first().focus()
  // From here on with keys: who gets there otherwise sees no ring.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  const hidden: string[] = []
  for (let press = 0; press < 24; press++) {
    const found = await hiddenFocus(page)
    if (found !== null) hidden.push(found)
    await page.keyboard.press('Tab')
  }
  return hidden
}

function untilOn(page: Page, title: string): Promise<void> {
  return eventually(async () => expect(await isFocused(page, title)).toBe(true))
}

describe('who needs it larger, stiller or plainer', () => {
  const ZOOMED = [{ width: 640, height: 450 }, AT_400_PERCENT]

  test('[D4] at 200 % and 400 % zoom nothing needs scrolling in two directions', async () => {
    const task = await cardOn(laptop, 'Toetsmateriaal klaarleggen').getAttribute('data-card')
    const goal = await cardOn(wall, '80% van groep 3-4 leest 2 minuten stil door').getAttribute(
      'data-card',
    )
    // Each with something that only that page has.
    const pages = {
      [SCRUM]: laptop.locator('[data-column^="scrum/"]'),
      [IMPROVEMENT]: laptop.locator('[data-column^="improvement/"]'),
      [`${SCRUM}?kaart=${task}`]: laptop.getByRole('dialog'),
      [`${IMPROVEMENT}?kaart=${goal}`]: laptop.getByRole('dialog'),
      '/team/KIE/sessies?typ=boardSession': laptop.getByRole('dialog'),
      '/team/KIE/jaarplanning?typ=ritme': laptop.getByRole('dialog'),
      '/mijn-acties': laptop.getByRole('heading', { name: texts.myActions.title }),
      '/team/KIE/mensen': laptop.getByRole('heading', { name: texts.people.title('De Kievit') }),
      '/team/KIE/opgeruimd': laptop.getByRole('heading', { name: texts.shelf.titles.archive }),
      '/account': laptop.getByRole('heading', { name: texts.account.title }),
    }
    for (const [path, own] of Object.entries(pages)) {
      await laptop.setViewportSize(SCREENS.laptop)
      await goOn(laptop, path)
      await own.first().waitFor()
      for (const size of ZOOMED) {
        await laptop.setViewportSize(size)
        await laptop.locator('main h1, main h2, main li').first().waitFor()
        // The page is laid out again for each size.
        await eventually(async () => {
          const found = { path, ...size, tooWide: await tooWide(laptop) }
          expect(found).toEqual({ path, ...size, tooWide: [] })
        })
      }
    }
  })

  test('[D4] at 400 % zoom a card is opened, moved and closed', async () => {
    // Anew: the line about the last thing done would lie on the tabs for a while.
    await openBoard(laptop, demo.server.url, SCRUM)
    await laptop.setViewportSize(AT_400_PERCENT)
    await laptop.locator('html[data-screen="phone"]').waitFor()
    const title = 'Lekkende kraan lokaal 4 melden'
    const hidden: string[] = []
    const press = async (key: string) => {
      await laptop.keyboard.press(key)
      await eventually(async () => expect(await hiddenFocus(laptop)).toBeNull(), 1000).catch(
        async () => hidden.push(`${key}: ${await hiddenFocus(laptop)}`),
      )
    }
    const pressUntil = async (key: string, place: Locator) => {
      const isThere = () => place.and(laptop.locator(':focus')).isVisible()
      for (let presses = 0; presses < 30 && !(await isThere()); presses++) await press(key)
      expect(await isThere(), String(place)).toBe(true)
    }

    const columns = laptop.getByRole('radiogroup', { name: board.columns })
    await pressUntil('Tab', columns.locator(':focus'))
    await pressUntil('ArrowRight', columns.getByRole('radio', { name: 'Te doen' }))
    await press('Space')
    await pressUntil('Tab', columnOn(laptop, 'scrum/todo').locator('[data-card] :focus'))
    await pressUntil('ArrowDown', paperOf(laptop, title))
    await press('Enter')
    const card = laptop.getByRole('dialog', { name: texts.card.label(title) })
    await card.waitFor()
    await pressUntil('Tab', card.getByRole('radio', { name: texts.words.columns.todo }))
    await pressUntil('ArrowRight', card.getByRole('radio', { name: texts.words.columns.doing }))
    await press('Space')
    await press('Escape')
    await card.waitFor({ state: 'detached' })
    await expectIn(laptop, title, 'scrum/doing')
    await eventually(async () => expect((await focused(laptop)).region).toBe('main'))
    expect(hidden).toEqual([])
  })

  test('[K4] with forced colours a card, a draft, a box and the focus keep their shape', async () => {
    await laptop.emulateMedia({ forcedColors: 'active' })
    const borderOf = (title: string) =>
      paperOf(laptop, title).evaluate((paper) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(paper)
        return `${borderTopWidth} ${borderTopStyle}`
      })
    expect(await borderOf('Toetsmateriaal klaarleggen')).toBe('1px solid')
    expect(await borderOf('Fietsenrek loopt vol: wat nu?')).toBe('2px dashed')
    const card = await openCard(laptop, 'Toetsmateriaal klaarleggen')
    const ticks = await card
      .locator('label:has([type="checkbox"]) svg')
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).visibility))
    expect(ticks).toEqual(['visible', 'hidden', 'hidden'])
    const explanation = card.getByRole('textbox', { name: texts.card.explanation, exact: true })
    await explanation.focus()
    const ring = await explanation.evaluate((field) => getComputedStyle(field).outline)
    expect(ring).toContain('solid 2px')
    expect(ring).not.toContain('rgba(0, 0, 0, 0)')
    await closeCard(laptop)
  })

  test('[K4] who asks for more contrast gets darker lines and letters', async () => {
    const look = () =>
      laptop.evaluate(() => {
        const line = document.querySelector('[data-region]')
        const quiet = document.querySelector('[data-save]')
        if (!line || !quiet) throw new Error('no frame')
        return [getComputedStyle(line).borderBottomColor, getComputedStyle(quiet).color]
      })
    const plain = await look()
    await laptop.emulateMedia({ contrast: 'more' })
    const strong = await look()
    expect(strong).toEqual(['rgb(95, 100, 115)', 'rgb(35, 40, 58)'])
    expect(plain).not.toEqual(strong)
    await expectAccessible(laptop, 'a board with more contrast')
  })
})

/** Boxes that can be scrolled up and down, and sideways as well. */
