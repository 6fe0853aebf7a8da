import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fy } from '#client/texts/fy.ts'
import { withRecords } from '#server/admin/open-records.ts'
import { systemClock } from '#server/clock.ts'
import { writeExport } from '#server/export/write-export.ts'
import { demoPage, eventually, goOn, SCREENS } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import { markedModule, rawWordsAsScript } from '#tests/support/pseudo-language.ts'
import { testConfig } from '#tests/support/server.ts'
import { tooWide } from '#tests/support/too-wide.ts'

/*
 * The app as it was built speaks a language in which every sentence has marks round it and is forty per cent longer
 * than Frisian. A word without marks did not come from the texts, or was there before the language was chosen.
 */
const LAPTOP = { width: 1280, height: 800 }
const KIEVIT = '/team/KIE'

let demo: Demo
/** What people wrote and how they are called is never translated. */
let data: readonly string[]
/** A teacher, who has most pages. */
let anna: Page

beforeAll(async () => {
  demo = await startDemo()
  data = await writtenByPeople()
  anna = await openMarked('Anna', `${KIEVIT}/scrumbord`)
})
afterAll(() => demo?.close())

/** Every line that is kept somewhere, the longest first: a name may stand in a sentence. */
async function writtenByPeople(): Promise<string[]> {
  const config = testConfig({ dataFolder: demo.folder })
  const found = new Set([
    // What this browser calls itself, an address as an example, and a button of React Aria, which speaks no Frisian.
    ...['Safari op Linux', 'smtp.voorbeeld.nl', 'Negeren'],
    // A word that somebody wrote with a small letter.
    'ouders',
  ])
  const gather = (value: unknown): void => {
    if (typeof value === 'string' && /^[[{]/.test(value)) gather(JSON.parse(value))
    else if (typeof value === 'string') {
      // Codes have small letters only; one of those on the screen would be a raw word.
      const lines = value.split('\n').filter((line) => /[\p{Lu}\s@]/u.test(line))
      for (const line of lines) found.add(line.trim())
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
  }
  gather(await withRecords(config, systemClock, (records) => writeExport(records, 'all')))
  return [...found].sort((one, other) => other.length - one.length)
}

async function openMarked(firstName: string, path: string): Promise<Page> {
  const page = await demoPage(demo.browser, demo.server.url, firstName)
  await page.route('**/assets/fy-*.js', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: markedModule(await answer.text()) })
  })
  await page.addInitScript(() => {
    const rest = { theme: 'device', textSize: 'normal', screen: 'auto', letterKeys: true }
    const preferences = { state: { ...rest, language: 'fy' }, version: 1 }
    localStorage.setItem('beterbord-preferences', JSON.stringify(preferences))
  })
  await page.goto(`${demo.server.url}${path}`)
  await page.getByText('⟦').first().waitFor()
  return page
}

/** No raw word, and nothing runs off a laptop or a phone. */
async function expectMarkedAndFitting(page: Page, what: string): Promise<void> {
  for (const size of [LAPTOP, SCREENS.phone]) {
    await page.setViewportSize(size)
    await eventually(async () => {
      const found = {
        raw: await page.evaluate(rawWordsAsScript(data)),
        tooWide: await tooWide(page),
      }
      expect({ what, ...size, ...found }).toEqual({ what, ...size, raw: [], tooWide: [] })
    }, 3000)
  }
  await page.setViewportSize(LAPTOP)
}

/** Goes to a page and waits for the first sentence of its own. */
async function walk(page: Page, path: string, own: string): Promise<void> {
  await goOn(page, path)
  await page.getByText(`⟦${own}`).locator('visible=true').first().waitFor()
  await expectMarkedAndFitting(page, path)
}

