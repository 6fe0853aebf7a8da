import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import { eventually } from './browser.ts'

/** The card with this title, wherever on the board it lies. */
export function cardOn(page: Page, title: string): Locator {
  return page.locator('[data-card]', { has: page.getByText(title, { exact: true }) })
}

/** The paper of a card: what is focused, pressed and dragged. */
export function paperOf(page: Page, title: string): Locator {
  return cardOn(page, title).getByRole('button').first()
}

/** Whether the card itself has the focus, and not a menu or a sheet with its name. */
export function isFocused(page: Page, title: string): Promise<boolean> {
  return paperOf(page, title).evaluate((paper) => paper === document.activeElement)
}

export function columnOn(page: Page, column: ColumnKey): Locator {
  return page.locator(`[data-column="${column}"]`)
}

/** The card ids of a column as the screen shows them, top to bottom. */
export function idsIn(page: Page, column: ColumnKey): Promise<string[]> {
  return columnOn(page, column)
    .locator('[data-card]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-card') ?? ''))
}

export async function idOf(page: Page, title: string): Promise<string> {
  return (await cardOn(page, title).getAttribute('data-card')) ?? ''
}

/** Where every card with this title lies; one column when all is well. */
export function columnsWith(page: Page, title: string): Promise<string[]> {
  return cardOn(page, title).evaluateAll((cards) =>
    cards.map(
      (card) => card.closest('[data-column]')?.getAttribute('data-column') ?? 'in no column',
    ),
  )
}

/** Waits until the card lies in this column, once. */
export function expectIn(page: Page, title: string, column: ColumnKey): Promise<void> {
  return eventually(async () => expect(await columnsWith(page, title)).toEqual([column]))
}

export async function untilSaved(page: Page): Promise<void> {
  await page.locator('[data-save="saved"]').first().waitFor()
}

/** Opens quick add at the foot of a column, or goes on in the one that is open. */
export async function quickAdd(page: Page, column: ColumnKey): Promise<Locator> {
  const field = page.getByLabel(texts.board.add.field(texts.board.columnName(column)))
  const button = page.locator(`[data-add="${column}"]`).first()
  await field.or(button).first().waitFor()
  // By keyboard: the undo bar of what was just done may lie over the button.
  if (!(await field.isVisible())) await button.press('Enter')
  return field
}

/** Types a card and Enter. */
export async function addCard(page: Page, column: ColumnKey, title: string): Promise<void> {
  const field = await quickAdd(page, column)
  await field.fill(title)
  await field.press('Enter')
  await cardOn(page, title).waitFor()
}

/** With the letters of the board: I do it, before the next session. Work needs both before it can begin. */
export async function planCard(page: Page, title: string): Promise<void> {
  await paperOf(page, title).focus()
  await page.keyboard.press('i')
  await page.keyboard.press('d')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: texts.choosers.when.nextSession })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Opens the menu of a card by its dots. */
export async function openMenu(page: Page, title: string): Promise<Locator> {
  await cardOn(page, title)
    .getByRole('button', { name: texts.board.tile.menu(title) })
    .click()
  const menu = page.getByRole('menu')
  await menu.waitFor()
  return menu
}

/** Opens a card as a person does: a press on its paper. */
export async function openCard(page: Page, title: string): Promise<Locator> {
  await paperOf(page, title).click()
  await page.getByRole('dialog', { name: texts.card.label(title) }).waitFor()
  // Its name changes with what is typed in the title.
  return page.getByRole('dialog')
}

export async function closeCard(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: texts.ui.close, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** What the live region said since `listen` began. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver((mutations) => {
      for (const { addedNodes } of mutations) {
        for (const node of addedNodes) {
          const element = node instanceof Element ? node : node.parentElement
          const line = element?.closest('[aria-live], [role="status"], [role="alert"]')
          if (line && node.textContent) heard.push(node.textContent)
        }
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  return () => page.evaluate(() => Reflect.get(window, 'heard') as string[])
}

type Point = { readonly x: number; readonly y: number }
type Box = Point & { readonly width: number; readonly height: number }

/** Where something is once it lies still: what glides to its place is somewhere else by the time it is touched. */
export async function boxOf(place: Locator): Promise<Box> {
  let before = await place.boundingBox()
  for (let looks = 0; looks < 40; looks++) {
    await place.page().waitForTimeout(50)
    const now = await place.boundingBox()
    if (now && before && now.x === before.x && now.y === before.y) return now
    before = now
  }
  throw new Error('nothing that lies still to point at')
}

export async function middleOf(place: Locator): Promise<Point> {
  const box = await boxOf(place)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A point on the floor of a column: in view, left of the middle so that no button lies under it. */
export async function floorOf(page: Page, column: ColumnKey): Promise<Point> {
  const box = await columnOn(page, column).boundingBox()
  if (!box) throw new Error(`${column} is not on the screen`)
  const bottom = Math.min(box.y + box.height, page.viewportSize()?.height ?? 0)
  return { x: box.x + box.width / 3, y: bottom - 12 }
}

/** Picks a card up with the mouse and holds it over a point. */
export async function holdWithMouse(page: Page, title: string, over: Point): Promise<void> {
  await cardOn(page, title).scrollIntoViewIfNeeded()
  const from = await middleOf(paperOf(page, title))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 10, from.y + 10, { steps: 2 })
  await page.mouse.move(over.x, over.y, { steps: 5 })
}

export async function dragWithMouse(page: Page, title: string, column: ColumnKey): Promise<void> {
  await cardOn(page, title).scrollIntoViewIfNeeded()
  await holdWithMouse(page, title, await floorOf(page, column))
  await page.mouse.up()
}
