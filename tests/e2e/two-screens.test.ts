import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '#client/texts/texts.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import {
  addCard,
  cardOn,
  closeCard,
  columnsWith,
  dragWithMouse,
  expectIn,
  idOf,
  idsIn,
  isFocused,
  listen,
  openCard,
  openMenu,
  paperOf,
  planCard,
  quickAdd,
  untilSaved,
} from '#tests/support/board-page.ts'
import { eventually, openBoard } from '#tests/support/browser.ts'
import { type Demo, startDemo } from '#tests/support/demo.ts'

const SCRUM = '/team/KIE/scrumbord'
const { board, boardCore, choosers } = texts

let demo: Demo
let anna: Page
let bouke: Page

beforeAll(async () => {
  demo = await startDemo()
  ;[anna, bouke] = await Promise.all([demo.open('Anna', SCRUM), demo.open('Bouke', SCRUM)])
})

/** What failed half-way does not stand in the way of the next test. */
afterEach(async () => {
  for (const page of [anna, bouke]) {
    await page.context().setOffline(false)
    if ((await page.getByRole('dialog').count()) > 0) {
      await openBoard(page, demo.server.url, SCRUM)
    }
  }
})

afterAll(() => demo?.close())

/** Both screens show the same cards in the same order, and nothing twice. */
function expectSameBoards(): Promise<void> {
  const columns: ColumnKey[] = ['scrum/backlog', 'scrum/todo', 'scrum/doing', 'scrum/done']
  return eventually(async () => {
    const [mine, theirs] = await Promise.all(
      [anna, bouke].map((page) => Promise.all(columns.map((column) => idsIn(page, column)))),
    )
    expect(theirs).toEqual(mine)
    const all = mine?.flat() ?? []
    expect(new Set(all).size).toBe(all.length)
  })
}

describe('quick add', () => {
  test('[A4] Enter adds a card and stays for the next one, and the other screen shows both at once', async () => {
    await addCard(anna, 'scrum/backlog', 'Vlag strijken')
    const field = await quickAdd(anna, 'scrum/backlog')
    expect(await field.inputValue()).toBe('')
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    await anna.keyboard.type('Schoolbel nakijken')
    await anna.keyboard.press('Enter')
    await expectIn(bouke, 'Vlag strijken', 'scrum/backlog')
    await expectIn(bouke, 'Schoolbel nakijken', 'scrum/backlog')
    await expectSameBoards()
  })

  test('an empty line adds nothing, and Escape closes the field', async () => {
    const before = await idsIn(anna, 'scrum/backlog')
    const field = await quickAdd(anna, 'scrum/backlog')
    await field.fill('   ')
    await field.press('Enter')
    expect(await idsIn(anna, 'scrum/backlog')).toEqual(before)
    await field.fill('')
    await field.press('Escape')
    await field.waitFor({ state: 'detached' })
  })

  test('[D6] several pasted lines become several cards with one press', async () => {
    await anna.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const list = '- Gordijnen wassen\n- Stoelen tellen\n\n- Prikbord leeg'
    await anna.evaluate((text) => navigator.clipboard.writeText(text), list)
    const field = await quickAdd(anna, 'scrum/backlog')
    await field.focus()
    await anna.keyboard.press('Control+v')
    await anna.getByText(board.add.pasted(3)).waitFor()
    await anna.getByRole('button', { name: board.add.many(3) }).click()
    for (const title of ['Gordijnen wassen', 'Stoelen tellen', 'Prikbord leeg']) {
      await expectIn(anna, title, 'scrum/backlog')
      await expectIn(bouke, title, 'scrum/backlog')
    }
    await field.press('Escape')
  })
})

