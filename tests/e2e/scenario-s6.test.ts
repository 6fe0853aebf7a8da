import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { demoPage, eventually, expectAccessible, goOn } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import { readCsv } from '#tests/support/read-csv.ts'

const say = texts.director
const INVAL = 'Inval groep 1-2 rond voor deze maand'
/** Upright, in points. */
const A4 = 'MediaBox [0 0 594.95996 841.91998]'
const LINE = 'Twee keer geen inval. Wat kan De Terp samen?'

let demo: Demo
let harmen: Page
let bouke: Page
let clicks = 0

beforeAll(async () => {
  demo = await startDemo()
  harmen = await demoPage(demo.browser, demo.server.url, 'Harmen')
  bouke = await demo.open('Bouke', '/team/KIE/scrumbord')
  await harmen.goto(`${demo.server.url}/`)
})
afterAll(() => demo?.close())

const rowOf = (page: Page, code: string) => page.locator(`tr[data-team="${code}"]`)
const wordsOf = async (found: Locator) =>
  (await found.allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ')
async function press(found: Locator): Promise<void> {
  clicks += 1
  await found.click()
}
const scrolled = () => harmen.evaluate(() => document.getElementById('inhoud')?.scrollTop ?? 0)
const focused = () => harmen.evaluate(() => document.activeElement?.id ?? '')

describe('S6: the directeur prepares and holds the three-weekly talks', () => {
  test('[F1] [F4] 1. Harmen sees six schools, on top whom he talks with first', async () => {
    await rowOf(harmen, 'KIE').waitFor()
    const order = await harmen
      .locator('tr[data-team]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-team')))
    expect(order).toEqual(['KIE', 'SKU', 'MAR', 'WIL', 'BRE', 'IEL'])
    expect(await wordsOf(rowOf(harmen, 'KIE'))).toContain(
      say.overview.signals.toDiscuss({ count: 2, day: '', board: '' }),
    )
    expect(await wordsOf(rowOf(harmen, 'MAR'))).toMatch(/Verbeter \d+ schooldagen stil/)
    await expectAccessible(harmen, 'overview')
  })

  test('2. Bouke puts a card on bespreken, with one line', async () => {
    await bouke
      .getByRole('button', { name: /Papier bestellen/ })
      .first()
      .click()
    const card = bouke.getByRole('dialog')
    await card.getByRole('button', { name: texts.card.menu.label }).click()
    await bouke.getByRole('menuitem', { name: say.card.flag }).click()
    const line = card.getByRole('textbox', { name: say.card.line })
    await line.fill(LINE)
    await line.press('Enter')
    await card.getByText(LINE).waitFor()
  })

  test('[F3] 3. one tap to the school, one to a card that only reads, and Back to the same place', async () => {
    await harmen.locator('#inhoud').evaluate((main) => main.scrollTo(0, 120))
    const place = await scrolled()
    await press(rowOf(harmen, 'KIE').getByRole('link', { name: 'De Kievit' }))
    const flagged = harmen.getByRole('region', { name: say.school.discuss }).getByRole('link')
    await eventually(async () => expect(await flagged.count()).toBe(3))
    await harmen.getByText(LINE).waitFor()
    await expectAccessible(harmen, 'school')
    await flagged.filter({ hasText: INVAL }).scrollIntoViewIfNeeded()
    const onSchool = await scrolled()
    await press(flagged.filter({ hasText: INVAL }))
    const card = harmen.getByRole('dialog')
    await card.getByText(INVAL).first().waitFor()
    // A word of one's own beside the card is all there is to type.
    expect(await card.getByRole('textbox', { name: texts.card.title }).count()).toBe(0)
    expect(await card.locator('input, textarea').count()).toBe(1)
    clicks += 1
    await harmen.goBack()
    await flagged.first().waitFor()
    await eventually(async () => expect(await focused()).toMatch(/^bespreken-/))
    expect(await scrolled()).toBe(onSchool)
    clicks += 1
    await harmen.goBack()
    await rowOf(harmen, 'KIE').waitFor()
    await eventually(async () => expect(await focused()).toBe('school-KIE'))
    expect(await scrolled()).toBe(place)
    // One school is prepared: read since the last talk, its card read, and back.
    expect(clicks).toBeLessThanOrEqual(5)
  })

  test('4. Bouke sees exactly the page that Harmen sees', async () => {
    const pageOf = async (page: Page) => {
      await goOn(page, '/team/KIE/gesprek')
      const goals = page.getByRole('region', { name: say.school.goals })
      await goals.waitFor()
      const regions = await page.locator('main section').allInnerTexts()
      return regions.map((words) => words.replaceAll(/\s+/g, ' '))
    }
    const seen = await pageOf(harmen)
    expect(seen.length).toBeGreaterThan(6)
    expect(await pageOf(bouke)).toEqual(seen)
    await bouke.getByText(say.school.sameAs('Harmen')).waitFor()
  })

  test('[F7] a line of measurements says its numbers in words', async () => {
    const chart = harmen.locator('main figure [role="img"], main [role="img"]').first()
    expect(await chart.getAttribute('aria-label')).toMatch(/\d+%/)
  })
})