describe('[K3] every word comes from the texts, and forty per cent more fits', () => {
  test('on both boards and on open cards', async () => {
    await walk(anna, `${KIEVIT}/scrumbord`, fy.words.columns.doing)
    await openFirst('scrum/doing')
    await walk(anna, `${KIEVIT}/verbeterbord`, fy.improvement.sections.successes)
    for (const column of ['improvement/goals', 'improvement/ideas', 'improvement/todo']) {
      await openFirst(column)
    }
  })

  test('on the lists, the decisions, the year and the people of a team', async () => {
    await walk(anna, `${KIEVIT}/acties`, fy.actionList.columns.what)
    await walk(anna, `${KIEVIT}/besluiten`, fy.shell.tabs.decisions)
    await walk(anna, `${KIEVIT}/sessies`, fy.session.page)
    await walk(anna, `${KIEVIT}/jaarplanning`, fy.year.print)
    await walk(anna, `${KIEVIT}/mensen`, fy.people.title('').trim())
    await walk(anna, `${KIEVIT}/gesprekken`, fy.talk.history)
    await walk(anna, '/mijn-acties', fy.myActions.title)
  })

  test('in every step of a session', async () => {
    await goOn(anna, `${KIEVIT}/sessies`)
    await anna.getByRole('button', { name: fy.session.start('boardSession') }).click()
    const steps = anna.getByRole('navigation', { name: fy.session.stepper })
    await steps.waitFor()
    const all = await steps.getByRole('button').all()
    expect(all.length).toBeGreaterThan(3)
    for (const step of all) {
      await step.click()
      await expectMarkedAndFitting(anna, `session, ${await step.textContent()}`)
    }
  })

  test('for a director, before and in a talk', async () => {
    const harmen = await openMarked('Harmen', '/directeur')
    await walk(harmen, '/directeur', fy.director.overview.title)
    await walk(harmen, `${KIEVIT}/gesprek`, fy.talk.start)
    await walk(harmen, `${KIEVIT}/gesprek/houden`, fy.talk.noMinutes)
    await harmen.getByRole('button', { name: fy.talk.start }).click()
    for (const name of Object.values(fy.talk.steps)) {
      await harmen.getByRole('button', { name }).first().click()
      await expectMarkedAndFitting(harmen, `talk, ${name}`)
    }
    await harmen.context().close()
  })

  test('for an administrator, and where a screen is paired', async () => {
    const ineke = await openMarked('Ineke', '/beheer')
    await walk(ineke, '/beheer', fy.shell.network)
    await walk(ineke, '/koppelen', fy.screens.confirm.title)
    await ineke.context().clearCookies()
    await ineke.goto(`${demo.server.url}/scherm`)
    await ineke.getByRole('heading', { name: fy.screens.pair.title }).waitFor()
    await expectMarkedAndFitting(ineke, '/scherm')
    await ineke.context().close()
  })

  test('without a network, and signing out with unsent work', async () => {
    await walk(anna, '/account', fy.account.signIns)
    await goOn(anna, `${KIEVIT}/scrumbord`)
    await anna.locator('[data-save="saved"]').first().waitFor()
    await anna.context().setOffline(true)
    await cardsOf('scrum/todo').first().press('Alt+ArrowRight')
    await anna.getByRole('button', { name: fy.shell.myMenu('Anna') }).click()
    await anna.getByRole('menuitem', { name: fy.shell.signOut }).click()
    await anna.getByRole('dialog', { name: fy.device.signOut.title }).waitFor()
    await expectMarkedAndFitting(anna, 'signing out')
    await anna.keyboard.press('Escape')
    await goOn(anna, '/account')
    await anna.getByText(`⟦${fy.device.offline.since('').trim()}`).waitFor()
    await expectMarkedAndFitting(anna, 'without a network')
  })
})

function cardsOf(column: string): Locator {
  return anna.locator(`[data-column="${column}"] [data-card] > button`)
}

async function openFirst(column: string): Promise<void> {
  await cardsOf(column).first().press('Enter')
  await anna.getByRole('dialog').waitFor()
  await expectMarkedAndFitting(anna, `a card of ${column}`)
  await anna.keyboard.press('Escape')
  await anna.getByRole('dialog').waitFor({ state: 'detached' })
}
