import type { Page } from 'playwright-core'
import type { ColumnKey } from '#shared/model/board.ts'
import { columnOn } from '#tests/support/board-page.ts'
import { fingersOn } from '#tests/support/fingers.ts'
import { type Frames, framesDuring } from './frames.ts'
import { slowDown } from './throttle.ts'

type Point = { readonly x: number; readonly y: number }

const STEPS = 30

/** A card in the hand over three columns and back to its own, on a processor that is this much slower. */
export async function measureDrag(
  page: Page,
  hand: 'mouse' | 'finger',
  rate: number,
): Promise<Frames> {
  const { paper, over } = await placesOn(page)
  const fingers = await fingersOn(page)
  const hold = hand === 'mouse' ? withMouse(page) : withFinger(page, fingers)
  await slowDown(page, rate)
  const frames = await framesDuring(page, async () => {
    await hold.lift(paper)
    for (const point of over) await hold.move(point)
    await page.keyboard.press('Escape')
    await hold.letGo()
  })
  await slowDown(page, 1)
  return frames
}

async function placesOn(page: Page): Promise<{ paper: Point; over: Point[] }> {
  const columns: ColumnKey[] = ['scrum/backlog', 'scrum/todo', 'scrum/doing']
  const boxes = await Promise.all(columns.map((column) => columnOn(page, column).boundingBox()))
  const papers = columnOn(page, 'scrum/todo').locator('[data-card] > button:first-child')
  const box = await papers.nth(2).boundingBox()
  if (!box) throw new Error('no card to drag')
  const over = boxes.flatMap((column) => {
    if (!column) throw new Error('no column to drag over')
    const { x, y, width, height } = column
    return Array.from({ length: STEPS / columns.length }, (_, step) => ({
      x: x + width / 2,
      y: y + height * (0.2 + 0.06 * step),
    }))
  })
  return { paper: { x: box.x + box.width / 3, y: box.y + box.height / 2 }, over }
}

function withMouse(page: Page) {
  return {
    async lift({ x, y }: Point) {
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x + 12, y + 12, { steps: 2 })
    },
    move: ({ x, y }: Point) => page.mouse.move(x, y),
    letGo: () => page.mouse.up(),
  }
}

function withFinger(page: Page, fingers: Awaited<ReturnType<typeof fingersOn>>) {
  return {
    async lift(point: Point) {
      await fingers.down('hand', point)
      await page.locator('[data-dragging]').waitFor()
    },
    move: (point: Point) => fingers.move('hand', point, 1),
    letGo: () => fingers.up('hand'),
  }
}
