import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { type Colleague, colleagueOf } from '#tests/bench/client/colleague.ts'
import { measureGrowth } from '#tests/bench/client/memory.ts'
import { columnOn, middleOf, paperOf } from '#tests/support/board-page.ts'
import { demoPage } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import { fingersOn } from '#tests/support/fingers.ts'
import { mostRestyled } from '#tests/support/restyled.ts'

/*
 * What makes a slow panel smooth, proven without a clock: seconds say little on a machine that runs other tests.
 * `npm run bench:client` measures the seconds themselves.
 */
const SCRUM = '/team/KIE/scrumbord'
const HELD = 'Toetsmateriaal klaarleggen'

let demo: Demo
let anna: Page
let colleagues: readonly Colleague[]

beforeAll(async () => {
  demo = await startDemo()
  colleagues = await Promise.all(
    ['Bouke', 'Carla'].map(async (name) => {
      const page = await demoPage(demo.browser, demo.server.url, name)
      return colleagueOf(page.context(), demo.server.url, 'KIE')
    }),
  )
  for (const column of ['scrum/backlog', 'scrum/todo', 'scrum/doing'] as const) {
    colleagues[0]?.fill(column, 20)
  }
  anna = await demo.open('Anna', SCRUM, { touch: true, motion: true })
  await columnOn(anna, 'scrum/doing').getByText('Kaart 20', { exact: true }).waitFor()
})

afterAll(async () => {
  for (const colleague of colleagues ?? []) colleague.close()
  await demo?.close()
})

describe('a board of sixty cards', () => {
  test('[L2] leaves every other card alone while one is dragged over it', async () => {
    const touched = await anna.evaluateHandle(() => {
      const changes: string[] = []
      const observer = new MutationObserver((records) => {
        for (const { target, attributeName } of records) {
          const element = target instanceof Element ? target : target.parentElement
          const card = element?.closest('[data-card]:not([data-dragging])')
          if (card) changes.push(`${attributeName ?? 'content'} of ${card.textContent}`)
        }
      })
      const options = { subtree: true, childList: true, attributes: true, characterData: true }
      for (const list of document.querySelectorAll('[data-board-surface] ul')) {
        observer.observe(list, options)
      }
      return changes
    })
    const fingers = await fingersOn(anna)
    const restyled = await mostRestyled(anna, async () => {
      await fingers.down('Anna', await middleOf(paperOf(anna, HELD)))
      await anna.locator('[data-card][data-dragging]', { hasText: HELD }).waitFor()
      for (const column of ['scrum/doing', 'scrum/backlog', 'scrum/todo'] as const) {
        const { x, y } = await middleOf(columnOn(anna, column))
        await fingers.move('Anna', { x, y: y - 150 })
        await fingers.move('Anna', { x, y: y + 150 })
        await columnOn(anna, column).getByText(texts.board.move.dropHere).waitFor()
      }
    })
    const changes = await touched.evaluate((noted) => noted)
    expect(changes.filter((change) => !change.includes(HELD))).toEqual([])
    // The page has about 1200; a style rule that looks at all of it, such as `:root:has()`, would restyle them all.
    expect(restyled).toBeLessThan(200)
    await anna.keyboard.press('Escape')
    await fingers.up('Anna')
  })

  test('[L4] holds on to nothing of what colleagues change by colleagues', async () => {
    const glides = await anna.evaluateHandle(() => {
      const { animate } = Element.prototype
      const counted = { times: 0 }
      Element.prototype.animate = function (...given) {
        counted.times += 1
        return animate.apply(this, given)
      }
      return counted
    })
    const growth = await measureGrowth(anna, colleagues, 60)
    // What they move glides, as on any screen whose owner does not mind.
    expect(await glides.evaluate(({ times }) => times)).toBeGreaterThan(0)
    expect(growth.nodesAfter - growth.nodesBefore).toBeLessThan(50)
    expect(growth.megabytesAfter - growth.megabytesBefore).toBeLessThan(2)
  })
})
