import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { board as dutchBoard } from '#client/texts/nl/board.ts'
import { texts } from '#client/texts/texts.ts'
import {
  cardOn,
  closeCard,
  columnOn,
  expectIn,
  idsIn,
  isFocused,
  listen,
  paperOf,
} from '#tests/support/board-page.ts'
import { eventually, goOn, openBoard } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'

const SCRUM = '/team/KIE/scrumbord'
const { board, boardCore, choosers } = texts

let demo: Demo
let page: Page

beforeAll(async () => {
  demo = await startDemo()
  page = await demo.open('Anna', SCRUM)
})

afterAll(() => demo?.close())

function untilOn(title: string): Promise<void> {
  return eventually(async () => expect(await isFocused(page, title)).toBe(true))
}

function untilFocused(place: Locator): Promise<void> {
  return eventually(async () =>
    expect(await place.evaluate((element) => element === document.activeElement)).toBe(true),
  )
}

/** The paper of the card at this height of a column, also from the foot: `-1` is the last. */
async function paperIn(column: Parameters<typeof idsIn>[1], height: number): Promise<Locator> {
  const id = (await idsIn(page, column)).at(height)
  return page.locator(`[data-card="${id}"] > button`).first()
}

async function pressOn(title: string, ...keys: string[]): Promise<void> {
  await paperOf(page, title).focus()
  for (const key of keys) await page.keyboard.press(key)
}

/** A chooser that a key opened beside the card; Escape closes it, and the card has the focus again. */
async function expectChooser(name: string, title: string): Promise<void> {
  const chooser = page.getByRole('dialog', { name })
  await chooser.waitFor()
  await page.keyboard.press('Escape')
  await chooser.waitFor({ state: 'detached' })
  await untilOn(title)
}

async function untilAt(path: string): Promise<void> {
  await eventually(() => expect(new URL(page.url()).pathname).toBe(path))
}

async function expectCardOpens(title: string, key: string): Promise<void> {
  await pressOn(title, key)
  await page.getByRole('dialog', { name: texts.card.label(title) }).waitFor()
  await closeCard(page)
  await untilOn(title)
}

/** What stands on the sheet before the meaning of a key. */
type Key = (typeof dutchBoard)['keys']['groups'][number]['keys'][number][0]

const TASK = 'Toetsmateriaal klaarleggen'
const TAP = 'Lekkende kraan lokaal 4 melden'
const BIKES = 'Fietsenrek loopt vol: wat nu?'
const CHROMEBOOKS = 'Chromebooks groep 7-8 nalopen'
const READERS = 'Gastlezers vragen voor de voorleesweek'
const INVITATION = 'Ouderavond: uitnodiging versturen'

