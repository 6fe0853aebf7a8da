import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { columnOn, openCard, quickAdd } from '#tests/support/board-page.ts'
import { eventually, goOn } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import { smallTargets, unkindFields } from '#tests/support/touch-targets.ts'

const KIEVIT = '/team/KIE/scrumbord'
const { board, words } = texts

let demo: Demo
let femke: Page

beforeAll(async () => {
  demo = await startDemo()
  femke = await demo.open('Femke', KIEVIT, { screen: 'phone' })
})

afterAll(() => demo?.close())

const openActions = () =>
  femke.getByRole('link', { name: new RegExp(texts.shell.tabs.myActions) }).textContent()

describe('a phone', () => {
  test('[E1] opens on my own actions, over all my teams', async () => {
    await femke.goto(demo.server.url)
    for (const where of ['Scrumbord De Kievit', 'Verbeterbord It Skûtsje', 'Expertgroep rekenen']) {
      await femke
        .getByRole('link', { name: new RegExp(where) })
        .first()
        .waitFor()
    }
    expect(new URL(femke.url()).pathname).toBe('/mijn-acties')
  })

  test('[E3] ticks an action off with one tap, and takes it back with one', async () => {
    const title = 'Gymrooster tot de kerstvakantie'
    const tick = femke.getByRole('button', { name: texts.myActions.finish(title) })
    await tick.waitFor()
    const before = await openActions()
    await tick.tap()
    await tick.waitFor({ state: 'detached' })
    await eventually(async () => expect(await openActions()).not.toBe(before))
    await femke.getByRole('button', { name: texts.boardCore.undo }).tap()
    await tick.waitFor()
    await eventually(async () => expect(await openActions()).toBe(before))
  })

  test('[E2] shows one column at a time, behind a switcher that counts', async () => {
    await goOn(femke, KIEVIT)
    const columns = femke.getByRole('radiogroup', { name: board.columns })
    for (const column of ['done', 'doing', 'todo'] as const) {
      const tab = columns.getByRole('radio', { name: words.columns[column] })
      await tab.tap()
      const cards = columnOn(femke, `scrum/${column}`).locator('[data-card]:visible')
      await eventually(async () => {
        expect(await tab.textContent()).toContain(String(await cards.count()))
        expect(await femke.locator('[data-column]:visible').count()).toBe(1)
      })
    }
  })

  test('[E4] [E5] has targets for a finger, and fields that do not zoom', async () => {
    const found: Record<string, string[]> = {}
    const look = async (what: string) => {
      found[what] = [...(await smallTargets(femke)), ...(await unkindFields(femke))]
    }
    await goOn(femke, KIEVIT)
    await columnOn(femke, 'scrum/todo').waitFor({ state: 'attached' })
    await look('scrumbord')
    await (await quickAdd(femke, 'scrum/todo')).waitFor()
    await look('quick add')
    await femke.keyboard.press('Escape')
    await openCard(femke, 'Toetsmateriaal klaarleggen')
    await look('open card')
    await goOn(femke, '/team/KIE/verbeterbord')
    await femke.locator('[data-column^="improvement/"]:visible').first().waitFor()
    await look('verbeterbord')
    await goOn(femke, '/mijn-acties')
    await femke
      .getByRole('button', { name: texts.myActions.finish('Leeshoek rustiger maken') })
      .waitFor()
    await look('my actions')
    await goOn(femke, '/account')
    await femke.getByText(texts.account.signIns).waitFor()
    await look('account')
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((what) => [what, []])))
  })

  test('[E4] keeps clear of the edges of the screen, and can be installed under its Dutch name', async () => {
    const viewport = await femke.locator('meta[name=viewport]').getAttribute('content')
    expect(viewport).toContain('viewport-fit=cover')
    const address = await femke.locator('link[rel=manifest]').getAttribute('href')
    const manifest = await (await femke.request.get(`${demo.server.url}${address}`)).json()
    expect(manifest).toMatchObject({ name: 'Beterbord', lang: 'nl', display: 'standalone' })
    for (const { src } of manifest.icons) {
      expect((await femke.request.get(`${demo.server.url}${src}`)).status()).toBe(200)
    }
  })
})
