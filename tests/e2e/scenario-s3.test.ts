import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import type { CardEvent, TeamLine } from '#shared/protocol/http.ts'
import { cardOn, closeCard, idOf, openCard, untilSaved } from '#tests/support/board-page.ts'
import { demoPage, eventually, openBoard } from '#tests/support/browser.ts'
import { boardsKept, teamsKept, untilAppIsKept } from '#tests/support/kept-on-device.ts'
import { type KillableDemo, startKillableDemo } from '#tests/support/killable-demo.ts'

const MINE = '/mijn-acties'
const KIEVIT = '/team/KIE/verbeterbord'
const SKUTSJE = '/team/SKU/scrumbord'
const CORNER = 'Leeshoek rustiger maken'
const RENAMED = 'Leeshoek stil en rustig'
const COATS = 'Kapstokken van namen voorzien'
const GAMES = 'Twee rekenspellen delen'
const REASON = 'de labels zijn op'
const { myActions, choosers, actions } = texts

let demo: KillableDemo
/** At home on a Wednesday, with her own phone. */
let femke: Page
/** At school, on a laptop. */
let anna: Page
/** The panel of the other school. */
let panel: Page

beforeAll(async () => {
  demo = await startKillableDemo()
  ;[femke, anna, panel] = await Promise.all([
    demoPage(demo.browser, demo.url, 'Femke', { screen: 'phone', ownDevice: true }),
    demoPage(demo.browser, demo.url, 'Anna'),
    demoPage(demo.browser, demo.url, 'Gerbrich', { screen: 'digibord' }),
  ])
  await Promise.all([
    openBoard(anna, demo.url, KIEVIT),
    openBoard(panel, demo.url, SKUTSJE),
    femke.goto(`${demo.url}${MINE}`),
  ])
})

afterAll(() => demo?.close())

const action = (title: string) => femke.getByRole('article').filter({ hasText: title })

describe('S3: a teacher updates, offline in between', () => {
  test('1. Femke opens Mijn acties: work of two schools and a group', async () => {
    for (const title of [CORNER, COATS, GAMES]) await action(title).waitFor()
    await eventually(async () => expect(await boardsKept(femke)).toBe(3))
    await eventually(async () => expect(await teamsKept(femke)).toBe(3))
    await untilAppIsKept(femke)
    // What is new from here on is new since this visit.
    const seen = femke.getByRole('button', { name: texts.myNews.seen })
    await seen.first().waitFor()
    for (let left = await seen.count(); left > 0; left--) {
      await seen.first().tap()
      await eventually(async () => expect(await seen.count()).toBe(left - 1))
    }
  })

  test('2. without a network she ticks one off, postpones one with why, and renames one', async () => {
    await femke.context().setOffline(true)
    await femke.getByRole('button', { name: myActions.finish(GAMES) }).tap()
    await action(GAMES).getByText(myActions.waits.done).waitFor()

    await action(COATS).getByRole('link').tap()
    const coats = femke.getByRole('dialog', { name: texts.card.label(COATS) })
    await coats
      .getByRole('button', { name: /\b(jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\b/ })
      .first()
      .tap()
    const when = femke.getByRole('dialog', { name: choosers.when.title })
    await when.getByLabel(actions.postponing.reason).fill(REASON)
    await when.getByRole('button', { name: choosers.when.twoWeeks }).tap()
    await femke.goBack()

    await action(CORNER).getByRole('link').tap()
    const corner = femke.getByRole('dialog', { name: texts.card.label(CORNER) })
    await corner.getByRole('textbox', { name: texts.card.title }).fill(RENAMED)
    await femke.goBack()
    await action(RENAMED).getByText(myActions.waits.name).waitFor()
  })

  test('3. meanwhile Anna writes on the same card, and the server starts again', async () => {
    const card = await openCard(anna, CORNER)
    await card
      .getByRole('textbox', { name: texts.card.explanation })
      .fill('Met een gordijn ervoor.')
    await untilSaved(anna)
    await closeCard(anna)
    await demo.kill()
    await demo.start()
    await untilSaved(anna)
  })

  test('4. with a network again both edits are there, on every screen, without a reload', async () => {
    const before = await faceOf(panel, COATS)
    for (const page of [anna, panel]) {
      await page.evaluate(() => document.documentElement.setAttribute('data-not-reloaded', ''))
    }
    await femke.context().setOffline(false)
    await cardOn(anna, RENAMED).waitFor()
    const card = await openCard(anna, RENAMED)
    expect(await card.getByRole('textbox', { name: texts.card.explanation }).inputValue()).toBe(
      'Met een gordijn ervoor.',
    )
    await eventually(async () => expect(await faceOf(panel, COATS)).not.toBe(before))
    await eventually(async () => expect(await postponements()).toEqual([REASON]))
    await eventually(async () => expect(await mine()).not.toContain(GAMES))
    await femke.getByText(myActions.waits.name).waitFor({ state: 'detached' })
    for (const page of [anna, panel]) await page.locator('html[data-not-reloaded]').waitFor()
  })

  test('and Femke sees what is new since her visit: that Anna wrote on her card, and nothing else', async () => {
    await femke.goto(`${demo.url}${MINE}`)
    const news = femke
      .locator('section')
      .filter({ has: femke.getByRole('button', { name: texts.myNews.seen }) })
    await news.getByRole('heading', { name: texts.myNews.since('De Kievit', 'vandaag') }).waitFor()
    expect(await news.locator('li > *').allInnerTexts()).toEqual([
      RENAMED,
      `${texts.history.explained('Anna')} vandaag`,
    ])
  })
})

/** What stands on a closed card, its day with it. */
function faceOf(page: Page, title: string): Promise<string | null> {
  return cardOn(page, title).textContent()
}

/** The reasons with which the other school's card was postponed, as its history has them. */
async function postponements(): Promise<string[]> {
  const { request } = panel.context()
  const teams: TeamLine[] = await (await request.get(`${demo.url}/api/teams`)).json()
  const team = teams.find(({ code }) => code === 'SKU')?.id
  const history = `${demo.url}/api/teams/${team}/cards/${await idOf(panel, COATS)}/history`
  const events: CardEvent[] = await (await request.get(history)).json()
  return events.flatMap(({ kind, to }) =>
    kind === 'postponed' ? [String(to).split(' ').slice(1).join(' ')] : [],
  )
}

async function mine(): Promise<string[]> {
  const answer = await femke.context().request.get(`${demo.url}/api/me/actions`)
  return (await answer.json()).map(({ title }: { title: string }) => title)
}
