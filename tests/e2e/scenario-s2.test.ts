import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import {
  cardOn,
  closeCard,
  columnOn,
  columnsWith,
  expectIn,
  floorOf,
  holdWithMouse,
  middleOf,
  openCard,
  openMenu,
  paperOf,
  untilSaved,
} from '#tests/support/board-page.ts'
import { eventually } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'
import { fingersOn } from '#tests/support/fingers.ts'

const SCRUM = '/team/KIE/scrumbord'
const REPORTS = 'Rapporten printen'
const EDUCATION = 'Betere instructie rekenen'
const { board, card: say, choosers, history, words } = texts

let demo: Demo
/** At the panel in the staff room. */
let douwe: Page
/** On her phone, beside it. */
let elske: Page
/** On his laptop, in his own classroom. */
let bouke: Page

beforeAll(async () => {
  demo = await startDemo()
  ;[douwe, elske, bouke] = await Promise.all([
    demo.open('Douwe', SCRUM, { screen: 'digibord', touch: true }),
    demo.open('Elske', SCRUM, { screen: 'phone' }),
    demo.open('Bouke', SCRUM),
  ])
})

afterAll(() => demo?.close())

/** The cards of a column that a phone shows after a tap on its name. */
async function showOnPhone(column: 'todo' | 'doing' | 'done'): Promise<void> {
  const tabs = elske.getByRole('radiogroup', { name: board.columns })
  await tabs.getByRole('radio', { name: words.columns[column] }).tap()
}

describe('S2: a scrumsessie with an organisational item', () => {
  test('1. Douwe takes "Rapporten printen" from what comes back every year', async () => {
    await columnOn(douwe, 'scrum/backlog').getByRole('button').first().tap()
    await douwe.getByRole('button', { name: board.recurring.title }).tap()
    await douwe.getByRole('button', { name: board.recurring.takeLabel(REPORTS) }).tap()
    await expectIn(douwe, REPORTS, 'scrum/todo')
    await expectIn(bouke, REPORTS, 'scrum/todo')
    const card = await openCard(bouke, REPORTS)
    await card.getByRole('button', { name: words.themes.tests }).waitFor()
    await card.getByText('Papier bestellen').waitFor()
    await closeCard(bouke)
  })

  test('2. he takes it on himself, for the next session, and it goes to Bezig', async () => {
    const card = cardOn(douwe, REPORTS)
    await card.scrollIntoViewIfNeeded()
    await (await openMenu(douwe, REPORTS)).getByRole('menuitem', { name: board.cardMenu.who }).tap()
    await douwe.getByRole('dialog').getByRole('button', { name: 'Douwe' }).tap()
    await card.getByText('Douwe').first().waitFor()
    await (await openMenu(douwe, REPORTS))
      .getByRole('menuitem', { name: board.cardMenu.when })
      .tap()
    await douwe.getByRole('dialog').getByRole('button', { name: choosers.when.nextSession }).tap()
    await douwe.getByRole('dialog').waitFor({ state: 'detached' })
    await (await openMenu(douwe, REPORTS))
      .getByRole('menuitem', { name: board.cardMenu.move })
      .tap()
    await douwe
      .getByRole('dialog')
      .getByRole('group', { name: choosers.move.columns })
      .getByRole('button', { name: words.columns.doing })
      .tap()
    for (const page of [douwe, bouke]) await expectIn(page, REPORTS, 'scrum/doing')
  })

  test('3. Elske asks for help on her phone, and Bouke answers from his laptop', async () => {
    const question = 'papier besteld?'
    const answer = 'Ja, dinsdag in huis.'
    await showOnPhone('doing')
    const hers = await openCard(elske, REPORTS)
    await hers.getByRole('button', { name: say.bar.helpShort }).tap()
    await hers.getByLabel(say.help.question).fill(question)
    await hers.getByRole('button', { name: say.help.send, exact: true }).tap()
    for (const page of [douwe, bouke]) {
      await cardOn(page, REPORTS).getByText(board.tile.help(question)).waitFor()
    }

    const his = await openCard(bouke, REPORTS)
    await his.getByRole('textbox', { name: say.explanation }).focus()
    await bouke.keyboard.press('Control+End')
    await bouke.keyboard.type(` ${answer}`)
    await eventually(async () =>
      expect(await hers.getByRole('textbox', { name: say.explanation }).inputValue()).toContain(
        answer,
      ),
    )
    await his.getByText(history.helpAskedFor('Elske', question)).waitFor()
    await hers.getByRole('button', { name: say.help.got }).tap()
    await his.getByText(history.helpEnded('Elske')).waitFor()
    await Promise.all([closeCard(elske), closeCard(bouke)])
    expect(await cardOn(bouke, REPORTS).getByText(board.tile.help(question)).count()).toBe(0)
  })

  test('4. [SYNC12] two people drag it at the same moment, to Klaar and to Te doen: it lies in one place', async () => {
    const fingers = await fingersOn(douwe)
    await cardOn(douwe, REPORTS).scrollIntoViewIfNeeded()
    await cardOn(bouke, REPORTS).scrollIntoViewIfNeeded()
    await fingers.down('Douwe', await middleOf(paperOf(douwe, REPORTS)))
    await douwe.locator('[data-card][data-dragging]').waitFor()
    await fingers.move('Douwe', await floorOf(douwe, 'scrum/done'))
    await columnOn(douwe, 'scrum/done').getByText(board.move.dropHere).waitFor()
    await holdWithMouse(bouke, REPORTS, await floorOf(bouke, 'scrum/todo'))
    await columnOn(bouke, 'scrum/todo').getByText(board.move.dropHere).waitFor()
    // Without a connection neither hears of the other before both have let go.
    await Promise.all([douwe.context().setOffline(true), bouke.context().setOffline(true)])
    await fingers.up('Douwe')
    await bouke.mouse.up()
    await expectIn(douwe, REPORTS, 'scrum/done')
    await expectIn(bouke, REPORTS, 'scrum/todo')
    await Promise.all([douwe.context().setOffline(false), bouke.context().setOffline(false)])
    await Promise.all([untilSaved(douwe), untilSaved(bouke)])

    await expectSameEverywhere()
    await Promise.all([douwe, elske, bouke].map((page) => page.reload()))
    await expectSameEverywhere()
  })

  test('then: "Betere instructie rekenen" offers the Verbeterbord, and one tap moves it with its history', async () => {
    await cardOn(bouke, EDUCATION).getByText(board.offer.question).waitFor()
    await bouke.getByRole('button', { name: board.offer.moveLabel(EDUCATION) }).click()
    for (const page of [bouke, elske]) {
      await eventually(async () => expect(await columnsWith(page, EDUCATION)).toEqual([]))
    }
    await bouke.getByRole('link', { name: words.boards.improvement }).click()
    const card = await openCard(bouke, EDUCATION)
    const [scrum, improvement] = (['scrum', 'improvement'] as const).map((kind) =>
      history.spot(words.boards[kind], words.columns.todo),
    )
    await card.getByText(history.movedBetween('Bouke', scrum ?? '', improvement ?? '')).waitFor()
    const born = history.spot(words.boards.scrum, words.columns.todo)
    await card.getByText(history.createdIn('Carla', born)).waitFor()
  })
})

async function expectSameEverywhere(): Promise<void> {
  await eventually(async () => {
    const [one, two, three] = await Promise.all(
      [douwe, bouke, elske].map((page) => columnsWith(page, REPORTS)),
    )
    expect(one).toHaveLength(1)
    expect(two).toEqual(one)
    expect(three).toEqual(one)
  })
}
