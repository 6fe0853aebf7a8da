import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import { columnOn, idOf, openCard, openMenu, quickAdd } from '#tests/support/board-page.ts'
import { eventually, goOn } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import { inEdges, smallTargets, unkindFields, withEdges } from '#tests/support/touch-targets.ts'

const KIEVIT = '/team/KIE/scrumbord'
const GOAL = '80% van groep 3-4 leest 2 minuten stil door'
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
    await femke.getByRole('button', { name: texts.ui.close, exact: true }).tap()
    for (const what of ['who', 'when', 'move'] as const) {
      const card = await openCard(femke, 'Toetsmateriaal klaarleggen')
      await card.getByRole('button', { name: texts.card.bar[what], exact: true }).tap()
      await femke.getByRole('dialog', { name: texts.choosers[what].title }).waitFor()
      await look(`the chooser of ${what}`)
      if (what === 'when') {
        const day = femke.getByLabel(texts.choosers.when.pick)
        expect(await day.getAttribute('type')).toBe('date')
      }
      await femke.keyboard.press('Escape')
      await card.getByRole('button', { name: texts.ui.close, exact: true }).tap()
    }
    await openMenu(femke, 'Toetsmateriaal klaarleggen')
    await look('the menu of a card')
    await femke.keyboard.press('Escape')
    for (const [what, button] of [
      ['my menu', texts.shell.myMenu('Femke')],
      ['the teams', texts.shell.switchTeam('De Kievit')],
      ['more pages', texts.shell.tabs.more],
    ] as const) {
      await femke.getByRole('button', { name: button }).tap()
      await femke.locator('[role="menu"], [role="dialog"]').first().waitFor()
      await look(what)
      await femke.keyboard.press('Escape')
    }
    await goOn(femke, '/team/KIE/verbeterbord')
    await femke.locator('[data-column^="improvement/"]:visible').first().waitFor()
    await look('verbeterbord')
    await goOn(femke, `/team/KIE/verbeterbord?kaart=${await idOf(femke, GOAL)}`)
    const goal = femke.getByRole('dialog')
    await goal.waitFor()
    await look('an open goal')
    for (const field of [texts.card.goal.baseline, texts.card.goal.target]) {
      expect(await goal.getByLabel(field, { exact: true }).getAttribute('inputmode')).toBe(
        'decimal',
      )
    }
    await femke.getByRole('button', { name: texts.ui.close, exact: true }).tap()
    await goOn(femke, '/mijn-acties')
    await femke
      .getByRole('button', { name: texts.myActions.finish('Leeshoek rustiger maken') })
      .waitFor()
    await look('my actions')
    await goOn(femke, '/account')
    await femke.getByText(texts.account.signIns).waitFor()
    await look('account')
    await goOn(femke, '/team/KIE/sessies')
    await femke.getByRole('button', { name: texts.session.start('boardSession') }).tap()
    await femke.getByRole('button', { name: texts.session.moods.good }).waitFor()
    await look('a session, check-in')
    const next = femke.getByRole('button', { name: /^Verder/ })
    for (let step = 2; await next.isVisible(); step++) {
      await next.tap()
      await femke.getByText(new RegExp(`^Stap ${step}`)).waitFor()
      await look(`a session, step ${step}`)
    }
    expect(found).toHaveProperty('a session, step 5')
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((what) => [what, []])))
  })

  test('[E4] keeps clear of the edges of the screen', async () => {
    await withEdges(femke)
    const found: Record<string, string[]> = {}
    const look = async (what: string) => {
      found[what] = await inEdges(femke)
    }
    await look('a session')
    await femke.getByRole('button', { name: texts.session.park }).tap()
    await femke.getByRole('dialog', { name: texts.session.parking.title }).waitFor()
    await look('a sheet')
    await femke.keyboard.press('Escape')
    await femke.getByRole('link', { name: texts.session.toBoard }).tap()
    await femke.locator('[data-column^="improvement/"]:visible').first().waitFor()
    await look('a board')
    await goOn(femke, KIEVIT)
    await openCard(femke, 'Toetsmateriaal klaarleggen')
    await look('an open card')
    await femke.getByRole('button', { name: texts.ui.close, exact: true }).tap()
    await openMenu(femke, 'Toetsmateriaal klaarleggen')
    await femke.getByRole('menuitem', { name: board.cardMenu.carry }).tap()
    await femke.getByRole('button', { name: board.move.cancel }).waitFor()
    await look('a card that is carried')
    await femke.getByRole('button', { name: board.move.cancel }).tap()
    await femke.getByRole('button', { name: texts.shell.tabs.more }).tap()
    await femke.getByRole('menu').waitFor()
    await look('more pages')
    await femke.keyboard.press('Escape')
    await goOn(femke, '/mijn-acties')
    await femke
      .getByRole('button', { name: texts.myActions.finish('Leeshoek rustiger maken') })
      .tap()
    await femke.getByRole('button', { name: texts.boardCore.undo }).waitFor()
    await look('a line to undo')
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((what) => [what, []])))
  })

  test('[E4] is drawn up to those edges, and can be installed under its Dutch name', async () => {
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