/** What each key of the sheet does, on the board of the demo. */
const DOES: { readonly [One in Key]: () => Promise<void> } = {
  '← ↑ ↓ →': async () => {
    await (await paperIn('scrum/todo', 0)).focus()
    await page.keyboard.press('ArrowDown')
    await untilFocused(await paperIn('scrum/todo', 1))
    await page.keyboard.press('ArrowRight')
    await untilFocused(await paperIn('scrum/doing', 1))
    await page.keyboard.press('ArrowUp')
    await untilFocused(await paperIn('scrum/doing', 0))
    await page.keyboard.press('ArrowLeft')
    await untilFocused(await paperIn('scrum/todo', 0))
  },
  'Home, End': async () => {
    await pressOn(TASK, 'End')
    await untilFocused(await paperIn('scrum/todo', -1))
    await page.keyboard.press('Home')
    await untilFocused(await paperIn('scrum/todo', 0))
  },
  F6: async () => {
    await pressOn(TASK, 'F6')
    await untilFocused(page.locator('header[data-region] :focus'))
    await page.keyboard.press('F6')
    await untilOn(TASK)
  },
  Enter: () => expectCardOpens(TASK, 'Enter'),
  Esc: async () => {
    await pressOn(TASK, 'Enter')
    const card = page.getByRole('dialog')
    await card.waitFor()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    await untilOn(TASK)
    const heard = await listen(page)
    await pressOn(TASK, 'Space', 'ArrowRight', 'Escape')
    await eventually(async () => expect(await heard()).toContain(board.move.putBack(TASK)))
    await expectIn(page, TASK, 'scrum/todo')
  },
  Spatie: async () => {
    await pressOn(TASK, 'Space', 'ArrowRight', 'Space')
    await expectIn(page, TASK, 'scrum/doing')
    await untilOn(TASK)
  },
  'Alt + pijltje': async () => {
    await pressOn(READERS, 'Alt+ArrowRight')
    await expectIn(page, READERS, 'scrum/doing')
    await untilOn(READERS)
  },
  '>  <': async () => {
    await pressOn(INVITATION, '>')
    await expectIn(page, INVITATION, 'scrum/doing')
    await untilOn(INVITATION)
    await page.keyboard.press('<')
    await expectIn(page, INVITATION, 'scrum/todo')
    await untilOn(INVITATION)
  },
  v: async () => {
    await pressOn(TAP, 'v')
    await expectChooser(choosers.move.title, TAP)
  },
  k: async () => {
    await pressOn(TAP, 'k')
    await expectIn(page, TAP, 'scrum/done')
    await untilOn(TAP)
  },
  n: async () => {
    await pressOn(CHROMEBOOKS, 'n')
    await untilFocused(page.getByLabel(board.add.field(board.columnName('scrum/doing'))))
    await page.keyboard.press('Escape')
  },
  e: () => expectCardOpens(TASK, 'e'),
  i: async () => {
    await pressOn(BIKES, 'i')
    await cardOn(page, BIKES).getByText('Anna', { exact: true }).waitFor()
  },
  m: async () => {
    await pressOn(TASK, 'm')
    await expectChooser(choosers.who.title, TASK)
  },
  d: async () => {
    await pressOn(TASK, 'd')
    await expectChooser(choosers.when.title, TASK)
  },
  b: async () => {
    await page.keyboard.press('b')
    await untilAt('/team/KIE/verbeterbord')
    await columnOn(page, 'improvement/todo').waitFor()
    await page.keyboard.press('b')
    await untilAt(SCRUM)
  },
  p: async () => {
    await page.keyboard.press('p')
    await untilAt('/team/KIE/acties')
    await page.getByRole('button', { name: texts.actionList.print }).waitFor()
  },
  f: async () => {
    await page.keyboard.press('f')
    await untilFocused(page.getByRole('button', { name: board.filter.everybody }))
    await page.keyboard.press('ArrowRight')
    await untilFocused(page.getByRole('group', { name: board.filter.label }).locator(':focus'))
  },
  '/': async () => {
    await page.keyboard.press('/')
    const search = page.getByRole('searchbox', { name: board.filter.searchLabel })
    await untilFocused(search)
    expect(await search.inputValue()).toBe('')
  },
  q: async () => {
    await page.keyboard.press('q')
    await page.getByRole('button', { name: board.filter.clear }).waitFor()
    const others = page.locator('[data-card]', { has: page.getByText('Femke', { exact: true }) })
    await eventually(async () => expect(await others.count()).toBe(0))
    await page.keyboard.press('q')
    await others.first().waitFor()
  },
  x: async () => {
    const all = await page.locator('[data-card]').count()
    await page.keyboard.press('q')
    await page.getByRole('button', { name: board.filter.clear }).waitFor()
    await page.keyboard.press('x')
    await eventually(async () => expect(await page.locator('[data-card]').count()).toBe(all))
  },
  'Ctrl + Z': async () => {
    await pressOn(INVITATION, '>')
    await expectIn(page, INVITATION, 'scrum/doing')
    await page.keyboard.press('Control+z')
    await expectIn(page, INVITATION, 'scrum/todo')
  },
  'Ctrl + Shift + Z': async () => {
    await pressOn(INVITATION, '>', 'Control+z')
    await expectIn(page, INVITATION, 'scrum/todo')
    await page.keyboard.press('Control+Shift+z')
    await expectIn(page, INVITATION, 'scrum/doing')
    await page.keyboard.press('Control+y')
    await page.getByText(boardCore.refusals['undo/nothing-left']).first().waitFor()
  },
  '?': async () => {
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: board.keys.title })
    await sheet.waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
  },
}

describe('every key of the help sheet', () => {
  beforeEach(async () => {
    await goOn(page, SCRUM)
    await columnOn(page, 'scrum/todo').waitFor()
    // On the page itself: the keys of the board need no card.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await page.keyboard.press('x')
    await cardOn(page, TASK).waitFor()
  })

  test.each(Object.entries(DOES))(
    '[D1] %s does on the Scrumbord what the sheet says',
    async (_key, does) => {
      await does()
    },
  )

  test('[D1] stands on it, in its group, with what it does', async () => {
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: board.keys.title })
    await sheet.waitFor()
    for (const { title, keys } of board.keys.groups) {
      const group = sheet.locator('section', { has: page.getByRole('heading', { name: title }) })
      const lines = await group
        .locator('dl > div')
        .evaluateAll((all) =>
          all.map(({ children }) => [...children].map((part) => part.textContent)),
        )
      expect(lines).toEqual(keys)
    }
    expect(await sheet.locator('dl > div').count()).toBe(Object.keys(DOES).length)
    await page.keyboard.press('Escape')
  })
})

test('[D1] the sheet at a digibord leaves out what that screen has no place for', async () => {
  const wall = await demo.open('Bouke', '/team/KIE/verbeterbord', { screen: 'digibord' })
  const keysOn = async () => {
    await wall.keyboard.press('?')
    await wall.getByRole('dialog', { name: board.keys.title }).waitFor()
    const keys = await wall.getByRole('dialog').locator('kbd').allTextContents()
    await wall.keyboard.press('Escape')
    return keys
  }
  const all = Object.keys(DOES)
  expect([...(await keysOn())].sort()).toEqual(
    all.filter((key) => key !== '/' && key !== 'f').sort(),
  )
  await openBoard(wall, demo.server.url, SCRUM)
  expect([...(await keysOn())].sort()).toEqual(all.filter((key) => key !== '/').sort())
})