describe('on paper and as a file', () => {
  const numbersOf = (row: readonly string[]) => {
    const [open, pastDay, help, , done, doneBefore, ...others] = row.slice(9).map(Number)
    const [sessions, planned, moved, cancelled, extra, before, decisions] = others
    const plan = { sessions, planned, moved, cancelled, extra, before }
    return { open, pastDay, help, done, doneBefore, decisions, ...plan }
  }
  let csv: string[][]

  async function download(page: Page, format: 'xlsx' | 'csv'): Promise<string> {
    await page.getByRole('button', { name: say.table.download }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: texts.actionList.formats[format] }).click(),
    ])
    return file.path()
  }

  /** Every number of every school as it should stand on the page, from the file. */
  async function expectTheNumbers(page: Page): Promise<void> {
    const rows = page.locator('tr[data-team]')
    const shown = await rows.allInnerTexts()
    expect(shown).toHaveLength(csv.length - 1)
    for (const [index, words] of shown.entries()) {
      const line = words.replaceAll(/\s+/g, ' ')
      const numbers = numbersOf(csv[index + 1] ?? [])
      const { open = -1, help = -1, done = -1, doneBefore = -1 } = numbers
      const { sessions = -1, planned = -1, before = -1, decisions = -1, pastDay = -1 } = numbers
      const { moved = -1, cancelled = -1, extra = -1 } = numbers
      const { overview } = say
      for (const said of [
        overview.open(open),
        overview.help(help),
        overview.done(done),
        overview.before(doneBefore),
        overview.sessions(sessions, planned),
        overview.before(before),
        overview.taken(decisions),
        ...(pastDay > 0 ? [overview.pastDay(pastDay)] : []),
        ...(moved > 0 ? [overview.moved(moved)] : []),
        ...(cancelled > 0 ? [overview.cancelled(cancelled)] : []),
        ...(extra > 0 ? [overview.extra(extra)] : []),
      ]) {
        expect(line).toContain(said)
      }
    }
  }

  test('[F6] XLSX, CSV, screen and print have the same numbers', async () => {
    await goOn(harmen, '/directeur')
    await rowOf(harmen, 'IEL').waitFor()
    csv = readCsv(readFileSync(await download(harmen, 'csv'), 'utf8'))
    const xlsx = await readSheet(await download(harmen, 'xlsx'))
    const asText = (cell: unknown) =>
      cell instanceof Date
        ? cell.toISOString().slice(0, 10).split('-').reverse().join('-')
        : String(cell ?? '')
    expect(xlsx.map((row) => row.map(asText))).toEqual(csv)
    expect(csv).toHaveLength(7)
    await expectTheNumbers(harmen)
    await harmen.emulateMedia({ media: 'print' })
    await expectTheNumbers(harmen)
  })

  test('[G1] [G2] [G4] on A4 nothing is small, split or said by colour alone', async () => {
    const small = await harmen.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => {
          const own = [...element.childNodes].some(
            (node) => node.nodeType === 3 && node.textContent?.trim(),
          )
          const isSeen =
            element.getClientRects().length > 0 && !element.closest('svg, .only-spoken')
          return own && isSeen && Number.parseFloat(getComputedStyle(element).fontSize) < 11.9
        })
        .map((element) => `${element.className} ${element.textContent}`),
    )
    expect(small).toEqual([])
    const breaks = await harmen
      .locator('tr[data-team]')
      .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakInside))
    expect(new Set(breaks)).toEqual(new Set(['avoid']))
    const signals = harmen.locator('tr[data-team="MAR"] li a')
    expect(await signals.locator('svg').count()).toBe(await signals.count())
  })

  test('[G3] [G7] the foot says what it is, when, and that there are names; without them there are none', async () => {
    const foot = () =>
      harmen.evaluate(() => document.documentElement.style.getPropertyValue('--print-foot'))
    expect(await foot()).toContain(say.overview.title)
    expect(await foot()).toMatch(/\d\d:\d\d/)
    expect(await foot()).toContain(say.table.personal)
    expect(await wordsOf(rowOf(harmen, 'KIE'))).toContain('Anna')
    await harmen.emulateMedia({ media: 'screen' })
    await harmen.getByText(say.table.withoutNames).click()
    await harmen.emulateMedia({ media: 'print' })
    expect(await wordsOf(rowOf(harmen, 'KIE'))).not.toContain('Bouke')
    expect(await foot()).not.toContain(say.table.personal)
  })

  test('[G5] [G6] dark or light it is the same paper, tagged, with a title and few pages', async () => {
    const light = await wordsOf(harmen.locator('main'))
    await harmen.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await wordsOf(harmen.locator('main'))).toBe(light)
    const ground = await harmen.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']).toContain(ground)
    const pdf = (await harmen.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('/Title')
    expect(new Set(pdf.match(/MediaBox \[[^\]]*\]/g))).toEqual(new Set([A4]))
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThan(0)
    expect(pages).toBeLessThanOrEqual(3)
  })
})