describe('moving a card', () => {
  test('[B1] with the mouse: it lies where it was let go, on both screens', async () => {
    await dragWithMouse(bouke, 'Vlag strijken', 'scrum/todo')
    await expectIn(bouke, 'Vlag strijken', 'scrum/todo')
    await expectIn(anna, 'Vlag strijken', 'scrum/todo')
    await bouke
      .getByRole('status')
      .getByText(board.move.moved('Vlag strijken', 'scrum/todo'))
      .waitFor()
    await expectSameBoards()
  })

  test('without who and when it does not go to Bezig, and the card says why', async () => {
    await dragWithMouse(bouke, 'Vlag strijken', 'scrum/doing')
    await cardOn(bouke, 'Vlag strijken')
      .getByText(boardCore.refusals['card/without-who-or-when'])
      .waitFor()
    await expectIn(bouke, 'Vlag strijken', 'scrum/todo')
  })

  test('[B6] [B8] with Space and arrows, and every step is said aloud', async () => {
    const title = 'Schoolbel nakijken'
    await planCard(anna, title)
    const heard = await listen(anna)
    await paperOf(anna, title).focus()
    await anna.keyboard.press('Space')
    await anna.keyboard.press('ArrowRight')
    await anna.keyboard.press('ArrowRight')
    await anna.keyboard.press('Space')
    await expectIn(bouke, title, 'scrum/doing')
    const spoken = (await heard()).join('\n')
    expect(spoken).toContain(board.move.lifted(title))
    expect(spoken).toContain(`${board.columnName('scrum/todo')}, plaats`)
    expect(spoken).toContain(`‘${title}’ neergelegd in ${board.columnName('scrum/doing')}, plaats`)
    await eventually(async () => expect(await isFocused(anna, title)).toBe(true))
  })

  test('[B11] Escape puts it back and says so', async () => {
    const title = 'Schoolbel nakijken'
    const heard = await listen(anna)
    await paperOf(anna, title).focus()
    await anna.keyboard.press('Space')
    await anna.keyboard.press('ArrowLeft')
    await anna.keyboard.press('Escape')
    await expectIn(anna, title, 'scrum/doing')
    await eventually(async () => expect(await heard()).toContain(board.move.putBack(title)))
  })

  test('[B7] with Alt and an arrow at once, without picking up', async () => {
    const title = 'Schoolbel nakijken'
    await paperOf(anna, title).focus()
    await anna.keyboard.press('Alt+ArrowLeft')
    await expectIn(anna, title, 'scrum/todo')
    await expectIn(bouke, title, 'scrum/todo')
    const before = await idsIn(anna, 'scrum/todo')
    const at = before.indexOf(await idOf(anna, title))
    await anna.keyboard.press(at === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp')
    await eventually(async () => expect(await idsIn(anna, 'scrum/todo')).not.toEqual(before))
    await expectSameBoards()
  })

  test('[B5] through its menu', async () => {
    const title = 'Gordijnen wassen'
    const menu = await openMenu(anna, title)
    await menu.getByRole('menuitem', { name: board.cardMenu.move }).click()
    await anna
      .getByRole('dialog')
      .getByRole('group', { name: choosers.move.columns })
      .getByRole('button', { name: board.columnName('scrum/todo') })
      .click()
    await expectIn(anna, title, 'scrum/todo')
    await expectIn(bouke, title, 'scrum/todo')
  })

  test('[B5] with two taps: take it, then tap where it goes', async () => {
    const title = 'Stoelen tellen'
    const menu = await openMenu(anna, title)
    await menu.getByRole('menuitem', { name: board.cardMenu.carry }).click()
    await anna.getByText(board.move.carrying(title)).first().waitFor()
    await anna
      .getByRole('button', {
        name: board.move.layHereIn(title, board.columnName('scrum/todo')),
      })
      .click()
    await expectIn(anna, title, 'scrum/todo')
    await expectIn(bouke, title, 'scrum/todo')
  })
})

describe('two people at the same moment', () => {
  /** Anna moves the card on, Bouke moves it back; whoever wins, there is one card. */
  async function moveApart(title: string): Promise<void> {
    await Promise.all([paperOf(anna, title).focus(), paperOf(bouke, title).focus()])
    await Promise.all([anna.keyboard.press('>'), bouke.keyboard.press('<')])
  }

  async function expectOnce(title: string): Promise<void> {
    await eventually(async () => {
      const [mine, theirs] = await Promise.all([
        columnsWith(anna, title),
        columnsWith(bouke, title),
      ])
      expect(mine).toHaveLength(1)
      expect(theirs).toEqual(mine)
    })
    await expectSameBoards()
  }

  test('[SYNC12] a card that both move stays one card in one column, also after a reload', async () => {
    const titles = ['Kapstok vast', 'Poster ophangen', 'Klok gelijk']
    for (const title of titles) {
      await addCard(anna, 'scrum/todo', title)
      await planCard(anna, title)
    }
    for (const title of titles) {
      await cardOn(bouke, title).waitFor()
      await moveApart(title)
    }
    for (const title of titles) await expectOnce(title)
    await Promise.all([untilSaved(anna), untilSaved(bouke)])
    await Promise.all([anna.reload(), bouke.reload()])
    for (const title of titles) await expectOnce(title)
  })

  test('[SYNC12] the same while both are cut off and come back', async () => {
    const title = 'Zandbak afdekken'
    await addCard(anna, 'scrum/todo', title)
    await planCard(anna, title)
    await cardOn(bouke, title).waitFor()
    await Promise.all([untilSaved(anna), untilSaved(bouke)])
    await Promise.all([anna.context().setOffline(true), bouke.context().setOffline(true)])
    await moveApart(title)
    await expectIn(anna, title, 'scrum/doing')
    await expectIn(bouke, title, 'scrum/backlog')
    for (const page of [anna, bouke]) {
      expect(await page.locator('[data-save="saved"]').count()).toBe(0)
    }
    await Promise.all([anna.context().setOffline(false), bouke.context().setOffline(false)])
    await Promise.all([untilSaved(anna), untilSaved(bouke)])
    await expectOnce(title)
    await anna.reload()
    await expectOnce(title)
  })

  test('[H4] typing in one title and one explanation at once loses no letter', async () => {
    const title = 'Typen'
    await addCard(anna, 'scrum/todo', title)
    await cardOn(bouke, title).waitFor()
    const [hers, his] = await Promise.all([openCard(anna, title), openCard(bouke, title)])
    const small = 'de vos springt'
    const capitals = 'ZES KLEUTERS OP'
    for (const label of [texts.card.explanation, texts.card.title]) {
      const [herField, hisField] = [hers, his].map((card) =>
        card.getByRole('textbox', { name: label, exact: true }),
      )
      if (!herField || !hisField) throw new Error('no field to type in')
      await herField.fill('')
      await eventually(async () => expect(await hisField.inputValue()).toBe(''))
      await Promise.all([
        herField.pressSequentially(small, { delay: 15 }),
        hisField.pressSequentially(capitals, { delay: 15 }),
      ])
      await eventually(async () => {
        const text = await herField.inputValue()
        expect(await hisField.inputValue()).toBe(text)
        expect(text).toHaveLength(small.length + capitals.length)
        expect(text.replace(/[^a-z]/g, '')).toBe(small.replaceAll(' ', ''))
        expect(text.replace(/[^A-Z]/g, '')).toBe(capitals.replaceAll(' ', ''))
      })
    }
    await Promise.all([closeCard(anna), closeCard(bouke)])
  })
})

describe('who is here', () => {
  test('[H3] is said on the board, and who types on the card', async () => {
    await anna
      .getByText(boardCore.presence(['Bouke']))
      .first()
      .waitFor()
    await bouke
      .getByText(boardCore.presence(['Anna']))
      .first()
      .waitFor()
    const title = 'Prikbord leeg'
    const card = await openCard(anna, title)
    await card.getByRole('textbox', { name: texts.card.explanation, exact: true }).focus()
    await anna.keyboard.type('Ook')
    await cardOn(bouke, title).getByText(board.tile.types('Anna')).waitFor()
    const his = await openCard(bouke, title)
    await anna.keyboard.type(' de oude posters')
    await his.getByText(texts.card.types('Anna', 1)).waitFor()
    await card.getByText(texts.card.reads('Bouke', 1)).waitFor()
    await his.getByText(texts.card.reads('Anna', 1)).waitFor()
    await Promise.all([closeCard(anna), closeCard(bouke)])
  })

  test('is no longer said once somebody left', async () => {
    const carla = await demo.open('Carla', SCRUM)
    const inEitherOrder = anna
      .getByText(boardCore.presence(['Bouke', 'Carla']))
      .or(anna.getByText(boardCore.presence(['Carla', 'Bouke'])))
    await inEitherOrder.first().waitFor()
    await carla.context().close()
    await anna
      .getByText(boardCore.presence(['Bouke']))
      .first()
      .waitFor()
  })
})

describe('undo', () => {
  test('[I1] the undo bar takes back what I did, on both screens', async () => {
    const title = 'Prikbord leeg'
    await dragWithMouse(anna, title, 'scrum/todo')
    await expectIn(bouke, title, 'scrum/todo')
    await anna.locator('[data-toasts]').getByRole('button', { name: boardCore.undo }).click()
    await expectIn(anna, title, 'scrum/backlog')
    await expectIn(bouke, title, 'scrum/backlog')
  })

  test('[UNDO2] [I3] Ctrl+Z takes back only my own, whatever others did since', async () => {
    await dragWithMouse(anna, 'Prikbord leeg', 'scrum/todo')
    await expectIn(bouke, 'Prikbord leeg', 'scrum/todo')
    await dragWithMouse(bouke, 'Gordijnen wassen', 'scrum/backlog')
    await expectIn(anna, 'Gordijnen wassen', 'scrum/backlog')
    await anna.keyboard.press('Control+z')
    await expectIn(bouke, 'Prikbord leeg', 'scrum/backlog')
    await expectIn(anna, 'Gordijnen wassen', 'scrum/backlog')
    await anna.keyboard.press('Control+Shift+z')
    await expectIn(bouke, 'Prikbord leeg', 'scrum/todo')
  })

  test('[UNDO2] what a colleague changed since is left alone, and that is said', async () => {
    const title = 'Prikbord leeg'
    await dragWithMouse(anna, title, 'scrum/backlog')
    await expectIn(bouke, title, 'scrum/backlog')
    await dragWithMouse(bouke, title, 'scrum/todo')
    await expectIn(anna, title, 'scrum/todo')
    await anna.keyboard.press('Control+z')
    await anna.getByText(boardCore.refusals['card/changed-since']).first().waitFor()
    await expectIn(bouke, title, 'scrum/todo')
  })
})

describe('what belongs to one screen', () => {
  test('a filter on one screen does not change the other', async () => {
    const before = await anna.locator('[data-card]').count()
    await bouke.getByRole('button', { name: choosers.who.me('Bouke') }).click()
    await bouke.getByRole('button', { name: board.filter.clear }).waitFor()
    await eventually(async () =>
      expect(await bouke.locator('[data-card]').count()).toBeLessThan(before),
    )
    const field = await quickAdd(bouke, 'scrum/backlog')
    await field.fill('Sleutel terug')
    await field.press('Enter')
    await cardOn(anna, 'Sleutel terug').waitFor()
    expect(await anna.locator('[data-card]').count()).toBe(before + 1)
    expect(await anna.getByRole('button', { name: board.filter.clear }).count()).toBe(0)
    await bouke.getByRole('button', { name: board.filter.clear }).click()
    await expectSameBoards()
  })

  test('[A8] a card has an address, and Back closes the card and not the board', async () => {
    const title = 'Prikbord leeg'
    const id = await idOf(anna, title)
    await openCard(anna, title)
    expect(anna.url()).toContain(`${SCRUM}?kaart=${id}`)
    await anna.goBack()
    await anna.getByRole('dialog').waitFor({ state: 'detached' })
    expect(new URL(anna.url()).pathname).toBe(SCRUM)
    await cardOn(anna, title).waitFor()
    await bouke.goto(`${demo.server.url}${SCRUM}?kaart=${id}`)
    await bouke.getByRole('dialog', { name: texts.card.label(title) }).waitFor()
    await closeCard(bouke)
    expect(bouke.url()).not.toContain('kaart=')
    await cardOn(bouke, title).waitFor()
  })
})

describe('between the boards', () => {
  test('a card that goes to the Verbeterbord and back keeps its history', async () => {
    const title = 'Schoolbel nakijken'
    const card = await openCard(anna, title)
    await untilSaved(anna)
    await card.getByText(texts.history.tookOn('Anna')).waitFor()
    const before = await card.getByRole('listitem').filter({ hasText: 'Anna' }).count()
    for (const way of [texts.card.menu.toImprovement, texts.card.menu.toScrum]) {
      await card.getByRole('button', { name: texts.card.menu.label }).click()
      await anna.getByRole('menuitem', { name: way }).click()
    }
    await card
      .getByText(
        texts.history.movedBetween(
          'Anna',
          texts.history.spot(texts.words.boards.scrum, texts.words.columns.todo),
          texts.history.spot(texts.words.boards.improvement, texts.words.columns.todo),
        ),
      )
      .waitFor()
    await card.getByText(texts.history.tookOn('Anna')).waitFor()
    expect(
      await card.getByRole('listitem').filter({ hasText: 'Anna' }).count(),
    ).toBeGreaterThanOrEqual(before)
    await closeCard(anna)
    await expectIn(bouke, title, 'scrum/todo')
  })
})
